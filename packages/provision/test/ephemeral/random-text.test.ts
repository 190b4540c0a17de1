import { expect, test } from "vitest";
import { randomText } from "../../src/ephemeral/random-text.ts";

test("randomText() returns a different string of lowercase letters and digits each time", () => {
  const texts = Array.from({ length: 1000 }, () => randomText(12));
  for (const text of texts) expect(text).toMatch(/^[a-z0-9]{12}$/);
  expect(new Set(texts).size).toBe(1000);
});
