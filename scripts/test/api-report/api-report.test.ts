import { readFile } from "node:fs/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { checkReports, writeReports } from "../../src/api-report/run-report.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createRoot } from "../widgets-spec.ts";

async function createWorkspace(): Promise<string> {
  const root = await createRoot();
  const main = "./src/2020-01-01.ts";
  const exports = { ".": main, "./2020-01-01": main, "./more": "./src/more.ts", "./*.json": "./*.json" };
  await writeFiles(root, {
    "packages/a/package.json": JSON.stringify({ name: "@widgets/a", version: "1.0.0", type: "module", exports }),
    "packages/a/src/2020-01-01.ts": `import type { Inner } from "./inner.ts";
export type * from "./generated/color.gen.ts";
export { thing as one } from "other";
/** A widget. */
export interface Widget extends Inner {
  color: Color;
}
export function make(name = "a"): Widget {
  return { name };
}
`,
    "packages/a/src/inner.ts": "/** Says it. */\nexport interface Inner {\n  name: string; // its name\n}\n",
    "packages/a/src/generated/color.gen.ts": 'export type Color = "RED";\n',
    "packages/a/src/more.ts": 'export type { Widget } from "./2020-01-01.ts";\nexport const two = 2;\n',
    "packages/b/package.json": JSON.stringify({ name: "@widgets/b", private: true }),
  });
  return root;
}

test("api:report writes each hand-written declaration once, with the types it refers to and without comments", async () => {
  const root = await createWorkspace();
  expect(await writeReports(root)).toEqual(["packages/a/api.md"]);
  expect(await readFile(`${root}/packages/a/api.md`, "utf8")).toBe(`# What @widgets/a exports

Written by \`pnpm api:report\`. Do not edit.

## @widgets/a

\`\`\`ts
export { thing as one } from "other";

interface Inner {
    name: string;
}

export interface Widget extends Inner {
    color: Color;
}

export function make(name?: string): Widget;
\`\`\`

## @widgets/a/more

As in @widgets/a: \`Widget\`.

\`\`\`ts
export const two = 2;
\`\`\`
`);
  expect(await writeReports(root)).toEqual([]);
});

test("api:report --check prints the changes and the command to run", async () => {
  const root = await createWorkspace();
  const spies = (["log", "error"] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => {}));
  onTestFinished(() => void vi.restoreAllMocks());
  await writeReports(root);
  expect(await checkReports(root)).toBe(0);

  await writeFiles(root, { "packages/a/src/more.ts": "export const three = 3;\n" });
  expect(await checkReports(root)).toBe(1);
  const said = spies.flatMap(({ mock }) => mock.calls.flat()).join("\n");
  expect(said).toContain("  - export const two = 2;\n  + export const three = 3;\n");
  expect(said).toContain("run `pnpm api:report` and commit the changes");
});
