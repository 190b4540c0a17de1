import { expect, test } from "vitest";
import { parseBaseUrl } from "../../src/request/base-url.ts";

test.each<[string | URL, string, string]>([
  ["https://example.com//", "https://example.com", "https://example.com"],
  ["https://example.com:8443/cloud/?#", "https://example.com:8443/cloud", "https://example.com:8443"],
  [new URL("https://example.com/a"), "https://example.com/a", "https://example.com"],
  ...["http://localhost:1", "http://127.0.0.1", "http://127.8.9.10:81", "http://[::1]:2"].map(
    (url): [string, string, string] => [url, url, url],
  ),
])("parseBaseUrl() accepts %s, without trailing slashes", (url, href, origin) => {
  expect(parseBaseUrl(url)).toEqual({ href, origin });
});

test.each([
  ...["http://example.com", "http://localhost.example.com", "http://127.0.0.1.example.com", "http://10.0.0.1"].map(
    (url) => [url, /must use https. .* unencrypted/] as const,
  ),
  ["http://x.localhost", /must use https. .* unencrypted/],
  ["ftp://localhost", /must use https. .* unencrypted/],
  ...["", "cockroachlabs.cloud", "/api"].map((url) => [url, /must be an absolute URL, such as https:/] as const),
  ["https://user:hunter22@example.com", /must not contain a user name or password/],
  ["https://:hunter22@example.com", /must not contain a user name or password/],
  ["https://hunter22@example.com", /must not contain a user name or password/],
  ["https://example.com/?key=hunter22", /must not contain a query or a fragment$/],
  ["https://example.com/#hunter22", /must not contain a query or a fragment$/],
] as const)("parseBaseUrl() rejects %j without showing a secret, and names the option or variable", (url, message) => {
  expect(() => parseBaseUrl(url)).toThrow(message);
  expect(() => parseBaseUrl(url)).toThrow(/^createClient: baseUrl (?!.*hunter22)/);
  expect(() => parseBaseUrl(url, "COCKROACH_SERVER")).toThrow(/COCKROACH_SERVER /);
});
