import fc from "fast-check";
import { expect, test } from "vitest";
import { isExpired, readExpiry, toExpiryLabels } from "../../src/ephemeral/expiry-labels.ts";

const END = Date.UTC(2026, 10, 25, 4, 0, 0);

test("toExpiryLabels() only uses characters that labels allow", () => {
  expect(toExpiryLabels("Ada's CI (main)", END - 1)).toEqual({
    "crdb-cloud-owner": "ada-s-ci-main-",
    "crdb-cloud-expires": "2026-11-25t04-00-00z",
  });
  expect(toExpiryLabels("a".repeat(64), END)).toMatchObject({ "crdb-cloud-owner": "a".repeat(63) });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 4e12 }), (owner, end) => {
      for (const [key, value] of Object.entries(toExpiryLabels(owner, end))) {
        expect(key).toMatch(/^[a-z][a-z0-9_-]{0,62}$/);
        expect(value).toMatch(/^[a-z0-9_-]{0,63}$/);
      }
    }),
  );
});

test("isExpired() returns false until the expiry time", () => {
  const labels = toExpiryLabels("ada", END);
  expect(isExpired(labels, END - 1)).toBe(false);
  expect(isExpired(labels, END)).toBe(true);
});

test("isExpired() returns false before any expiry time, and true a second after it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.nat(2e9), (end, early) => {
      expect(isExpired(toExpiryLabels("ada", end), end - 1 - early)).toBe(false);
      expect(isExpired(toExpiryLabels("ada", end), end + 1000)).toBe(true);
    }),
  );
});

test("isExpired() compares the owner if one is passed", () => {
  const labels = toExpiryLabels("Ada", END);
  expect(isExpired(labels, END, "ADA")).toBe(true);
  expect(isExpired(labels, END, "bob")).toBe(false);
});

test.each([
  undefined,
  null,
  {},
  { "crdb-cloud-owner": "ada" },
  { "crdb-cloud-expires": "2026-11-25t04-00-00z" },
  { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "" },
  { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "2026-11-25" },
  { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "x2026-11-25t04-00-00z" },
  { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "2026-11-25t04-00-00zz" },
  { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "2026-99-25t04-00-00z" },
])("isExpired() returns false for the labels %j", (labels) => {
  expect(isExpired(labels, Number.MAX_SAFE_INTEGER)).toBe(false);
});

test.each([undefined, null, {}])("readExpiry() returns NaN for the labels %j", (labels) => {
  expect(readExpiry(labels)).toBeNaN();
});
