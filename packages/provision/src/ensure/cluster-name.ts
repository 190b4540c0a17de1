const LONGEST = 20;
const HASH_LENGTH = 7;

/** Returns whether the service accepts a cluster name: 6 to 20 lowercase letters, digits and dashes. */
export function isClusterName(name: unknown): boolean {
  return typeof name === "string" && /^[a-z0-9][a-z0-9-]{4,18}[a-z0-9]$/.test(name);
}

/**
 * Turns any text, such as a branch name, into a valid cluster name. Valid names stay as they are. Others are adjusted,
 * and a 7-character hash of the whole text is appended: `feature/login` becomes `feature-logi-0ba9gs3`. Different texts
 * get different names, unless somebody deliberately searches for a collision.
 *
 * @example
 * ```ts
 * import { toClusterName } from "@crdb-cloud/provision";
 *
 * console.log(toClusterName("feature/login"));
 * ```
 */
export function toClusterName(text: string): string {
  if (isClusterName(text)) return text;
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, LONGEST - HASH_LENGTH - 1)
    .replace(/-$/, "");
  return `${words || "db"}-${hash(text)}`;
}

/** A 32-bit FNV-1a hash. Unlike Web Crypto, it is synchronous, but it isn't safe for secrets. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36).padStart(HASH_LENGTH, "0");
}
