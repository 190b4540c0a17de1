import { expect, test } from "vitest";
import { parseBaseUrl } from "../../src/request/base-url.ts";
import { argumentError } from "../caught.ts";

test("parseBaseUrl() removes trailing slashes", () => {
  expect(parseBaseUrl("https://example.com//")).toEqual({ href: "https://example.com", origin: "https://example.com" });
  expect(parseBaseUrl("https://example.com:8443/cloud/?#").href).toBe("https://example.com:8443/cloud");
});

test("parseBaseUrl() accepts a URL object", () => {
  expect(parseBaseUrl(new URL("https://example.com/a")).href).toBe("https://example.com/a");
});

test.each(["http://localhost:1", "http://127.0.0.1", "http://127.8.9.10:80", "http://[::1]:2"])(
  "parseBaseUrl() accepts plain http to the loopback address %s",
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
])("parseBaseUrl() rejects %s, which would send the API key unencrypted", (url) => {
  expect(() => parseBaseUrl(url)).toThrow(/unencrypted: use https/);
});

test.each(["", "cockroachlabs.cloud", "/api"])("parseBaseUrl() rejects %j, which isn't an absolute URL", (url) => {
  expect(() => parseBaseUrl(url)).toThrow(
    argumentError("createClient: baseUrl must be an absolute URL, such as https://cockroachlabs.cloud"),
  );
});

test.each(["https://user:hunter22@example.com", "https://:hunter22@example.com", "https://hunter22@example.com"])(
  "parseBaseUrl() rejects the credentials in %s without showing them",
  (url) => {
    expect(() => parseBaseUrl(url)).toThrow(/must not contain a user name or password/);
    expect(() => parseBaseUrl(url)).not.toThrow(/hunter22/);
  },
);

test.each(["https://example.com/?key=hunter22", "https://example.com/#hunter22"])(
  "parseBaseUrl() rejects the query or fragment in %s without showing it",
  (url) => {
    expect(() => parseBaseUrl(url)).toThrow(/must not contain a query or a fragment$/);
  },
);

test("parseBaseUrl()'s error messages name the option or variable", () => {
  expect(() => parseBaseUrl("nowhere", "COCKROACH_SERVER")).toThrow(/COCKROACH_SERVER must be/);
});
