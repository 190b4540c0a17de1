import { expect, test } from "vitest";
import { parseBaseUrl } from "../../src/request/base-url.ts";

test("parseBaseUrl() drops what stands after the path", () => {
  expect(parseBaseUrl("https://example.com//")).toEqual({ href: "https://example.com", origin: "https://example.com" });
  expect(parseBaseUrl("https://example.com:8443/cloud/?#").href).toBe("https://example.com:8443/cloud");
});

test("parseBaseUrl() takes a URL object", () => {
  expect(parseBaseUrl(new URL("https://example.com/a")).href).toBe("https://example.com/a");
});

test.each(["http://localhost:1", "http://127.0.0.1", "http://127.8.9.10:80", "http://[::1]:2"])(
  "parseBaseUrl() takes plain http to the loopback address %s",
  (url) => {
    expect(parseBaseUrl(url).href).toBe(url.replace(":80", ""));
  },
);

test.each([
  "http://example.com",
  "http://localhost.example.com",
  "http://127.0.0.1.example.com",
  "http://10.0.0.1",
  "http://x.localhost",
  "ftp://localhost",
])("parseBaseUrl() refuses %s, which would send the key in the clear", (url) => {
  expect(() => parseBaseUrl(url)).toThrow(/in the clear: use https/);
});

test.each(["", "cockroachlabs.cloud", "/api"])("parseBaseUrl() refuses %j, which is no whole URL", (url) => {
  expect(() => parseBaseUrl(url)).toThrow(
    new TypeError("createClient: baseUrl must be a whole URL, such as https://cockroachlabs.cloud"),
  );
});

test.each(["https://user:hunter22@example.com", "https://:hunter22@example.com", "https://hunter22@example.com"])(
  "parseBaseUrl() refuses the credentials in %s without showing them",
  (url) => {
    expect(() => parseBaseUrl(url)).toThrow(/must not hold a user name or password/);
    expect(() => parseBaseUrl(url)).not.toThrow(/hunter22/);
  },
);

test.each(["https://example.com/?key=hunter22", "https://example.com/#hunter22"])(
  "parseBaseUrl() refuses the query or fragment of %s without showing it",
  (url) => {
    expect(() => parseBaseUrl(url)).toThrow(/must end with its path: https:\/\/example.com\/$/);
  },
);

test("parseBaseUrl() calls the address what its source is called", () => {
  expect(() => parseBaseUrl("nowhere", "COCKROACH_SERVER")).toThrow(/COCKROACH_SERVER must be/);
});
