import { isIP } from "node:net";

/** Whether other machines can reach a server that listens on this address. */
export function isExposed(host: string): boolean {
  return host !== "localhost" && host !== "::1" && !(isIP(host) === 4 && host.startsWith("127."));
}
