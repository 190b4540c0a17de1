import { inspect } from "node:util";
import { expect, test } from "vitest";
import { toCause } from "../../src/errors/copy-cause.ts";
import { createRedactor } from "../../src/redaction/redactor.ts";

const SECRET = "correct-horse-battery";
const redactor = createRedactor([]);
redactor.remember(SECRET);

interface Cause extends Error {
  readonly code?: string;
}

test("toCause() keeps name, message, code, stack and cause; only code is enumerable, as in Node.js", () => {
  const thrown = Object.assign(new TypeError("fetch failed", { cause: new Error("inner") }), { code: "ECONNRESET" });
  const cause = toCause(thrown, redactor) as Cause;
  expect(cause).toBeInstanceOf(Error);
  const hidden = { enumerable: false, configurable: true, writable: expect.anything() };
  expect(Object.getOwnPropertyDescriptors(cause)).toEqual({
    name: { value: "TypeError", ...hidden },
    message: { value: "fetch failed", ...hidden },
    stack: { value: thrown.stack, ...hidden },
    cause: { value: expect.objectContaining({ message: "inner" }), ...hidden },
    code: { value: "ECONNRESET", ...hidden, enumerable: true },
  });
});

test("toCause() hides secrets in all copied fields, even in nested causes, and omits others, which may hold the request", () => {
  const others = { headers: new Headers({ authorization: SECRET }), [Symbol("init")]: SECRET };
  const inner = Object.assign(new Error(`inner ${SECRET}`), { code: SECRET, ...others });
  const thrown = new Error(`outer ${SECRET}`, { cause: inner });
  thrown.name = SECRET;
  const cause = toCause(thrown, redactor) as Cause;
  const shown = inspect(cause, { depth: 9, showHidden: true });
  expect(shown).not.toContain(SECRET);
  expect(shown).toContain("inner [redacted]");
  expect(Object.hasOwn(cause.cause as Cause, "cause")).toBe(false);
});

test("toCause() copies an AggregateError's first error as the cause", () => {
  const first = Object.assign(new Error("connect ECONNREFUSED ::1:1"), { code: "ECONNREFUSED" });
  const cause = toCause(new AggregateError([first, new Error("second")]), redactor) as Cause;
  expect((cause.cause as Cause).message).toBe("connect ECONNREFUSED ::1:1");
});

test.each([
  ["text", "text"],
  [undefined, "undefined"],
  [null, "null"],
  [Symbol("s"), "Symbol(s)"],
  [`a ${SECRET}`, "a [redacted]"],
])("toCause() converts %o, which isn't an error, to text", (thrown, text) => {
  expect(toCause(thrown, redactor)).toBe(text);
});

test("toCause() converts an object to an error", () => {
  const cause = toCause(Object.assign(Object.create(null), { message: "odd", code: 20 }), redactor) as Cause;
  expect([cause.message, cause.code]).toEqual(["odd", undefined]);
});

test("toCause() terminates even if the chain of causes is endless", () => {
  const thrown = new Error("around");
  thrown.cause = thrown;
  let links = 0;
  for (let link = toCause(thrown, redactor); link; link = (link as Error).cause) links += 1;
  expect(links).toBe(8);
});
