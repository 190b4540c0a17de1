import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DATA_DATE } from "../src/clusters/cockroach-versions.ts";
import { operationIds } from "../src/generated/api-versions.gen.ts";

test("the README names the date of the mock's data", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  expect(readme).toContain(new Date(DATA_DATE).toLocaleDateString("en-GB", options));
});

test("the README's table has a row for each resource", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, table = ""] = readme.split("| resource | behaviour |");
  const rows = table.slice(0, table.indexOf("\n\n")).matchAll(/^\| `([^`]+)` \| .+ \|$/gm);
  const resources = operationIds.map((id) => id.slice(0, id.lastIndexOf(".")));
  expect([...rows].map(([, name]) => name).toSorted()).toEqual([...new Set(resources)].toSorted());
});
