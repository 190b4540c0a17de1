import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PUBLISHED } from "../src/pack-packages.ts";
import { findProject, findTool, listFiles, reasonOf } from "./find-installed.ts";
import { type LanguageServer, startLanguageServer } from "./start-language-server.ts";

const project = findProject();
const server = findTool("typescript-5/lib/tsserver.js");
const packages = join(project.path, "node_modules/@crdb-cloud");
const file = join(project.path, "hover.ts");

const LINES = [
  'import { createClient } from "@crdb-cloud/node/2022-03-31";',
  "const cloud = createClient();",
  'cloud.clusters.setSpendLimit({ cluster_id: "x", spendLimit: 1000 });',
  "cloud.clusters.list({ show_inactive: true });",
  'export const found = cloud.clusters.get({ cluster_id: "x" });',
];

describe.skipIf(project.missing ?? server.missing)(
  `the language server of TypeScript${reasonOf(project)}${reasonOf(server)}`,
  () => {
    let languageServer: LanguageServer;
    beforeAll(async () => {
      await writeFile(file, LINES.join("\n"));
      // Leaves out the types of web pages, which take the server a second to read.
      const compilerOptions = { module: "nodenext", strict: true, lib: ["es2024", "esnext.disposable"] };
      await writeFile(join(project.path, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
      languageServer = startLanguageServer(server.path);
      languageServer.send("open", { file });
    });
    afterAll(() => languageServer.close());

    test.each([
      [
        "a method's documentation, required permissions and example",
        "setSpendLimit(",
        [
          "setSpendLimit(params: ClustersSetSpendLimitParams",
          "Set a Serverless cluster's monthly spend limit.",
          "in US cents",
          "Requires the `ADMIN` or `EDIT` permission.",
          "@example await cloud.clusters.setSpendLimit({ cluster_id:",
        ],
      ],
      ["a parameter's documentation", "show_inactive", ["clusters that were deleted"]],
      ["a function's documentation", "createClient(", ["COCKROACH_API_KEY"]],
      ["a response's type", "found", ["const found: ResponsePromise<Cluster>"]],
      [
        "a parameter that operations share",
        'cluster_id: "x" })',
        ["(property) cluster_id: string", "The cluster's `id`, a UUID", "@example "],
      ],
    ])("an editor shows %s", async (_, text, shown) => {
      type QuickInfo = Readonly<Record<"displayString" | "documentation", string>> & { readonly tags: readonly Tag[] };
      type Tag = Readonly<Record<"name" | "text", string>>;
      const found = await languageServer.send<QuickInfo>("quickinfo", { file, ...findPosition(text) });
      const tags = found.tags.map((tag) => `@${tag.name} ${tag.text.replace(/^```\w*\n/, "")}`);
      const all = [found.displayString, found.documentation, ...tags].join("\n");
      for (const part of shown) expect(all).toContain(part);
    });

    test.each([
      ["a function's source", "createClient(", "/node/src/2022-03-31.ts: export function createClient("],
      [
        "a method's declaration",
        "setSpendLimit(",
        "/core/dist/generated/2022-03-31/resources.gen.d.ts: \tsetSpendLimit(",
      ],
    ])("an editor finds %s", async (_, text, place) => {
      type Span = { readonly file: string; readonly start: { readonly line: number; readonly offset: number } };
      const [span] = await languageServer.send<Span[]>("definition", { file, ...findPosition(text) });
      if (span === undefined) throw new Error(`there is no definition of ${text}`);
      const line = readFileSync(span.file, "utf8").split("\n")[span.start.line - 1] ?? "";
      const found = line.slice(0, span.start.offset - 1 + text.length);
      expect(`${span.file.slice(packages.length)}: ${found}`).toBe(place);
    });
  },
);

// The command has no declarations.
test.skipIf(project.missing).each(PUBLISHED.filter((name) => name !== "cli"))(
  `the declaration maps of @crdb-cloud/%s name an existing source for each declaration${reasonOf(project)}`,
  (name) => {
    const folder = join(packages, name);
    const maps = listFiles(folder).filter((path) => path.endsWith(".d.ts.map"));
    expect(maps).not.toEqual([]);
    for (const map of maps) {
      const { sources } = JSON.parse(readFileSync(join(folder, map), "utf8")) as { sources: readonly string[] };
      const found = sources.map((source) => resolve(folder, dirname(map), source));
      expect(found).toEqual([join(folder, map.replace(/^dist/, "src").replace(/\.d\.ts\.map$/, ".ts"))]);
      expect(found.filter((source) => !existsSync(source))).toEqual([]);
    }
  },
);

/** Returns where a text occurs last. Lines and columns count from 1. */
function findPosition(text: string): { line: number; offset: number } {
  const line = LINES.findLastIndex((candidate) => candidate.includes(text));
  return { line: line + 1, offset: (LINES[line] ?? "").indexOf(text) + 1 };
}
