import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createBodyBuffer } from "../../src/transport/body-buffer.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

test("createBodyBuffer() joins chunks of any size, up to the maximum", () => {
  const chunks = fc.array(fc.uint8Array({ maxLength: 9 }) as fc.Arbitrary<Uint8Array<ArrayBuffer>>);
  fc.assert(
    fc.property(chunks, fc.nat(40), (given, maxBytes) => {
      const buffer = createBodyBuffer(maxBytes);
      const whole = given.flatMap((chunk) => [...chunk]);
      const fits = given.every((chunk) => buffer.add(chunk.slice()));
      expect(fits).toBe(whole.length <= maxBytes);
      if (fits) expect([...buffer.join()]).toEqual(whole);
    }),
  );
});

test("createBodyBuffer() keeps no chunks, since tiny ones take much more memory than their bytes", async () => {
  const buffer = createBodyBuffer(1000);
  const chunks = Array.from({ length: 100 }, (_, at) => {
    const chunk = Uint8Array.of(at);
    buffer.add(chunk);
    return new WeakRef(chunk);
  });
  // A WeakRef keeps its target until the end of the current job.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(chunks.filter((chunk) => chunk.deref() !== undefined)).toEqual([]);
  expect(buffer.join()).toHaveLength(100);
  // It began as the first chunk, and has doubled whenever it was full: at 2, 5, 11, 23, 47 and 95 bytes.
  expect(buffer.join().buffer.byteLength).toBe(190);
});
