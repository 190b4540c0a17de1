import { readFile } from "node:fs/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { listPackages } from "../../src/api/list-packages.ts";
import { checkReports, writeReports } from "../../src/api/run-report.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createRoot } from "../widgets-spec.ts";

const types = (name: string): object => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });

async function createWorkspace(): Promise<string> {
  const root = await createRoot();
  await writeFiles(root, {
    "packages/a/package.json": JSON.stringify({
      name: "@widgets/a",
      version: "1.0.0",
      type: "module",
      publishConfig: { exports: { ".": types("index"), "./2020-01-01": types("2020-01-01"), "./*.json": "./*.json" } },
    }),
    "packages/a/tsconfig.json": JSON.stringify({
      compilerOptions: { module: "NodeNext", lib: ["ES2024"], types: [], skipLibCheck: true },
      include: ["dist"],
    }),
    "packages/a/dist/index.d.ts": `export * from "./2020-01-01.ts";\n/** Says one. */\nexport declare const one = 1;\n`,
    "packages/a/dist/2020-01-01.d.ts":
      "interface Inner {\n    a: string;\n}\n/** A widget. */\nexport interface Widget extends Inner {\n}\nexport {};\n",
    "packages/b/package.json": JSON.stringify({ name: "@widgets/b", private: true }),
  });
  return root;
}

function silence(): { text(): string } {
  const said: string[] = [];
  for (const method of ["log", "error"] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((line) => void said.push(line));
    onTestFinished(() => spy.mockRestore());
  }
  return { text: () => said.join("\n") };
}

test("listPackages() lists the published packages, entry points of API versions first", async () => {
  const [published, ...others] = await listPackages(await createWorkspace());
  expect(others).toEqual([]);
  expect(published).toMatchObject({ name: "@widgets/a", version: "1.0.0", folder: "packages/a" });
  expect(published?.entries.map(({ specifier }) => specifier)).toEqual(["@widgets/a/2020-01-01", "@widgets/a"]);
});

describe("api:report", () => {
  test("writes each declaration and the declarations that it refers to once, without comments", async () => {
    const root = await createWorkspace();
    silence();
    await writeReports(root);
    expect(await readFile(`${root}/packages/a/api.md`, "utf8")).toBe(`# What @widgets/a exports

Written by \`pnpm api:report\`. Do not edit.

## @widgets/a/2020-01-01

\`\`\`ts
interface Inner {
    a: string;
}

export interface Widget extends Inner {
}
\`\`\`

## @widgets/a

Exports, as in @widgets/a/2020-01-01:
- \`Widget\`

Mentions, as in @widgets/a/2020-01-01:
- \`Inner\`

\`\`\`ts
export const one = 1;
\`\`\`
`);
  });

  test("--check prints the changes and the command to run", async () => {
    const root = await createWorkspace();
    const said = silence();
    await writeReports(root);
    expect(await checkReports(root)).toBe(0);

    await writeFiles(root, { "packages/a/dist/index.d.ts": "export declare const two = 2;\n" });
    expect(await checkReports(root)).toBe(1);
    expect(said.text()).toContain("  - export const one = 1;\n  + export const two = 2;\n");
    expect(said.text()).toContain("run `pnpm api:report` and commit the changes");
  });
});
