import { join } from "node:path";
import { expect, test } from "vitest";
import { ts } from "../../src/typescript/openapi-typescript.ts";

const ROOT = join(import.meta.dirname, "../../..");
const FILE = join(ROOT, "packages/core/src/hovers.ts");
const PROGRAM = `
import { createClient } from "./2026-09-15.ts";
const cloud = createClient({ apiKey: "key" });
export const found = cloud.clusters.get({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
export const listed = cloud.clusters.list({ show_inactive: true });
export const [first] = (await listed).clusters;
export const state = first?.state;
export const { data } = await cloud.http.GET("/api/v1/clusters/{cluster_id}/nodes", {
  params: { path: { cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" } },
});
`;

const OPTIONS = {
  module: ts.ModuleKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts"],
  types: [],
};

// Leaves out `writeFile()`, since an editor's language service writes no files.
const { writeFile: _, ...host } = ts.createCompilerHost(OPTIONS);
const service = ts.createLanguageService({
  ...host,
  getCompilationSettings: () => OPTIONS,
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => ts.ScriptSnapshot.fromString(path === FILE ? PROGRAM : (ts.sys.readFile(path) ?? "")),
});

test.each<[string, string, string[]?]>([
  [
    "get({",
    "(method) ClustersResource.get(params: ClustersGetParams, options?: CallOptions): ResponsePromise<Cluster>",
    ["Get a cluster.", "Requires the `AUDITOR`, ", "@example ```ts\nconst cluster = await cloud.clusters.get({"],
  ],
  [
    "list({",
    "(method) ClustersResource.list(params?: ClustersListParams, options?: CallOptions): List<ClusterList, Cluster>",
    ["List the organization's clusters."],
  ],
  ["cluster_id:", "(property) cluster_id: string", ["The cluster's `id`, a UUID"]],
  ["show_inactive:", "(property) show_inactive?: boolean | undefined", ["If `true`, also lists clusters"]],
  ["found =", "const found: ResponsePromise<Cluster>"],
  ["first]", "const first: Cluster"],
  ["state =", 'const state: "CREATING" | "CREATED" | "CREATION_FAILED" | "DELETED" | "LOCKED" | (string & {})'],
  // This type is written out, because openapi-fetch copies the fields of the response's type.
  [
    "data }",
    'const data: { nodes: { name: string; region_name: string; status: components["schemas"]["NodeStatus"]; }[]; ' +
      "pagination?: { next_page?: string; previous_page?: string; } | null; } | undefined",
  ],
])("an editor shows for %s the type %s, and its documentation", (text, type, documentation = []) => {
  const info = service.getQuickInfoAtPosition(FILE, PROGRAM.indexOf(text));
  const shown = ts.displayPartsToString(info?.displayParts).replace(/\s+/g, " ");
  expect(shown).toBe(type);
  const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
  const shownText = [ts.displayPartsToString(info?.documentation), ...tags].join("\n");
  for (const part of documentation) expect(shownText).toContain(part);
});
