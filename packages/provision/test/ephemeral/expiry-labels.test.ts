import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isExpired,
  isOwner,
  readExpiry,
  toExpiryLabels,
  toLabelValue,
  toServiceTime,
} from "../../src/ephemeral/expiry-labels.ts";

const END = Date.UTC(2026, 10, 25, 4, 0, 0);

test("toExpiryLabels() only uses characters that labels allow", () => {
  expect(toExpiryLabels("Ada's CI", END - 1)).toEqual({
    "crdb-cloud-owner": "_41da_27s_20_43_49",
    "crdb-cloud-expires": "2026-11-25t04-00-00z",
  });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 5 }), fc.integer({ min: 0, max: 4e12 }), (owner, end) => {
      fc.pre(isOwner(owner));
      for (const [key, value] of Object.entries(toExpiryLabels(owner, end))) {
        expect(key).toMatch(/^[a-z][a-z0-9_-]{0,62}$/);
        expect(value).toMatch(/^[a-z0-9_-]{1,63}$/);
      }
    }),
  );
});

test("toLabelValue() can be undone, so no two texts share a value", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 5 }), (text) => {
      expect(decodeURIComponent(toLabelValue(text).replaceAll("_", "%"))).toBe(text);
    }),
  );
  const longest = "a".repeat(63);
  expect([toLabelValue(longest), isOwner(longest)]).toEqual([longest, true]);
});

test.each(["a".repeat(64), "A".repeat(22), "\ud800"])("toLabelValue() rejects %j, which no label can hold", (text) => {
  expect(() => toLabelValue(text)).toThrow(`${JSON.stringify(text)} does not fit in a label`);
  expect(isOwner(text)).toBe(false);
});

test("isExpired() compares the owner if one is passed", () => {
  const labels = toExpiryLabels("Ada", END);
  expect([isExpired(labels, END - 1, "Ada"), isExpired(labels, END, "Ada")]).toEqual([false, true]);
  for (const owner of ["ada", "bob"]) expect(isExpired(labels, END, owner)).toBe(false);
});

const TIME = "2026-11-25t04-00-00z";
const OUT_OF_RANGE = ["2026-99-25t04-00-00z", "2026-02-31t04-00-00z", "2026-11-25t24-00-00z"];

test.each([
  ...[undefined, null, {}, { "crdb-cloud-owner": "ada" }, { "crdb-cloud-expires": TIME }],
  ...["", "2026-11-25", `x${TIME}`, `${TIME}z`, ...OUT_OF_RANGE].map((expires) => {
    return { "crdb-cloud-owner": "ada", "crdb-cloud-expires": expires };
  }),
])("isExpired() returns false for the labels %j", (labels) => {
  expect(isExpired(labels, Number.MAX_SAFE_INTEGER)).toBe(false);
  if (labels?.["crdb-cloud-expires"] !== TIME) expect(readExpiry(labels)).toBeNaN();
});

test("toServiceTime() uses the machine's clock if the response has no Date header", () => {
  const before = Date.now();
  expect(toServiceTime({ headers: new Headers() } as never)).toBeGreaterThanOrEqual(before);
});
