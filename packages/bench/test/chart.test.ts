import { expect, test } from "vitest";
import { drawChart } from "../src/chart.ts";

test("drawChart() draws the shortest bar first, in a light and a dark image", () => {
  const bars = [
    { name: "slow", value: 4 },
    { name: "crdb-cloud", value: 1.2 },
  ];
  const { "": light, "-dark": dark } = drawChart({ title: "A title", unit: "×", bars });
  expect(light.indexOf(">crdb-cloud<")).toBeLessThan(light.indexOf(">slow<"));
  expect(light).toContain(">1.20×<");
  expect(dark).not.toBe(light);
});
