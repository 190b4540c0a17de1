import type { CallOptions } from "@crdb-cloud/core";
import { ArgumentError, assertNames, assertOptions, CALL_OPTIONS, isNotFound } from "@crdb-cloud/core/internal";
import { createCallLimits } from "./call-limits.ts";
import { isTaken, isUnknown } from "./classify-error.ts";
import type { EphemeralClient } from "./ephemeral-client.ts";
import { randomText } from "./random-text.ts";

/** A SQL user's name and password. */
export interface SqlLogin {
  /** The user's name. */
  readonly name: string;
  /** The password. Keep it secret. */
  readonly password: string;
}

const PASSWORD_LENGTH = 32;
const MAX_ATTEMPTS = 5;

/**
 * Creates a SQL user with all privileges. If the user exists, resets the password, so programs that use the old one can
 * no longer log in. Waits while the cluster is locked. A lost response does no harm, since each attempt sets the same
 * password. `deadlineMs` limits the whole call.
 *
 * @param params the cluster, the user's name, and the password; by default, 32 random letters and digits
 * @throws {ArgumentError} if a parameter or an option is invalid
 * @throws {CloudError} if a call fails
 */
export async function ensureSqlUser(
  cloud: Pick<EphemeralClient, "sqlUsers">,
  params: { cluster_id: string; name: string; password?: string | undefined },
  options: CallOptions = {},
): Promise<SqlLogin> {
  const where = "ensureSqlUser";
  assertTexts(where, ["cluster_id", "name", "password"], params);
  assertOptions(where, CALL_OPTIONS, options);
  const { cluster_id, name, password = randomText(PASSWORD_LENGTH) } = params;
  const limits = createCallLimits(cloud, options);
  for (let attempt = 1; ; attempt += 1) {
    const method = attempt % 2 === 1 ? "create" : "resetPassword";
    try {
      await cloud.sqlUsers[method]({ cluster_id, name, password }, { ...limits.next(), whenBusy: "wait" });
      return { name, password };
    } catch (error) {
      const mayExist = isTaken(error) || isUnknown(error);
      const isLast = attempt === MAX_ATTEMPTS || limits.leftMs() === 0;
      if (isLast || !(method === "create" ? mayExist : isNotFound(error))) throw error;
    }
  }
}

/**
 * Creates a database, unless the cluster already has one with that name. Waits while the cluster is locked. `deadlineMs`
 * limits the whole call.
 *
 * @throws {ArgumentError} if a parameter or an option is invalid
 * @throws {CloudError} if a call fails
 */
export async function ensureDatabase(
  cloud: Pick<EphemeralClient, "databases">,
  params: { cluster_id: string; name: string },
  options: CallOptions = {},
): Promise<void> {
  const where = "ensureDatabase";
  assertTexts(where, ["cluster_id", "name"], params);
  assertOptions(where, CALL_OPTIONS, options);
  const { cluster_id, name } = params;
  const limits = createCallLimits(cloud, options);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return void (await cloud.databases.create({ cluster_id, name }, { ...limits.next(), whenBusy: "wait" }));
    } catch (error) {
      if (isTaken(error)) return;
      if (attempt === MAX_ATTEMPTS || limits.leftMs() === 0 || !isUnknown(error)) throw error;
    }
  }
}

/** Checks that parameters are strings. Only the password may be missing. */
function assertTexts(where: string, names: readonly string[], params: object): void {
  assertNames(where, "parameter", names, params);
  for (const name of names) {
    const value = (params as Readonly<Record<string, unknown>>)[name];
    if (value === undefined && name === "password") continue;
    // The message doesn't contain the value, which may be the password.
    if (typeof value !== "string" || value === "" || !value.isWellFormed()) {
      throw new ArgumentError(`${where}: ${name} must be a non-empty string`);
    }
  }
}
