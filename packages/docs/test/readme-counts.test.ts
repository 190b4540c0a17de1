import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apis } from "./document.ts";

const root = join(import.meta.dirname, "../../..");
const readmes = globSync(["README.md", "packages/*/README.md"], { cwd: root });

test("READMEs state the number of operations of the latest API version", () => {
  const operations = apis[0]?.resources.flatMap((resource) => resource.operations) ?? [];
  const counts = readmes.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/\b(\d+) operations\b/g)].map(([text]) => `${file}: ${text}`),
  );
  expect(counts).not.toEqual([]);
  expect(counts.filter((count) => !count.endsWith(`: ${operations.length} operations`))).toEqual([]);
});
