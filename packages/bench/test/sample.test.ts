import { expect, test } from "vitest";
import { compare, median } from "../src/sample.ts";

test("median() returns the middle value, or the mean of the middle two", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test("compare() runs candidates in random order, waits until each has settled, and compares it with the first in the same round", async () => {
  const events: string[] = [];
  const candidates = ["a", "b"].map((name) => ({
    name,
    run: async () => events.push(name),
    async settle() {
      await new Promise((resolve) => setImmediate(resolve));
      events.push("settled");
    },
  }));
  const keys = [0.1, 0.2, 0.2, 0.1, 0.3, 0.4];
  let runs = 0;
  const figures = await compare(
    candidates,
    { rounds: 3, calls: 2, warmUp: 1 },
    async (run, calls) => {
      for (let call = 0; call < calls; call++) await run();
      // The simulated machine gets slower with each round, but b always takes twice as long as a.
      const speed = 1 + (runs++ >> 1);
      return events.at(-1) === "a" ? speed : speed * 2;
    },
    () => keys.shift() ?? 0,
  );
  const [a, b] = ["a a settled", "b b settled"];
  expect(events.join(" ")).toBe(["a settled b settled", a, b, b, a, a, b].join(" "));
  expect(figures.map(({ ratio }) => ratio)).toEqual([1, 2]);
});
