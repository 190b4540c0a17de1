import { expect, test } from "vitest";
import { compare, median } from "../src/sample.ts";

test("median() takes the middle, or the mean of the two in the middle", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test("compare() interleaves the contenders, and relates each to the first of its own round", async () => {
  const order: string[] = [];
  const contenders = ["a", "b"].map((name) => ({ name, run: async () => order.push(name) }));
  let speed = 0;
  const figures = await compare(contenders, { rounds: 3, calls: 1, warmUp: 1 }, async (run) => {
    await run();
    // The machine gets slower all the time; b always costs twice what a did just before.
    if (order.at(-1) === "a") speed += 1;
    return order.at(-1) === "a" ? speed : speed * 2;
  });
  expect(order).toEqual(["a", "b", "a", "b", "a", "b", "a", "b"]);
  expect(figures.map(({ ratio }) => ratio)).toEqual([1, 2]);
});
