import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startMockCloud } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { apis } from "./document.ts";

function readGuide(name: string): string {
  return readFileSync(join(import.meta.dirname, `../src/content/docs/guides/${name}.md`), "utf8");
}

test("the page on what the mock simulates has a row for each resource, and names the API versions", () => {
  const page = readGuide("mock-resources");
  for (const { version } of apis) expect(page).toContain(version);
  const [, table = ""] = page.split("| resource | behavior |");
  const rows = table.slice(0, table.indexOf("\n\n")).matchAll(/^\| `([^`]+)` \| .+ \|$/gm);
  const ids = apis.flatMap(({ resources }) => resources.flatMap(({ operations }) => operations.map(({ id }) => id)));
  const resources = new Set(ids.map((id) => id.slice(0, id.lastIndexOf("."))));
  expect([...rows].map(([, name]) => name).toSorted()).toEqual([...resources].toSorted());
});

test("the page on differences names the date of the mock's data", async () => {
  await using mock = await startMockCloud();
  const { data_date } = await (await fetch(`${mock.url}/_mock`)).json();
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  expect(readGuide("mock-differences").replaceAll(/\s+/g, " ")).toContain(
    `as of ${new Date(data_date).toLocaleDateString("en-GB", options)}`,
  );
});
