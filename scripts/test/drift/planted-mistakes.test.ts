import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareVersion } from "../../src/drift/find-drift.ts";
import { readRecorded } from "../../src/drift/vendor-facts.ts";
import { lintSpec } from "../../src/lint/lint-spec.ts";

const apiVersion = "2024-09-16";

type Mistake = readonly [what: string, file: string, find: string, replacement: string, findings: readonly string[]];

/** What only `pnpm spec drift` finds. It needs no document of the vendor, so every pull request can be checked. */
const MISTAKES: readonly Mistake[] = [
  [
    "a value of a request that only we have",
    "components.yaml",
    "[MANUAL, ",
    "[MANUAL, NEVER, ",
    [
      "accepts NEVER for ServerlessCreateSpec.upgrade_type",
      "accepts NEVER for ServerlessUpdateSpec.upgrade_type",
      "may respond with NEVER for ServerlessConfig.upgrade_type",
    ],
  ],
  [
    "another role",
    "clusters.yaml",
    "    - AUDITOR\n",
    "    - BILLING_VIEWER\n",
    ["clusters.list: allows a caller with BILLING_VIEWER", "clusters.list: no longer allows a caller with AUDITOR"],
  ],
  [
    "a scope that is missing",
    "clusters.yaml",
    "[organization, folder, cluster]",
    "[organization, cluster]",
    ["clusters.list: no longer allows a role on the folder"],
  ],
  [
    "a field that is not required",
    "folders.yaml",
    "      required: [name]\n",
    "",
    ["no longer requires FolderCreate.name"],
  ],
  [
    "a misspelt parameter",
    "clusters.yaml",
    "name: show_inactive",
    "name: show_inactiv",
    ["clusters.list: accepts show_inactiv", "clusters.list: no longer accepts show_inactive"],
  ],
  [
    "a lost maturity",
    "folders.yaml",
    "      x-maturity: preview\n",
    "",
    ["folders.list: changes x-maturity from preview to none"],
  ],
  [
    "a wrong limit among those that the vendor's document lacks",
    "clusters.yaml",
    "        disk_iops:\n",
    "        disk_iops:\n          maximum: 3000\n",
    ["changes maximum of HardwareCreateSpec.disk_iops from none to 3000"],
  ],
];

// The mistakes are planted together, since reading the whole spec takes a second.
let root: string;
let findings: readonly string[];
let stale: readonly string[];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "planted "));
  for (const path of [apiVersion, "redocly.yaml"])
    cpSync(join(import.meta.dirname, "../../../spec", path), join(root, "spec", path), { recursive: true });
  for (const [, name, find, replacement] of MISTAKES) {
    const file = join(root, "spec", apiVersion, name);
    const text = readFileSync(file, "utf8");
    expect(text).toContain(find);
    writeFileSync(file, text.replace(find, replacement));
  }
  const facts = await readRecorded(root, apiVersion);
  if (facts === undefined) throw new Error("the facts of the vendor's document are not recorded");
  const clusters = join(root, "spec", apiVersion, "clusters.yaml");
  const text = readFileSync(clusters, "utf8");
  writeFileSync(clusters, text.replace("        storage_gib:\n", "        storage_gib:\n          maximum: 65535\n"));
  const drift = await compareVersion(root, apiVersion, facts);
  findings = drift.unexplained.map(({ key }) => key);
  stale = drift.stale.map(({ key }) => key);
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(MISTAKES)(
  "the comparison with the recorded facts finds %s",
  (_what, _file, _find, _replacement, expected) => {
    expect(findings).toEqual(expect.arrayContaining([...expected]));
  },
);

test("the comparison with the recorded facts finds nothing but the planted mistakes", () => {
  expect([...findings].sort()).toEqual(MISTAKES.flatMap(([, , , , expected]) => expected).sort());
});

test("a limit in the wrong place is one more than its known differences say", () => {
  expect(stale).toEqual(["*changes maximum of * from none to 65535 (3)"]);
});

test("lint finds none of the planted mistakes", async () => {
  expect(await lintSpec(root)).toEqual([]);
});
