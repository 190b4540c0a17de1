import { expect, test } from "vitest";
import { isEnough, largestBump, requiredBump } from "../../src/changeset/find-changes.ts";

test.each([
  ["0.3.1", "breaking", "minor"],
  ["0.3.1", "additive", "patch"],
  ["0.3.1", "editorial", "patch"],
  ["1.0.0", "breaking", "major"],
  ["10.0.0", "breaking", "major"],
  ["1.2.3", "additive", "minor"],
  ["1.2.3", "editorial", "patch"],
  ["1.2.3", undefined, "none"],
] as const)("for version %s and the verdict %s, requiredBump() returns %s", (version, verdict, bump) => {
  expect(requiredBump(verdict, version)).toBe(bump);
});

test("isEnough() and largestBump() order bumps from none to major", () => {
  expect(isEnough("patch", "minor")).toBe(false);
  expect(isEnough("major", "minor")).toBe(true);
  expect(isEnough("none", "none")).toBe(true);
  expect(largestBump(["patch", "major", "minor"])).toBe("major");
  expect(largestBump([])).toBe("none");
});
