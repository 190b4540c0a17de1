import { isIP } from "node:net";
import { reject } from "../http/error-response.ts";
import type { RawRequest } from "../http/messages.ts";

/**
 * Rejects requests from web pages that this machine doesn't serve, since they could use the mock's well-known key.
 * `Origin` identifies such pages. CORS isn't enough, since browsers send some requests without a preflight. With DNS
 * rebinding, the page's own host name points to this machine, so the browser treats the page and the mock as the same
 * origin. Therefore, `Host` must also be an IP address, `localhost` or one of the allowed hosts.
 */
export function rejectForeign({ headers: { host = "localhost", origin } }: RawRequest, hosts: readonly string[]): void {
  const name = URL.parse(`http://${host}`)?.hostname ?? "";
  const allowed = ["localhost", ...hosts.map((one) => one.toLowerCase())];
  if (isIP(name.replace(/[[\]]/g, "")) === 0 && !allowed.includes(name)) {
    const advice = "use its IP address, or start it with the allowedHosts option (--allowed-host)";
    reject("PERMISSION_DENIED", `this mock rejects requests to ${JSON.stringify(host)}: ${advice}`);
  }
  if (origin === undefined || URL.parse(origin)?.host === host.toLowerCase()) return;
  reject(
    "PERMISSION_DENIED",
    `this mock rejects requests from pages on ${origin}: to accept them, start it with the cors option (--cors)`,
  );
}

/** Whether other machines can reach a server that listens on this address. */
export function isExposed(host: string): boolean {
  return host !== "localhost" && host !== "::1" && !(isIP(host) === 4 && host.startsWith("127."));
}
