import fc from "fast-check";
import { expect, test } from "vitest";
import { isLeaseOver, toLeaseLabels } from "../../src/ephemeral/expiry-labels.ts";

const END = Date.UTC(2026, 10, 25, 4, 0, 0);

test("toLeaseLabels() writes what a label may hold", () => {
  expect(toLeaseLabels("Ada's CI (main)", END - 1)).toEqual({
    "crdb-cloud-owner": "ada-s-ci-main-",
    "crdb-cloud-expires": "2026-11-25t04-00-00z",
  });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 4e12 }), (owner, end) => {
      for (const [key, value] of Object.entries(toLeaseLabels(owner, end))) {
        expect(key).toMatch(/^[a-z][a-z0-9_-]{0,62}$/);
        expect(value).toMatch(/^[a-z0-9_-]{0,63}$/);
      }
    }),
  );
});

test("isLeaseOver() waits for the end", () => {
  const labels = toLeaseLabels("ada", END);
  expect(isLeaseOver(labels, END - 1)).toBe(false);
  expect(isLeaseOver(labels, END)).toBe(true);
});

test("isLeaseOver() never ends a lease early", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.nat(2e9), (end, early) => {
      expect(isLeaseOver(toLeaseLabels("ada", end), end - 1 - early)).toBe(false);
      expect(isLeaseOver(toLeaseLabels("ada", end), end + 1000)).toBe(true);
    }),
  );
});

test("isLeaseOver() tells owners apart where one is asked for", () => {
  const labels = toLeaseLabels("Ada", END);
  expect(isLeaseOver(labels, END, "ADA")).toBe(true);
  expect(isLeaseOver(labels, END, "bob")).toBe(false);
});

test.each([
  undefined,
  null,
  {},
  { "crdb-cloud-owner": "ada" },
  { "crdb-cloud-expires": "2026-11-25t04-00-00z" },
  { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "" },
  { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "2026-11-25" },
  { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "2026-99-25t04-00-00z" },
])("isLeaseOver() never says so of a cluster that is labelled %j", (labels) => {
  expect(isLeaseOver(labels, Number.MAX_SAFE_INTEGER)).toBe(false);
});
