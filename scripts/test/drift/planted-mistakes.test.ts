import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareVersion } from "../../src/drift/find-drift.ts";
import { readRecorded } from "../../src/drift/vendor-facts.ts";
import { lintSpec } from "../../src/lint/lint-spec.ts";

const apiVersion = "2024-09-16";

type Mistake = readonly [what: string, file: string, find: string, replacement: string, finding: string];

/** What Redocly finds. If it finds something, `pnpm spec lint` doesn't apply its own rules. */
const invalid: readonly Mistake[] = [
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
];

/** What the own rules of `pnpm spec lint` find. */
const linted: readonly Mistake[] = [
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
];

/** What `pnpm spec drift` finds without the vendor's document, so that every pull request can be checked. */
const compared: readonly Mistake[] = [
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
    "a field that is not required",
    "components/schemas/FolderCreate.yaml",
    "required: [name]\n",
    "",
    "no longer requires FolderCreate.name",
  ],
  [
    "a misspelt parameter",
    "components/parameters/ShowInactive.yaml",
    "name: show_inactive",
    "name: show_inactiv",
    "clusters.list: no longer accepts show_inactive",
  ],
];

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "planted "));
  for (const name of ["none", "invalid", "linted", "compared"])
    cpSync(join(import.meta.dirname, "../../../spec"), join(root, name, "spec"), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

function plant(folder: string, mistakes: readonly Mistake[]): void {
  for (const [, name, find, replacement] of mistakes) {
    const file = join(folder, "spec", apiVersion, name);
    const text = readFileSync(file, "utf8");
    expect(text).toContain(find);
    writeFileSync(file, text.replace(find, replacement));
  }
}

async function lint(folder: string): Promise<string[]> {
  return (await lintSpec(join(folder, "spec", apiVersion), folder)).map(({ message }) => message);
}

async function compare(folder: string): Promise<string[]> {
  const facts = await readRecorded(folder, apiVersion);
  if (facts === undefined) throw new Error("the facts of the vendor's document are not recorded");
  return (await compareVersion(folder, apiVersion, facts)).unexplained.map(({ key }) => key);
}

test("lint finds nothing in the spec without a mistake", async () => {
  expect(await lint(join(root, "none"))).toEqual([]);
  expect(await compare(join(root, "none"))).toEqual([]);
});

// The mistakes are planted together, since reading the whole spec takes a second. Each has a finding of its own.
describe.each([
  ["invalid", invalid],
  ["linted", linted],
])("lint of what is %s", (name, mistakes) => {
  let findings: readonly string[];
  beforeAll(async () => {
    plant(join(root, name), mistakes);
    findings = await lint(join(root, name));
  });

  test.each(mistakes)("finds %s", (_what, _file, _find, _replacement, finding) => {
    expect(findings.filter((text) => text.includes(finding))).not.toEqual([]);
  });
});

describe("the comparison with the recorded facts", () => {
  let findings: readonly string[];
  beforeAll(async () => {
    plant(join(root, "compared"), compared);
    findings = await compare(join(root, "compared"));
  });

  test("is needed: lint finds nothing", async () => {
    expect(await lint(join(root, "compared"))).toEqual([]);
  });

  test.each(compared)("finds %s", (_what, _file, _find, _replacement, finding) => {
    expect(findings.filter((text) => text.includes(finding))).not.toEqual([]);
  });
});
