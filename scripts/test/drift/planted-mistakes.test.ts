import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { compareVersion } from "../../src/drift/find-drift.ts";
import { readRecorded } from "../../src/drift/vendor-facts.ts";
import { lintSpec } from "../../src/lint/lint-spec.ts";

const apiVersion = "2024-09-16";

/** A copy of the spec. Each test plants a mistake, which is removed after the test. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "planted "));
  cpSync(join(import.meta.dirname, "../../../spec"), join(root, "spec"), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

async function plant(file: string, find: string, replacement: string): Promise<string[]> {
  const folder = join(root, "spec", apiVersion);
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(find);
  writeFileSync(join(folder, file), text.replace(find, replacement));
  onTestFinished(() => writeFileSync(join(folder, file), text));
  const problems = await lintSpec(folder, root);
  if (problems.length > 0) return problems.map(({ message }) => message);
  const facts = await readRecorded(root, apiVersion);
  if (facts === undefined) throw new Error("the facts of the vendor's document are not recorded");
  return (await compareVersion(root, apiVersion, facts)).unexplained.map(({ key }) => key);
}

// Nothing here reads the vendor's document: every pull request can be checked like this.
test.each([
  [
    "a value of a request that only we have",
    "components/schemas/UpgradeType.yaml",
    "[MANUAL, ",
    "[MANUAL, NEVER, ",
    "accepts NEVER for ServerlessCreateSpec.upgrade_type",
  ],
  [
    "another role",
    "paths/clusters.yaml",
    "    - AUDITOR\n",
    "    - BILLING_VIEWER\n",
    "clusters.list: allows a caller with BILLING_VIEWER",
  ],
  [
    "a scope that is missing",
    "paths/clusters.yaml",
    "[organization, folder, cluster]",
    "[organization, cluster]",
    "clusters.list: no longer allows a role on the folder",
  ],
  [
    "a conflict that is a bad request",
    "paths/clusters.yaml",
    "responses/Conflict.yaml",
    "responses/BadRequest.yaml",
    "clusters.create: 409 refers to BadRequest, the response of 400: refer to another",
  ],
  [
    "a secret without its mark",
    "components/schemas/DatadogExportEnable.yaml",
    "    x-secret: true\n",
    "",
    "api_key looks like a secret: add `x-secret: true`, or `x-secret: false` if anyone may read it",
  ],
  [
    "the previous page as the next",
    "paths/clusters.yaml",
    "response: pagination.next_page",
    "response: pagination.previous_page",
    "clusters.list: pagination.previous_page does not lead to the next page: name the field with the next page's value",
  ],
  [
    "a field that is not required",
    "components/schemas/FolderCreate.yaml",
    "required: [name]\n",
    "",
    "no longer requires FolderCreate.name",
  ],
  [
    "a field of another type",
    "components/schemas/FolderCreate.yaml",
    "    type: string\n",
    "    type: integer\n",
    "`name` property type must be integer",
  ],
  [
    "a misspelt field",
    "components/schemas/FolderCreate.yaml",
    "  parent_id:",
    "  parentid:",
    "Example value must conform to the schema",
  ],
  [
    "a misspelt parameter",
    "components/parameters/ShowInactive.yaml",
    "name: show_inactive",
    "name: show_inactiv",
    "clusters.list: no longer accepts show_inactive",
  ],
])("%s is found offline", async (_what, file, find, replacement, finding) => {
  expect((await plant(file, find, replacement)).join("\n")).toContain(finding);
});

test("the spec without a mistake has no finding", async () => {
  expect(await plant("paths/clusters.yaml", "summary: List", "summary: List")).toEqual([]);
});
