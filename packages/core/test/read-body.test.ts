import { expect, test } from "vitest";
import { BodyTooLargeError, readBody } from "../src/read-body.ts";
import { caught } from "./caught.ts";

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

async function read(body: BodyInit | null): Promise<string> {
  return new TextDecoder().decode(await readBody(new Response(body), MAX));
}

test("readBody() reads nothing where there is no body", async () => {
  expect(await read(null)).toBe("");
});

test("readBody() puts chunks together", async () => {
  expect(await read(stream(["ab", "cd", "", "ef"]))).toBe("abcdef");
  expect(await read(stream(["abc"]))).toBe("abc");
  expect(await read(stream([]))).toBe("");
});

test("readBody() reads a body that is just as large as it may be", async () => {
  expect(await read(stream(["0123456789"]))).toBe("0123456789");
});

test("readBody() gives up a body that is too large, and reads no more of it", async () => {
  let cancelled = 0;
  const endless = stream(
    Array.from({ length: 1000 }, () => "0123"),
    () => {
      cancelled += 1;
    },
  );
  const response = new Response(endless);
  const error = await caught<BodyTooLargeError>(readBody(response, MAX));
  expect(error).toBeInstanceOf(BodyTooLargeError);
  expect(error.response).toBe(response);
  expect(cancelled).toBe(1);
});

test("readBody() gives up a body whose declared length is a lie", async () => {
  const response = new Response(stream(["0123456789", "0"]), { headers: { "content-length": "3" } });
  expect(await caught(readBody(response, MAX))).toBeInstanceOf(BodyTooLargeError);
});

test("readBody() is not disturbed by a body that can't be cancelled", async () => {
  const stubborn = stream(["0123456789", "0"], () => Promise.reject(new Error("no")));
  expect(await caught(readBody(new Response(stubborn), MAX))).toBeInstanceOf(BodyTooLargeError);
});

test("readBody() passes on what breaks the body", async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("broken")) });
  expect(await caught(readBody(new Response(broken), MAX))).toEqual(new Error("broken"));
});
