/**
 * Parses a cluster's connection string. It must have a host: without one, a runtime would connect to its own machine.
 *
 * @throws {TypeError} if `text` isn't a URL with a host; the message doesn't show it, since it may contain a password
 */
export function parseConnectionString(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.hostname) return url;
  throw new TypeError("the cluster's connection string is not a postgresql:// URL with a host");
}
