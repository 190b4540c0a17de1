import { ArgumentError, CREDENTIAL_VARIABLES, type Variable } from "@crdb-cloud/core/internal";
import { Deno } from "./globals.ts";

/**
 * Reads an environment variable. For one that the client needs, Deno asks for permission if it runs in a terminal.
 * Optional ones, such as `CRDB_CLOUD_LOG`, are `undefined` without permission.
 *
 * @throws {ArgumentError} if Deno doesn't permit reading a variable that begins with `COCKROACH_` or `ACTIONS_`; the
 * message names the missing flag
 */
export function readVariable(name: Variable): string | undefined {
  if (name.startsWith("CRDB_CLOUD_") && !isReadable(name)) return undefined;
  try {
    return Deno.env.get(name);
  } catch (cause) {
    const flag = `--allow-env=${[...new Set([...CREDENTIAL_VARIABLES, name])].join(",")}`;
    const text = `Deno does not permit reading ${name}: run the program with ${flag}, or pass ${toOptions(name)}`;
    throw Object.assign(new ArgumentError(`createClient: ${text}`, name), { cause });
  }
}

/** Returns whether Deno can read a variable without asking the user. */
function isReadable(variable: string): boolean {
  return Deno.permissions.querySync({ name: "env", variable }).state === "granted";
}

function toOptions(name: Variable): string {
  return name === "COCKROACH_SERVER" ? "baseUrl" : "apiKey and baseUrl";
}
