/**
 * Parses a connection string that the service has returned. Without a host, a runtime would connect to its own machine.
 *
 * @throws {TypeError} if the text is not a URL with a host; the message does not show the text, which may have a password
 */
export function parseConnectionString(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.hostname) return url;
  throw new TypeError("the connection string of the cluster is not a postgresql:// URL with a host");
}
