import { readRow } from "../state/history.ts";
import type { CloudState } from "../state/state.ts";
import type { StoredAccount, StoredKey } from "../state/stored-resources.ts";

export interface Caller {
  readonly key: StoredKey;
  readonly account: StoredAccount;
}

/**
 * Returns the API key in an `Authorization` header and the service account of the key. Returns `undefined` if the mock
 * does not accept the key.
 */
export function authenticate(state: CloudState, authorization: string | undefined, time: number): Caller | undefined {
  const secret = /^bearer +(\S+) *$/i.exec(authorization ?? "")?.[1];
  const key = state.keys.find(({ apiKey, revokedAt }) => apiKey === secret && revokedAt === null);
  const account = key && readRow(state.accounts, key.account, time);
  return key && account && { key, account };
}
