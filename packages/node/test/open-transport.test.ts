import { expect, test } from "vitest";
import { openTransport } from "../src/open-transport.ts";

const { versions } = process;

test("openTransport() shares a transport among clients with the same proxy settings", () => {
  const plain = openTransport({ env: {}, versions });
  expect(plain).toBeTypeOf("function");
  expect(openTransport({ env: { OTHER: "1" }, versions })).toBe(plain);
  const proxied = openTransport({ env: { HTTPS_PROXY: "http://127.0.0.1:3128" }, versions });
  expect(proxied).not.toBe(plain);
  expect(openTransport({ env: { HTTPS_PROXY: "http://127.0.0.1:3128" }, versions })).toBe(proxied);
});

test.for(["bun", "deno"])("openTransport() returns no transport in %s", (name) => {
  const env = { HTTPS_PROXY: "http://127.0.0.1:3128" };
  expect(openTransport({ env, versions: { ...versions, [name]: "1.0.0" } })).toBeUndefined();
});
