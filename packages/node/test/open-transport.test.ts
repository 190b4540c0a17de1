import { expect, onTestFinished, test, vi } from "vitest";
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

test.each(["bun", "deno"])("openTransport() uses the built-in fetch in %s", async (name) => {
  vi.stubGlobal("fetch", async () => new Response("hello"));
  vi.stubGlobal("Deno", { createHttpClient: () => ({ close() {} }) });
  onTestFinished(() => void vi.unstubAllGlobals());
  const transport = openTransport({ env: {}, versions: { ...versions, [name]: "1.0.0" } });
  const { signal } = new AbortController();
  const request = { url: "https://x.test", method: "POST", headers: {}, body: "{}", maxBytes: 10, signal };
  const { body } = await transport({ ...request, onSending() {}, onStatus() {} });
  expect(new TextDecoder().decode(body)).toBe("hello");
});
