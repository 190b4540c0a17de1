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

test("compare() waits for a candidate to settle before the next measurement, and doesn't measure that", async () => {
  const events: string[] = [];
  const candidates = ["a", "b"].map((name) => ({
    name,
    run: async () => events.push(`run ${name}`),
    async settle() {
      events.push("settle");
      await new Promise((resolve) => setImmediate(resolve));
      events.push("settled");
    },
  }));
  await compare(
    candidates,
    { rounds: 1, calls: 2, warmUp: 1 },
    async (run, calls) => {
      events.push("start");
      for (let call = 0; call < calls; call++) await run();
      return events.push("end");
    },
    () => 0,
  );
  const settled = ["end", "settle", "settled"];
  expect(events).toEqual([
    ...["start", "run a", ...settled, "start", "run b", ...settled],
    ...["start", "run a", "run a", ...settled, "start", "run b", "run b", ...settled],
  ]);
});
