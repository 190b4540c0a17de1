import { readFileSync } from "node:fs";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { runNode } from "./run-node.ts";

const readme = read("README.md");

test("the README's first program prints what the README says", async () => {
  const [, program = "", output = ""] = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(await runNode(["--input-type=module", "--eval", program])).toEqual({ code: 0, out: output, err: "" });
  expect(output).not.toBe("");
});

test("core's README names every resource in the client, and the waits guide names every wait", () => {
  const methods = listMethods(createClient({ apiKey: "not-a-real-key" }));
  const resources = methods.map(({ resource }) => resource);
  expect(
    readTable("packages/core/README.md", "| resource | content |")
      .flatMap(([names]) => names)
      .toSorted(),
  ).toEqual([...new Set(resources)].toSorted());
  const waits = readTable("packages/docs/src/content/docs/guides/waits.md", "| resource | waits |").flatMap(
    ([names, waits]) => names.flatMap((name) => waits.map((wait) => `${name}.${wait}`)),
  );
  const existing = methods.filter(({ name }) => name.startsWith("wait"));
  expect(waits.toSorted()).toEqual(existing.map(({ resource, name }) => `${resource}.${name}`).toSorted());
});

/** Lists a client's methods, each with its resource's path, such as `metricExport.datadog`. */
function listMethods(object: object, resource = ""): { resource: string; name: string }[] {
  return Object.entries(object).flatMap(([name, value]) => {
    if (name === "http" || name === "withOptions") return [];
    if (typeof value === "function") return [{ resource, name }];
    return listMethods(value, resource === "" ? name : `${resource}.${name}`);
  });
}

/** Returns the code in the document's table with this header. The table must have two columns. */
function readTable(file: string, header: string): [first: string[], second: string[]][] {
  const [, table = ""] = read(file).split(`\n${header}\n|---|---|\n`);
  const [rows = ""] = table.split("\n\n");
  return rows
    .trimEnd()
    .split("\n")
    .map((row) => {
      const [first = "", second = ""] = row.slice(2, -2).split(" | ");
      return [readCode(first), readCode(second)];
    });
}

function read(file: string): string {
  return readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");
}

function readCode(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}
