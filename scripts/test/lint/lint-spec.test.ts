import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { lintSpec } from "../../src/lint/lint-spec.ts";

const specDir = resolve(import.meta.dirname, "../../../spec");
const apiVersion = "2022-03-31";

/** A copy of the API version. Each test breaks one file of the copy, which is restored after the test. */
let dir: string;
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "crdb-cloud-spec-"));
  copyFileSync(join(specDir, "redocly.yaml"), join(folder, "redocly.yaml"));
  dir = join(folder, apiVersion);
  cpSync(join(specDir, apiVersion), dir, { recursive: true });
});
afterAll(() => rmSync(join(dir, ".."), { recursive: true }));

function writeUntilTestEnds(file: string, text: string): void {
  const path = join(dir, file);
  const old = existsSync(path) ? readFileSync(path) : undefined;
  writeFileSync(path, text);
  onTestFinished(() => (old === undefined ? rmSync(path) : writeFileSync(path, old)));
}

test("lintSpec() finds no problems in the spec", async () => {
  expect(await lintSpec(join(specDir, apiVersion))).toEqual([]);
});

// Each edit breaks one rule. It consists of the rule, the file, the text to replace, its replacement, and a text in the
// line of the reported problem.
test.each([
  ["struct", "paths/clusters.yaml", "summary: List", "sumary: List", "sumary: List"],
  ["no-unresolved-refs", "paths/clusters.yaml", "responses/Conflict", "responses/Clash", "responses/Clash"],
  [
    "operation-operationId-unique",
    "paths/clusters.yaml",
    "clusters.create",
    "clusters.list",
    "operationId: clusters.list",
  ],
  ["rule/operation-id", "paths/clusters.yaml", "clusters.list", "ListClusters", "operationId: ListClusters"],
  ["rule/summary-is-a-line", "paths/clusters.yaml", "of the organization\n", "of the organization.\n", "summary: List"],
  ["operation-description", "paths/clusters_available-regions.yaml", / {2}description: \|\n( {4}.*\n|\n)+/, "", "get:"],
  ["operation-tag-defined", "paths/clusters.yaml", "tags: [clusters]", "tags: [cluster]", "tags: [cluster]"],
  ["parameter-description", "components/parameters/ShowInactive.yaml", /description: .*\n/, "", "name: show_inactive"],
  [
    "rule/parameter-has-example",
    "components/parameters/ShowInactive.yaml",
    "example: true\n",
    "",
    "name: show_inactive",
  ],
  [
    "rule/property-described",
    "components/schemas/ClusterRegion.yaml",
    / {4}description: The host name that.*\n/,
    "",
    "type: string",
  ],
  [
    "rule/body-described",
    "components/schemas/ClusterList.yaml",
    "description: A page of clusters.\n",
    "",
    "type: object",
  ],
  [
    "rule/request-body-described",
    "paths/clusters.yaml",
    "    description: The cluster to create.\n",
    "",
    "required: true",
  ],
  ["rule/header-described", "components/headers/RetryAfter.yaml", 'example: "1"\n', "", "description: "],
  ["rule/media-type-has-examples", "components/responses/Conflict.yaml", / {4}examples:\n.*\n.*\n/, "", "schema:"],
  ["rule/example-has-summary", "components/examples/ClusterCreated.yaml", /summary: .*\n/, "", "value:"],
  [
    "rule/example-names",
    "components/responses/Conflict.yaml",
    "cluster-name-taken:",
    "ClusterNameTaken:",
    "ClusterNameTaken:",
  ],
  ["rule/header-names", "components/responses/Conflict.yaml", "Cc-Version", "cc_version", "cc_version:"],
  ["rule/enum-values", "components/schemas/SortOrder.yaml", "[ASC, DESC]", "[asc, DESC]", "enum: [asc, DESC]"],
  ["rule/error-responses", "paths/clusters.yaml", / {4}"429":\n.*\n/, "", "responses:"],
  ["rule/not-found-response", "paths/clusters_{cluster_id}_nodes.yaml", / {4}"404":\n.*\n/, "", "responses:"],
  ["rule/conflict-response", "paths/clusters.yaml", / {4}"409":\n.*\n/, "", "responses:"],
  [
    "rule/error-body",
    "components/responses/Conflict.yaml",
    "schemas/ErrorStatus",
    "schemas/ErrorDetail",
    "schemas/ErrorDetail",
  ],
  ["response-contains-header", "components/responses/TooManyRequests.yaml", / {2}Retry-After:\n.*\n/, "", "headers:"],
  [
    "no-invalid-media-type-examples",
    "components/examples/ClusterCreated.yaml",
    "state: CREATED",
    "state: MADE",
    "state: MADE",
  ],
  [
    "no-invalid-media-type-examples",
    "components/examples/ClusterCreated.yaml",
    "  plan:",
    "  colour: red\n  plan:",
    "colour: red",
  ],
  [
    "no-invalid-parameter-examples",
    "components/parameters/Provider.yaml",
    "example: GCP",
    "example: AZURE",
    "example: AZURE",
  ],
  ["response-mime-type", "components/responses/Conflict.yaml", "application/json", "text/plain", "text/plain:"],
  ["security-defined", "openapi.yaml", "  - SecretKey: []", "  - Key: []", "- Key: []"],
  ["rule/x-permissions", "paths/clusters.yaml", "  x-permissions: [ADMIN, READ]\n", "", "operationId: clusters.list"],
  [
    "rule/x-permissions",
    "paths/clusters.yaml",
    "x-permissions: [ADMIN, READ]",
    "x-permissions: [ADMIN, LOOK]",
    "x-permissions: [ADMIN, LOOK]",
  ],
  [
    "rule/x-alias",
    "components/schemas/SpendLimitUpdate.yaml",
    "x-alias: spend_limit",
    "x-alias: true",
    "x-alias: true",
  ],
  [
    "rule/x-secret",
    "components/schemas/SpendLimitUpdate.yaml",
    "x-alias: spend_limit",
    "x-secret: yes",
    "x-secret: yes",
  ],
  ["rule/path-case", "openapi.yaml", "/available-regions:", "/availableRegions:", "/availableRegions:"],
  [
    "layout/path-file",
    "openapi.yaml",
    "/clusters/available-regions:",
    "/clusters/regions:",
    "/api/v1/clusters/regions:",
  ],
])("lintSpec() reports a violation of %s in %s", async (rule, file, search, replacement, reported) => {
  const text = readFileSync(join(dir, file), "utf8");
  const broken = text.replace(search, replacement);
  expect(broken).not.toBe(text);
  writeUntilTestEnds(file, broken);

  const found = await lintSpec(dir, dir);
  const lines = broken.split("\n");
  expect(
    found
      .filter((problem) => problem.file === file && problem.message.endsWith(`[${rule}]`))
      .map(({ line }) => lines[line - 1]),
  ).toContainEqual(expect.stringContaining(reported));
});

test.each([
  ["layout/no-global", "components/schemas/Map.yaml"],
  ["layout/pascal-case", "components/schemas/cluster_v1.yaml"],
  ["layout/unique", "components/schemas/ClusterCreated.yaml"],
  ["layout/used", "components/schemas/Unused.yaml"],
  ["layout/stray", "components/schemas/Old.yml"],
  ["layout/stray", "notes.txt"],
  ["layout/stray", "../draft.yaml"],
])("lintSpec() reports %s if a file is named %s", async (rule, file) => {
  writeUntilTestEnds(file, readFileSync(join(dir, "components/schemas/Cluster.yaml"), "utf8"));

  const found = await lintSpec(dir, dir);
  expect(found.filter((problem) => problem.file === file).map(({ message }) => message)).toContainEqual(
    expect.stringContaining(`[${rule}]`),
  );
});

test.each([
  ["is not YAML", "openapi: 3.1.0\npaths:\n  - a: [\nb", 4],
  ["is not an OpenAPI document", "swagger: 3\n", 1],
])("lintSpec() reports the line when openapi.yaml %s", async (_what, text, line) => {
  writeUntilTestEnds("openapi.yaml", text);

  expect(await lintSpec(dir, dir)).toMatchObject([{ file: "openapi.yaml", line }]);
});

test.each([
  ["components/parameters/CcVersion.yaml", 10],
  ["components/headers/EffectiveVersion.yaml", 5],
])("lintSpec() reports another API version as the example in %s", async (file, line) => {
  writeUntilTestEnds(file, readFileSync(join(dir, file), "utf8").replaceAll(apiVersion, "2020-01-01"));

  const message = `the example must be the API version ${apiVersion}`;
  expect(await lintSpec(dir, dir)).toMatchObject([{ file, line, message }]);
});

test("lintSpec() reports a misspelt rule in redocly.yaml", async () => {
  const config = readFileSync(join(dir, "../redocly.yaml"), "utf8");
  writeUntilTestEnds("../redocly.yaml", config.replace("path-params-defined: error", "path-param-defined: error"));

  expect((await lintSpec(dir, dir)).map(({ file }) => file)).toContain("../redocly.yaml");
});
