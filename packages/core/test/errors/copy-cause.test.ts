import { expect, test } from "vitest";
import { toCause } from "../../src/errors/copy-cause.ts";
import { createRedactor } from "../../src/redaction/redactor.ts";

const SECRET = "correct-horse-battery";
const redactor = createRedactor();
redactor.remember(SECRET);

interface Cause extends Error {
  readonly code?: string;
}

test("toCause() keeps name, message, code, stack and cause; only code is enumerable, as in Node.js", () => {
  const facts = { code: "ECONNRESET", headers: { authorization: SECRET } };
  const thrown = Object.assign(new TypeError("fetch failed", { cause: new Error(`inner ${SECRET}`) }), facts);
  const cause = toCause(thrown, redactor) as Cause;
  expect(cause).toBeInstanceOf(Error);
  const hidden = { enumerable: false, configurable: true, writable: expect.anything() };
  expect(Object.getOwnPropertyDescriptors(cause)).toEqual({
    name: { value: "TypeError", ...hidden },
    message: { value: "fetch failed", ...hidden },
    stack: { value: thrown.stack, ...hidden },
    cause: { value: expect.objectContaining({ message: "inner [redacted]" }), ...hidden },
    code: { value: "ECONNRESET", ...hidden, enumerable: true },
  });
});

test.each([
  [null, "null"],
  [Symbol("s"), "Symbol(s)"],
  [`a ${SECRET}`, "a [redacted]"],
])("toCause() converts %o, which isn't an error, to text", (thrown, text) => {
  expect(toCause(thrown, redactor)).toBe(text);
});

test("toCause() converts an object to an error", () => {
  const cause = toCause(Object.assign(Object.create(null), { message: "odd", code: 20 }), redactor) as Cause;
  expect([cause.message, cause.code, cause.cause]).toEqual(["odd", undefined, undefined]);
});

test("toCause() terminates even if the chain of causes is endless", () => {
  const thrown = new Error("around");
  thrown.cause = thrown;
  let links = 0;
  for (let link = toCause(thrown, redactor); link; link = (link as Error).cause) links += 1;
  expect(links).toBe(8);
});
