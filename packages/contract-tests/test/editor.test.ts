import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ts } from "../../../scripts/src/typescript/openapi-typescript.ts";
import { findProject, reasonOf } from "./find-installed.ts";

type LanguageService = ReturnType<typeof ts.createLanguageService>;

const project = findProject();
const file = join(project.path, "hover.ts");

const LINES = [
  'import { createClient } from "@crdb-cloud/node/2022-03-31";',
  "const cloud = createClient();",
  'cloud.clusters.setSpendLimit({ cluster_id: "x", spendLimit: 1000 });',
  "cloud.clusters.list({ show_inactive: true });",
  'export const found = cloud.clusters.get({ cluster_id: "x" });',
];

describe.skipIf(project.missing)(`an editor${reasonOf(project)}`, () => {
  let service: LanguageService;
  beforeAll(async () => {
    await writeFile(file, LINES.join("\n"));
    const { NodeNext: module } = ts.ModuleKind;
    service = ts.createLanguageService({
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      // Leaves out the types of web pages, which take the service a second to read.
      getCompilationSettings: () => ({ module, strict: true, lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts"] }),
      getScriptFileNames: () => [file],
      getScriptVersion: () => "1",
      getScriptSnapshot: (path) => ts.ScriptSnapshot.fromString(ts.sys.readFile(path) ?? ""),
      getCurrentDirectory: () => project.path,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
    });
  });

  test.each([
    [
      "a method's documentation, required permissions and example",
      "setSpendLimit(",
      [
        "setSpendLimit(params: ClustersSetSpendLimitParams",
        "Set a Serverless cluster's monthly spend limit.",
        "in US cents",
        "Requires the `ADMIN` or `EDIT` permission.",
        "@example await cloud.clusters.setSpendLimit({",
      ],
    ],
    ["a parameter's documentation", "show_inactive", ["clusters that were deleted"]],
    ["a function's documentation", "createClient(", ["COCKROACH_API_KEY"]],
    ["a response's type", "found", ["const found: ResponsePromise<Cluster>"]],
    [
      "a parameter that operations share",
      'cluster_id: "x" })',
      ["(property) cluster_id: string", "The cluster's `id`, a UUID"],
    ],
  ])("shows %s", (_, text, shown) => {
    const {
      displayParts,
      documentation,
      tags = [],
    } = service.getQuickInfoAtPosition(file, LINES.join("\n").lastIndexOf(text)) ?? {};
    const shownTags = tags.map((tag) => `@${tag.name} ${toText(tag.text).replace(/^```\w*\n/, "")}`);
    const all = [toText(displayParts), toText(documentation), ...shownTags].join("\n");
    for (const part of shown) expect(all).toContain(part);
  });
});

function toText(parts: readonly { readonly text: string }[] = []): string {
  return parts.map(({ text }) => text).join("");
}
