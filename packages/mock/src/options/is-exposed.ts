import { isIP } from "node:net";

/** Returns whether other machines can connect to a server that listens on an address. */
export function isExposed(host: string): boolean {
  return host !== "localhost" && host !== "::1" && !(isIP(host) === 4 && host.startsWith("127."));
}
