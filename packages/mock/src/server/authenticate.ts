import { readRow } from "../state/history.ts";
import type { CloudState } from "../state/state.ts";
import type { StoredAccount, StoredKey } from "../state/stored-resources.ts";

/** The API key of a request, and the service account that the key belongs to. */
export interface Caller {
  readonly key: StoredKey;
  readonly account: StoredAccount;
}

/** Finds the API key of an `Authorization` header. Returns `undefined` if the mock does not accept the key. */
export function authenticate(state: CloudState, authorization: string | undefined, time: number): Caller | undefined {
  const secret = /^bearer +(\S+) *$/i.exec(authorization ?? "")?.[1];
  const key = state.keys.find(({ apiKey, revokedAt }) => apiKey === secret && revokedAt === null);
  const account = key && readRow(state.accounts, key.account, time);
  return key && account && { key, account };
}
