import fc from "fast-check";
import { expect, test } from "vitest";
import { isClusterName, toClusterName } from "../../src/ensure/cluster-name.ts";

test.each([
  ["preview-123", "preview-123"],
  ["feature/login", expect.stringMatching(/^feature-logi-[0-9a-z]{7}$/)],
  ["Feature/Login", expect.stringMatching(/^feature-logi-[0-9a-z]{7}$/)],
  ["dependabot/npm_and_yarn/vite-5.0.1", expect.stringMatching(/^dependabot-n-[0-9a-z]{7}$/)],
  ["v1", expect.stringMatching(/^v1-[0-9a-z]{7}$/)],
  ["--", expect.stringMatching(/^db-[0-9a-z]{7}$/)],
  ["日本", expect.stringMatching(/^db-[0-9a-z]{7}$/)],
  ["a-long-name-/x", expect.stringMatching(/^a-long-name-[0-9a-z]{7}$/)],
  ["", expect.stringMatching(/^db-[0-9a-z]{7}$/)],
])("toClusterName(%j) is %s", (text, expected) => {
  expect(toClusterName(text)).toEqual(expected);
});

test("toClusterName() is stable across releases, since clusters are found by it", () => {
  expect(["feature/login", "main", ""].map(toClusterName)).toEqual([
    "feature-logi-0ba9gs3",
    "main-1t30hzc",
    "db-0ztntfp",
  ]);
});

test("toClusterName() returns a valid name for any text, and only one for each", () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const name = toClusterName(text);
      expect(isClusterName(name)).toBe(true);
      expect(toClusterName(name)).toBe(name);
      expect(seen.get(name) ?? text).toBe(text);
      seen.set(name, text);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
