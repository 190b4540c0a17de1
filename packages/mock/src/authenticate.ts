import type { CloudKey, CloudState } from "./state.ts";

/** Finds the key of an `Authorization` header. */
export function authenticate({ keys }: CloudState, authorization: string | undefined): CloudKey | undefined {
  const secret = /^bearer +(\S+) *$/i.exec(authorization ?? "")?.[1];
  return keys.find(({ apiKey }) => apiKey === secret);
}
