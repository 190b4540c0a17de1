import type { CallOptions } from "@crdb-cloud/core";
import { ApiError, CloudError, isNotFound } from "@crdb-cloud/core/internal";
import type { EphemeralClient } from "./ephemeral-client.ts";
import { randomText } from "./random-text.ts";

/** A SQL user's name and password. */
export interface SqlLogin {
  /** The user's name. */
  readonly name: string;
  /** 32 random lowercase letters and digits. Keep it secret. */
  readonly password: string;
}

const PASSWORD_LENGTH = 32;
const MAX_ATTEMPTS = 5;

/**
 * Creates a SQL user with all privileges, or sets a new password if the user already exists, so give each program its
 * own user. Waits while the cluster is locked. A lost response does no harm, since each attempt sets the same password.
 *
 * @throws {CloudError} if a call fails
 */
export async function ensureSqlUser(
  { sqlUsers }: Pick<EphemeralClient, "sqlUsers">,
  { cluster_id, name }: { cluster_id: string; name: string },
  options: CallOptions = {},
): Promise<SqlLogin> {
  const password = randomText(PASSWORD_LENGTH);
  for (let attempt = 1; ; attempt += 1) {
    const method = attempt % 2 === 1 ? "create" : "resetPassword";
    try {
      await sqlUsers[method]({ cluster_id, name, password }, { ...options, whenBusy: "wait" });
      return { name, password };
    } catch (error) {
      const mayExist = isTaken(error) || isUnknown(error);
      if (attempt === MAX_ATTEMPTS || !(method === "create" ? mayExist : isNotFound(error))) throw error;
    }
  }
}

/**
 * Creates a database, unless the cluster already has one with that name. Waits while the cluster is locked.
 *
 * @throws {CloudError} if a call fails
 */
export async function ensureDatabase(
  { databases }: Pick<EphemeralClient, "databases">,
  { cluster_id, name }: { cluster_id: string; name: string },
  options: CallOptions = {},
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return void (await databases.create({ cluster_id, name }, { ...options, whenBusy: "wait" }));
    } catch (error) {
      if (isTaken(error)) return;
      if (attempt === MAX_ATTEMPTS || !isUnknown(error)) throw error;
    }
  }
}

/** Returns whether a call failed because the name is already taken. */
export function isTaken(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === "ALREADY_EXISTS";
}

/** Returns whether the service may have executed a call that failed. */
export function isUnknown(error: unknown): error is CloudError {
  return error instanceof CloudError && error.outcome === "unknown";
}
