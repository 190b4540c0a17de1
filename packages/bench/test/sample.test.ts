import { expect, test } from "vitest";
import { compare, median } from "../src/sample.ts";

test("median() returns the middle value, or the mean of the middle two", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test("compare() runs candidates in random order, and compares each with the first in the same round", async () => {
  const order: string[] = [];
  const candidates = ["a", "b"].map((name) => ({ name, run: async () => order.push(name) }));
  const keys = [0.1, 0.2, 0.2, 0.1, 0.3, 0.4];
  let runs = 0;
  const figures = await compare(
    candidates,
    { rounds: 3, calls: 1, warmUp: 1 },
    async (run) => {
      await run();
      // The simulated machine gets slower with each round. In every round, b takes twice as long as a.
      const speed = 1 + (runs++ >> 1);
      return order.at(-1) === "a" ? speed : speed * 2;
    },
    () => keys.shift() ?? 0,
  );
  expect(order.join(" ")).toBe("a b a b b a a b");
  expect(figures.map(({ ratio }) => ratio)).toEqual([1, 2]);
});
