import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diffSpec, diffVersions } from "../../src/diff/diff-spec.ts";
import { formatDiffs } from "../../src/diff/format-changes.ts";
import { createRepository, writeFiles } from "../widgets-repository.ts";
import { createRoot, editSpec, VERSION_DIR } from "../widgets-spec.ts";

describe("the spec", () => {
  test("diffSpec() reports no change if the spec didn't change", async () => {
    expect(await diffSpec(await createRepository(), "HEAD")).toEqual([]);
  });

  test("diffSpec() includes uncommitted changes to the spec, even if generated files are stale", async () => {
    const root = await createRepository();
    await editSpec(root, {
      file: "components.yaml",
      find: "properties:\n",
      replace: "properties:\n        note: { type: string }\n",
    });
    const [{ apiVersion, changes } = { apiVersion: "", changes: [] }] = await diffSpec(root, "HEAD");
    expect({ apiVersion, verdicts: changes.map(({ verdict }) => verdict) }).toEqual({
      apiVersion: "2020-01-01",
      verdicts: ["additive"],
    });
  });

  test("diffSpec() reports a new API version as additive and a removed API version as breaking", async () => {
    const root = await createRepository();
    await cp(join(root, VERSION_DIR), join(root, "spec/2021-01-01"), { recursive: true });
    expect(formatDiffs(await diffSpec(root, "HEAD"))).toBe(
      "2021-01-01\n  additive\n    API version `2021-01-01` is new",
    );
    await rm(join(root, VERSION_DIR), { recursive: true });
    expect(formatDiffs(await diffSpec(root, "HEAD"))).toContain(
      "2020-01-01\n  breaking\n    API version `2020-01-01` was removed",
    );
  });

  test("diffSpec() lists what differs between a new API version and the one before", async () => {
    const root = await createRepository();
    await writeFiles(root, {
      "spec/2021-01-01/openapi.yaml": 'x-extends: 2020-01-01\ninfo: { version: "2021-01-01" }\n',
      "spec/2021-01-01/widgets.yaml":
        "components: { schemas: { WidgetCreate: { properties: { note: { type: string } } } } }\n",
    });
    const [{ since } = { since: undefined }] = await diffSpec(root, "HEAD");
    expect([since?.apiVersion, since?.changes.map(({ text }) => text)]).toEqual(["2020-01-01", ["accepts `note`"]]);
  });

  test("diffVersions() lists what a version changes in the one that it extends, but not its own name", async () => {
    const root = await createRoot();
    await writeFiles(root, {
      "spec/2021-01-01/openapi.yaml": 'x-extends: 2020-01-01\ninfo: { version: "2021-01-01" }\n',
      "spec/2021-01-01/widgets.yaml": `components:
  schemas:
    WidgetCreate: { properties: { note: { type: string } } }
`,
    });
    expect((await diffVersions(root, "2020-01-01", "2021-01-01")).map(({ text }) => text)).toEqual(["accepts `note`"]);
    expect((await diffVersions(root, "2021-01-01", "2020-01-01")).map(({ verdict, text }) => [verdict, text])).toEqual([
      ["breaking", "no longer accepts `note`"],
    ]);
    await expect(diffVersions(root, "2020-01-01", "2022-01-01")).rejects.toThrow(
      "spec diff: there is no API version 2022-01-01, only 2020-01-01, 2021-01-01",
    );
  });
});
