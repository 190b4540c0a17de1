import { expect, test } from "vitest";
import { replaceRuntimeTable } from "./runtime-table.ts";

const page = (...rows: readonly string[]): string =>
  `# Title\n\n<!-- runtimes -->\n| runtime | version | package | tests passed |\n|---|---|---|---|\n${rows.map((row) => `${row}\n`).join("")}<!-- /runtimes -->\n\nEnd.\n`;

test("replaceRuntimeTable() writes a row for each runtime that ran", () => {
  const row = { name: "Deno 2", version: "2.9.6", packageName: "deno", run: 91, passed: 90 };
  expect(replaceRuntimeTable("# Title\n\n<!-- runtimes -->\n<!-- /runtimes -->\n\nEnd.\n", [row])).toBe(
    page("| Deno 2 | 2.9.6 | `@crdb-cloud/deno` | 90 of 91 |"),
  );
});

test("replaceRuntimeTable() keeps the row of a runtime that did not run", () => {
  const before = page(
    "| Bun 1 | 1.4.5 | `@crdb-cloud/core` | 91 of 91 |",
    "| workerd | 2026 | `@crdb-cloud/core` | 3 of 91 |",
  );
  const row = { name: "workerd", version: "2027", packageName: "core", run: 92, passed: 92 };
  expect(replaceRuntimeTable(before, [row])).toBe(
    page("| Bun 1 | 1.4.5 | `@crdb-cloud/core` | 91 of 91 |", "| workerd | 2027 | `@crdb-cloud/core` | 92 of 92 |"),
  );
});

test("replaceRuntimeTable() writes a row for each package on the same runtime", () => {
  const row = { name: "Bun 1", version: "1.4.5", run: 1, passed: 1 };
  expect(
    replaceRuntimeTable(page(), [
      { ...row, packageName: "core" },
      { ...row, packageName: "node" },
    ]),
  ).toBe(page("| Bun 1 | 1.4.5 | `@crdb-cloud/core` | 1 of 1 |", "| Bun 1 | 1.4.5 | `@crdb-cloud/node` | 1 of 1 |"));
});
