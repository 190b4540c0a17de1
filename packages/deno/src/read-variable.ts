import { CREDENTIAL_VARIABLES, type Variable } from "@crdb-cloud/core/environment";
import { Deno } from "./globals.ts";

/**
 * Reads an environment variable. Where Deno has someone to ask for the permission, it asks.
 *
 * @throws {TypeError} naming the flag that is missing
 */
export function readVariable(name: Variable): string | undefined {
  if (name === "CRDB_CLOUD_LOG" && !isReadable(name)) return undefined;
  try {
    return Deno.env.get(name);
  } catch (cause) {
    const flag = `--allow-env=${CREDENTIAL_VARIABLES.join(",")}`;
    throw new TypeError(`createClient: ${name} may not be read: run Deno with ${flag}, or give ${toOptions(name)}`, {
      cause,
    });
  }
}

/** A log is never worth a question. */
function isReadable(variable: string): boolean {
  return Deno.permissions.querySync({ name: "env", variable }).state === "granted";
}

function toOptions(name: Variable): string {
  return name === "COCKROACH_SERVER" ? "baseUrl" : "apiKey and baseUrl";
}
