import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, expect, test } from "vitest";
import { lintSpec } from "../../src/lint/lint-spec.ts";

const specDir = resolve(import.meta.dirname, "../../../spec");
const apiVersion = "2022-03-31";
const copies: string[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

test("lintSpec() finds no problem in the spec", async () => {
  expect(await lintSpec(join(specDir, apiVersion))).toEqual([]);
});

// Each row breaks one rule: in a file, the text that is replaced, by what, and the line that has to be named.
test.each([
  ["struct", "paths/clusters.yaml", "summary: List", "sumary: List", 6],
  ["no-unresolved-refs", "paths/clusters.yaml", "responses/Conflict", "responses/Clash", 103],
  ["operation-operationId-unique", "paths/clusters.yaml", "clusters.create", "clusters.list", 53],
  ["rule/operation-id", "paths/clusters.yaml", "clusters.list", "ListClusters", 4],
  ["rule/summary-is-a-line", "paths/clusters.yaml", "of the organization\n", "of the organization.\n", 6],
  ["operation-description", "paths/clusters_available-regions.yaml", / {2}description: \|\n( {4}.*\n|\n)+/, "", 3],
  ["operation-tag-defined", "paths/clusters.yaml", "tags: [clusters]", "tags: [cluster]", 5],
  ["parameter-description", "components/parameters/ShowInactive.yaml", /description: .*\n/, "", 1],
  ["rule/parameter-has-example", "components/parameters/ShowInactive.yaml", "example: true\n", "", 1],
  ["rule/property-described", "components/schemas/ClusterRegion.yaml", / {4}description: The host to which.*\n/, "", 9],
  ["rule/body-described", "components/schemas/ClusterList.yaml", "description: A page of clusters.\n", "", 1],
  ["rule/request-body-described", "paths/clusters.yaml", "    description: What to create.\n", "", 70],
  ["rule/header-described", "components/headers/RetryAfter.yaml", 'example: "1"\n', "", 1],
  ["rule/media-type-has-examples", "components/responses/Conflict.yaml", / {4}examples:\n.*\n.*\n/, "", 7],
  ["rule/example-has-summary", "components/examples/ClusterCreated.yaml", /summary: .*\n/, "", 1],
  ["rule/example-names", "components/responses/Conflict.yaml", "cluster-name-taken:", "ClusterNameTaken:", 10],
  ["rule/header-names", "components/responses/Conflict.yaml", "Cc-Version", "cc_version", 3],
  ["rule/enum-values", "components/schemas/SortOrder.yaml", "[ASC, DESC]", "[asc, DESC]", 3],
  ["rule/error-responses", "paths/clusters.yaml", / {4}"429":\n.*\n/, "", 25],
  ["rule/not-found-response", "paths/clusters_{cluster_id}_nodes.yaml", / {4}"404":\n.*\n/, "", 27],
  ["rule/conflict-response", "paths/clusters.yaml", / {4}"409":\n.*\n/, "", 81],
  ["rule/error-body", "components/responses/Conflict.yaml", "schemas/ErrorStatus", "schemas/ErrorDetail", 8],
  ["response-contains-header", "components/responses/TooManyRequests.yaml", / {2}Retry-After:\n.*\n/, "", 2],
  ["no-invalid-media-type-examples", "components/examples/ClusterCreated.yaml", "state: CREATED", "state: MADE", 9],
  ["no-invalid-media-type-examples", "components/examples/ClusterCreated.yaml", "  plan:", "  colour: red\n  plan:", 6],
  ["no-invalid-parameter-examples", "components/parameters/Provider.yaml", "example: GCP", "example: AZURE", 7],
  ["response-mime-type", "components/responses/Conflict.yaml", "application/json", "text/plain", 6],
  ["security-defined", "openapi.yaml", "  - SecretKey: []", "  - Key: []", 28],
  ["rule/x-permissions", "paths/clusters.yaml", "  x-permissions: [ADMIN, READ]\n", "", 4],
  ["rule/x-permissions", "paths/clusters.yaml", "x-permissions: [ADMIN, READ]", "x-permissions: [ADMIN, LOOK]", 12],
  ["rule/x-pagination", "paths/clusters.yaml", "    items: clusters\n", "", 14],
  ["rule/x-adopt", "paths/clusters.yaml", "match: [name]", "match: []", 67],
  ["rule/x-waits", "paths/clusters_{cluster_id}.yaml", "state: [CREATED]", "state: CREATED", 19],
  ["rule/x-alias", "components/schemas/SpendLimitUpdate.yaml", "x-alias: spend_limit", "x-alias: true", 10],
  ["rule/x-secret", "components/schemas/SpendLimitUpdate.yaml", "x-alias: spend_limit", "x-secret: yes", 10],
  ["layout/path-file", "openapi.yaml", "/clusters/available-regions:", "/clusters/regions:", 35],
])("lintSpec() reports %s in %s when it is broken there", async (rule, file, search, replacement, line) => {
  const dir = copySpec();
  const text = readFileSync(join(dir, file), "utf8");
  const broken = text.replace(search, replacement);
  expect(broken).not.toBe(text);
  writeFileSync(join(dir, file), broken);

  const found = await lintSpec(dir, dir);
  expect(found.map(({ file, line, message }) => `${file}:${line} ${/\[(\S+)\]$/.exec(message)?.[1]}`)).toContain(
    `${file}:${line} ${rule}`,
  );
});

test.each([
  ["layout/no-global", "components/schemas/Map.yaml"],
  ["layout/pascal-case", "components/schemas/cluster_v1.yaml"],
  ["layout/unique", "components/schemas/ClusterCreated.yaml"],
  ["layout/used", "components/schemas/Unused.yaml"],
])("lintSpec() reports %s when a file is called %s", async (rule, file) => {
  const dir = copySpec();
  copyFileSync(join(dir, "components/schemas/Cluster.yaml"), join(dir, file));

  const found = await lintSpec(dir, dir);
  expect(found.filter((problem) => problem.file === file).map(({ message }) => message)).toContainEqual(
    expect.stringContaining(`[${rule}]`),
  );
});

test.each([
  ["is not YAML", "openapi: 3.1.0\npaths:\n  - a: [\nb", 4],
  ["is another format", "swagger: 3\n", 1],
])("lintSpec() reports the line when openapi.yaml %s", async (_what, text, line) => {
  const dir = copySpec();
  writeFileSync(join(dir, "openapi.yaml"), text);

  expect(await lintSpec(dir, dir)).toMatchObject([{ file: "openapi.yaml", line }]);
});

test("lintSpec() reports rule/path-case where a path isn't in kebab-case", async () => {
  const dir = copySpec();
  const main = join(dir, "openapi.yaml");
  writeFileSync(main, readFileSync(main, "utf8").replace("/available-regions:", "/availableRegions:"));

  expect((await lintSpec(dir, dir)).filter(({ message }) => message.endsWith("[rule/path-case]"))).toMatchObject([
    { file: "openapi.yaml", line: 35 },
  ]);
});

test("lintSpec() reports a rule that redocly.yaml misspells", async () => {
  const dir = copySpec();
  const config = join(dir, "..", "redocly.yaml");
  writeFileSync(
    config,
    readFileSync(config, "utf8").replace("path-params-defined: error", "path-param-defined: error"),
  );

  expect((await lintSpec(dir, dir)).map(({ file }) => file)).toContain("../redocly.yaml");
});

function copySpec(): string {
  const copy = mkdtempSync(join(tmpdir(), "crdb-cloud-spec-"));
  copies.push(copy);
  cpSync(specDir, copy, { recursive: true });
  return join(copy, apiVersion);
}
