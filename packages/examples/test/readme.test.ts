import { readFileSync } from "node:fs";
import { startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { runNode, toEnvironment } from "./run-node.ts";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

test("the README's complete program runs against the mock", async () => {
  const [, program = ""] = /## A complete program\n[\s\S]*?```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  await using mock = await startMockCloud();
  const { code, stdout, stderr } = await runNode(["--input-type=module", "--eval", program], {
    env: toEnvironment(mock),
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^(CREATING\n)*CREATED\nnotorious-moose CREATED\n$/);
  expect([...new Set(mock.requests.map(({ operation }) => operation))]).toEqual([
    "clusters.create",
    "clusters.get",
    "clusters.list",
    "clusters.update",
    "clusters.delete",
  ]);
});

test("the README names every resource and every wait of the client", () => {
  const methods = listMethods(createClient({ apiKey: "not-a-real-key" }));
  const resources = methods.map(({ resource }) => resource);
  expect(
    readTable("## Operations")
      .flatMap(([names]) => names)
      .toSorted(),
  ).toEqual([...new Set(resources)].toSorted());
  const waits = readTable("### Waits").flatMap(([names, waits]) =>
    names.flatMap((name) => waits.map((wait) => `${name}.${wait}`)),
  );
  const existing = methods.filter(({ name }) => name.startsWith("wait"));
  expect(waits.toSorted()).toEqual(existing.map(({ resource, name }) => `${resource}.${name}`).toSorted());
});

/** Lists the methods of a client, each with the path of its resource, such as `metricExport.datadog`. */
function listMethods(object: object, resource = ""): { resource: string; name: string }[] {
  return Object.entries(object).flatMap(([name, value]) => {
    if (name === "http") return [];
    if (typeof value === "function") return [{ resource, name }];
    return listMethods(value, resource === "" ? name : `${resource}.${name}`);
  });
}

/** Returns the code in the first table after a heading of the README. The table must have two columns. */
function readTable(heading: string): [first: string[], second: string[]][] {
  const [, section = ""] = readme.split(`\n${heading}\n`);
  const [, table = ""] = section.split("\n|---|---|\n");
  const [rows = ""] = table.split("\n\n");
  return rows.split("\n").map((row) => {
    const [first = "", second = ""] = row.slice(2, -2).split(" | ");
    return [readCode(first), readCode(second)];
  });
}

function readCode(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}
