import { expect, test, vi } from "vitest";
import { createFetchTransport } from "../../src/transport/fetch-transport.ts";

const { signal } = new AbortController();
const REQUEST = { url: "https://x.test", headers: {}, maxBytes: 10, signal, onSending() {}, onStatus() {} };

function stream(chunks: readonly string[], cancel: () => void | Promise<void> = () => {}): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const rest = [...chunks];
  return new ReadableStream({
    pull(controller) {
      const chunk = rest.shift();
      return chunk === undefined ? controller.close() : controller.enqueue(encoder.encode(chunk));
    },
    cancel,
  });
}

async function readBody(response: Response, bufferedRead = false): Promise<string | undefined> {
  const transport = createFetchTransport(async () => response, bufferedRead);
  const { body } = await transport({ ...REQUEST, method: "GET", body: undefined });
  return body && new TextDecoder().decode(body);
}

test.each([
  [null, ""],
  [["ab", "cd", "", "ef"], "abcdef"],
  [[], ""],
  [["0123456789"], "0123456789"],
  [["0123456789", "0"], undefined],
])("createFetchTransport() reads the chunks %j as %j", async (chunks, text) => {
  expect(await readBody(new Response(chunks && stream(chunks)))).toBe(text);
});

test("createFetchTransport() stops reading a body that is too large, and ignores errors from cancelling it", async () => {
  for (const cancel of [vi.fn(), vi.fn(() => Promise.reject(new Error("no")))]) {
    const headers = { "content-length": "3" };
    expect(await readBody(new Response(stream(Array(1000).fill("0123"), cancel), { headers }))).toBeUndefined();
    expect(cancel).toHaveBeenCalledOnce();
  }
});

test("createFetchTransport() reads a body in one piece if its Content-Length is within the limit", async () => {
  const response = new Response(stream(["0123456789"]), { headers: { "content-length": "10" } });
  Object.defineProperty(response, "body", { value: stream(["not this"]) });
  expect(await readBody(response, true)).toBe("0123456789");
});

test.each([
  ["is longer than the limit", { "content-length": "11" }],
  ["is encoded", { "content-length": "5", "content-encoding": "gzip" }],
  ["has no Content-Length", {}],
  ["has an invalid Content-Length", { "content-length": "ten" }],
])("createFetchTransport() enforces the size limit for a body that %s", async (_, headers) => {
  const response = new Response(stream(["01234567890"]), { headers: headers as Record<string, string> });
  expect(await readBody(response, true)).toBeUndefined();
});

test.each([
  ["POST", { body: expect.any(Blob), keepalive: false }],
  ["PATCH", { body: expect.any(Blob), keepalive: false }],
  ["PUT", { body: "{}" }],
])("createFetchTransport() passes a %s with %j, so that no POST is resent", async (method, expected) => {
  const inits: RequestInit[] = [];
  const transport = createFetchTransport(async (_, init) => {
    inits.push(init);
    return new Response();
  });
  await transport({ ...REQUEST, method, body: "{}" });
  expect(inits).toEqual([{ method, headers: {}, redirect: "manual", signal, ...expected }]);
});
