import fc from "fast-check";
import { expect, test } from "vitest";
import { isClusterName, toClusterName } from "../../src/ensure/cluster-name.ts";

test.each([
  ["preview-123", "preview-123"],
  ["feature/login", "feature-logi-0ba9gs3"],
  ["Feature/Login", "feature-logi-1h6bv03"],
  ["dependabot/npm_and_yarn/vite-5.0.1", "dependabot-n-14g3gkg"],
  ["v1", "v1-15588ko"],
  ["--", "db-093n4en"],
  ["日本", "db-0qmsg4k"],
  ["a-long-name-/x", "a-long-name-1vpyhwl"],
  ["", "db-0ztntfp"],
])("toClusterName(%j) is %s in every release, since clusters are found by it", (text, expected) => {
  expect(toClusterName(text)).toBe(expected);
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
