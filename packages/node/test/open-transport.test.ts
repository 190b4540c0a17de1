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

test("openTransport() uses the built-in fetch in Bun and Deno, and in Deno a new connection for each POST", async () => {
  const inits: (RequestInit & { client?: unknown })[] = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    inits.push(init);
    return new Response("hello");
  });
  const client = { close: vi.fn() };
  vi.stubGlobal("Deno", { createHttpClient: () => client });
  onTestFinished(() => void vi.unstubAllGlobals());
  const post = async (name: string, method = "POST"): Promise<unknown> => {
    const transport = openTransport({ env: {}, versions: { ...versions, [name]: "1.0.0" } });
    const { signal } = new AbortController();
    const request = { url: "https://x.test", method, headers: {}, body: "{}", maxBytes: 10, signal };
    const { body } = await transport({ ...request, onSending() {}, onStatus() {} });
    return new TextDecoder().decode(body);
  };
  expect(await post("bun")).toBe("hello");
  expect(await post("deno", "PUT")).toBe("hello");
  expect(inits.map((init) => init.client)).toEqual([undefined, undefined]);
  expect(await post("deno")).toBe("hello");
  expect(inits[2]?.client).toBe(client);
});
