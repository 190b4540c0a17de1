import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PUBLISHED } from "../src/pack-packages.ts";
import { findProject, findTool, reasonOf } from "./find-installed.ts";
import { listFiles } from "./list-files.ts";
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

/** The text that an editor shows when the pointer rests on a symbol. */
interface QuickInfo {
  readonly displayString: string;
  readonly documentation: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

describe.skipIf(project.missing ?? server.missing)(
  `the language server of TypeScript${reasonOf(project)}${reasonOf(server)}`,
  () => {
    let languageServer: LanguageServer;
    beforeAll(async () => {
      await writeFile(file, LINES.join("\n"));
      // Leaves out the types of web pages, which take the server a second to read.
      const compilerOptions = { module: "nodenext", strict: true, lib: ["es2024", "esnext.disposable"] };
      const config = { compilerOptions, files: [file] };
      await writeFile(join(project.path, "tsconfig.json"), JSON.stringify(config));
      languageServer = startLanguageServer(server.path);
      languageServer.notify("open", { file });
    });
    afterAll(() => languageServer.close());

    test("an editor shows a method's documentation, required permissions and example", async () => {
      const { displayString, documentation, tags } = await hover("setSpendLimit(");
      expect(displayString).toContain("setSpendLimit(params: ClustersSetSpendLimitParams");
      expect(documentation).toContain("Set a Serverless cluster's monthly spend limit.");
      expect(documentation).toContain("in US cents");
      expect(documentation).toContain("Requires the `ADMIN` or `EDIT` permission.");
      expect(tags.find(({ name }) => name === "example")?.text).toContain(
        "await cloud.clusters.setSpendLimit({ cluster_id:",
      );
    });

    test("an editor shows documentation for a parameter and for createClient()", async () => {
      expect((await hover("show_inactive")).documentation).toContain("clusters that were deleted");
      expect((await hover("createClient(")).documentation).toContain("COCKROACH_API_KEY");
    });

    test("an editor shows a response's type, and a parameter that operations share", async () => {
      expect((await hover("found")).displayString).toBe("const found: ResponsePromise<Cluster>");
      const { displayString, documentation, tags } = await hover('cluster_id: "x" })');
      expect(displayString).toBe("(property) cluster_id: string");
      expect(documentation).toContain("The cluster's `id`, a UUID");
      expect(tags.map(({ name }) => name)).toContain("example");
    });

    test("an editor finds a function's source, and a method's declaration", async () => {
      expect(await definition("createClient(")).toBe("/node/src/2022-03-31.ts: export function createClient(");
      expect(await definition("setSpendLimit(")).toBe(
        "/core/dist/generated/2022-03-31/resources.gen.d.ts: \tsetSpendLimit(",
      );
    });

    function hover(text: string): Promise<QuickInfo> {
      return languageServer.request("quickinfo", { file, ...findPosition(text) });
    }

    /** Returns the file that defines a name, and the definition's line up to the end of the name. */
    async function definition(text: string): Promise<string> {
      type Span = { readonly file: string; readonly start: { readonly line: number; readonly offset: number } };
      const [span] = await languageServer.request<Span[]>("definition", { file, ...findPosition(text) });
      if (span === undefined) throw new Error(`there is no definition of ${text}`);
      const line = readFileSync(span.file, "utf8").split("\n")[span.start.line - 1] ?? "";
      return `${span.file.slice(packages.length)}: ${line.slice(0, span.start.offset - 1 + text.length)}`;
    }
  },
);

describe.skipIf(project.missing)(`declaration maps${reasonOf(project)}`, () => {
  // The command has no declarations.
  const libraries = PUBLISHED.filter((name) => name !== "cli");
  test.each(libraries)(
    "the declaration maps of @crdb-cloud/%s name an existing source for each declaration",
    (name) => {
      const folder = join(packages, name);
      const maps = listFiles(folder).filter((path) => path.endsWith(".d.ts.map"));
      expect(maps).not.toEqual([]);
      for (const map of maps) {
        const found = listSources(folder, map);
        expect(found).toEqual([join(folder, map.replace(/^dist/, "src").replace(/\.d\.ts\.map$/, ".ts"))]);
        expect(found.filter((source) => !existsSync(source))).toEqual([]);
      }
    },
  );

  function listSources(folder: string, map: string): string[] {
    const { sources } = JSON.parse(readFileSync(join(folder, map), "utf8")) as { sources: readonly string[] };
    return sources.map((source) => resolve(folder, dirname(map), source));
  }
});

/** Returns where a text occurs last. Lines and columns count from 1. */
function findPosition(text: string): { line: number; offset: number } {
  const line = LINES.findLastIndex((candidate) => candidate.includes(text));
  return { line: line + 1, offset: (LINES[line] ?? "").indexOf(text) + 1 };
}
