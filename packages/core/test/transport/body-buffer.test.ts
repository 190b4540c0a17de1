import fc from "fast-check";
import { expect, test } from "vitest";
import { createBodyBuffer } from "../../src/transport/body-buffer.ts";

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

test("createBodyBuffer() copies chunks into a buffer that doubles, since tiny chunks take much more memory than their bytes", () => {
  const buffer = createBodyBuffer(1000);
  for (let at = 0; at < 100; at++) buffer.add(Uint8Array.of(at));
  expect(buffer.join()).toHaveLength(100);
  // The first chunk became the buffer, which has grown whenever it was full: at 2, 5, 11, 23, 47 and 95 bytes.
  expect(buffer.join().buffer.byteLength).toBe(190);
});
