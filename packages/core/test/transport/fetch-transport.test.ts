import { expect, test } from "vitest";
import { createFetchTransport } from "../../src/transport/fetch-transport.ts";
import { caught } from "../caught.ts";

const MAX = 10;

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

async function readBody(response: Response, bufferedRead = false): Promise<Uint8Array | undefined> {
  const transport = createFetchTransport(Object.assign(async () => response, { bufferedRead }));
  const request = { url: "https://x.test", method: "GET", headers: {}, body: undefined, maxBytes: MAX };
  const { signal } = new AbortController();
  return (await transport({ ...request, signal, onSending() {}, onStatus() {} })).body;
}

async function read(body: BodyInit | null): Promise<string> {
  return new TextDecoder().decode(await readBody(new Response(body)));
}

test("createFetchTransport() returns an empty body if the response has none", async () => {
  expect(await read(null)).toBe("");
});

test("createFetchTransport() joins a body's chunks", async () => {
  expect(await read(stream(["ab", "cd", "", "ef"]))).toBe("abcdef");
  expect(await read(stream(["abc"]))).toBe("abc");
  expect(await read(stream([]))).toBe("");
});

test("createFetchTransport() reads a body of exactly the maximum size", async () => {
  expect(await read(stream(["0123456789"]))).toBe("0123456789");
});

test("createFetchTransport() stops reading a body that is too large", async () => {
  let cancelled = 0;
  const endless = stream(
    Array.from({ length: 1000 }, () => "0123"),
    () => {
      cancelled += 1;
    },
  );
  expect(await readBody(new Response(endless))).toBeUndefined();
  expect(cancelled).toBe(1);
});

test("createFetchTransport() stops reading a body that is larger than its Content-Length", async () => {
  const response = new Response(stream(["0123456789", "0"]), { headers: { "content-length": "3" } });
  expect(await readBody(response)).toBeUndefined();
});

test("createFetchTransport() ignores errors from cancelling a body", async () => {
  const stubborn = stream(["0123456789", "0", "1", "2"], () => Promise.reject(new Error("no")));
  expect(await readBody(new Response(stubborn))).toBeUndefined();
});

test("createFetchTransport() rejects with the error from reading the body", async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("broken")) });
  expect(await caught(readBody(new Response(broken)))).toEqual(new Error("broken"));
});

function withHeaders(text: string, headers: Record<string, string>): Response {
  return new Response(stream([text]), { headers });
}

test("createFetchTransport() reads a body in one piece if its Content-Length is within the limit", async () => {
  const response = withHeaders("0123456789", { "content-length": "10" });
  Object.defineProperty(response, "body", { value: stream(["not this"]) });
  expect(new TextDecoder().decode(await readBody(response, true))).toBe("0123456789");
});

test.each([
  ["is longer than the limit", { "content-length": "11" }],
  ["is encoded", { "content-length": "5", "content-encoding": "gzip" }],
  ["has no Content-Length", {}],
  ["has an invalid Content-Length", { "content-length": "ten" }],
])("createFetchTransport() enforces the size limit for a body that %s", async (_, headers) => {
  expect(await readBody(withHeaders("01234567890", headers), true)).toBeUndefined();
});

test.each([
  ["POST", { body: expect.any(Blob), keepalive: false }],
  ["PATCH", { body: expect.any(Blob), keepalive: false }],
  ["PUT", { body: "{}" }],
])(
  "for a %s, createFetchTransport() passes %j to fetch, so that no runtime resends a POST or PATCH by itself",
  async (method, expected) => {
    const inits: RequestInit[] = [];
    const transport = createFetchTransport(async (_, init) => {
      inits.push(init);
      return new Response();
    });
    const request = { url: "https://x.test", method, headers: {}, body: "{}", maxBytes: MAX };
    const { signal } = new AbortController();
    await transport({ ...request, signal, onSending() {}, onStatus() {} });
    expect(inits).toEqual([{ method, headers: {}, redirect: "manual", signal, ...expected }]);
  },
);
