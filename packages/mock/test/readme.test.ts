import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operationIds } from "../src/generated/api-versions.gen.ts";
import { apiVersion } from "./version-2024-09-16.ts";

test("the README's table describes existing resources", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, table = ""] = readme.split("| resource | behaviour |");
  const rows = table.slice(0, table.indexOf("\n\n")).matchAll(/^\| `([^`]+)` \| .+ \|$/gm);
  const resources = operationIds[apiVersion].map((id) => id.slice(0, id.lastIndexOf(".")));
  const unknown = [...rows].map(([, name = ""]) => name).filter((name) => !resources.includes(name));
  expect(unknown).toEqual([]);
});
