import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diffSpec, diffVersions } from "../../src/diff/diff-spec.ts";
import { formatDiffs } from "../../src/diff/format-changes.ts";
import { createRepository } from "../widgets-repository.ts";
import { addFiles, createRoot, editSpec, VERSION_DIR } from "../widgets-spec.ts";

const NOTE = {
  "2021-01-01/widgets.yaml": "components: { schemas: { WidgetCreate: { properties: { note: { type: string } } } } }\n",
};

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
    expect(await diffSpec(root, "HEAD")).toMatchObject([
      { apiVersion: "2020-01-01", changes: [{ verdict: "additive", text: "accepts `note`" }] },
    ]);
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
    await addFiles(root, NOTE);
    expect(await diffSpec(root, "HEAD")).toMatchObject([
      { since: { apiVersion: "2020-01-01", changes: [{ text: "accepts `note`" }] } },
    ]);
  });

  test("diffVersions() lists what a version changes in the one that it extends, but not its own name", async () => {
    const root = await createRoot();
    await addFiles(root, NOTE);
    expect(await diffVersions(root, "2020-01-01", "2021-01-01")).toMatchObject([{ text: "accepts `note`" }]);
    expect(await diffVersions(root, "2021-01-01", "2020-01-01")).toMatchObject([
      { verdict: "breaking", text: "no longer accepts `note`" },
    ]);
    await expect(diffVersions(root, "2020-01-01", "2022-01-01")).rejects.toThrow(
      "spec diff: there is no API version 2022-01-01, only 2020-01-01, 2021-01-01",
    );
  });
});
