import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diffSpec, diffVersions } from "../../src/diff/diff-spec.ts";
import { formatDiffs } from "../../src/diff/format-changes.ts";
import { createRepository } from "../widgets-repository.ts";
import { addFiles, createRoot, VERSION_DIR } from "../widgets-spec.ts";

const LATER = {
  "2021-01-01/widgets.yaml": "components: { schemas: { WidgetCreate: { properties: { note: { type: string } } } } }\n",
};

test("diffSpec() reports a new API version as additive, with what differs from the one before, and a removed one as breaking", async () => {
  const root = await createRepository();
  await addFiles(root, LATER);
  expect(await diffSpec(root, "HEAD")).toMatchObject([
    {
      apiVersion: "2021-01-01",
      changes: [{ verdict: "additive", text: "API version `2021-01-01` is new" }],
      since: { apiVersion: "2020-01-01", changes: [{ text: "accepts `note`" }] },
    },
  ]);
  await rm(join(root, "spec/2021-01-01"), { recursive: true });
  await rename(join(root, VERSION_DIR), join(root, "spec/2021-01-01"));
  expect(formatDiffs(await diffSpec(root, "HEAD"))).toContain(
    "2020-01-01\n  breaking\n    API version `2020-01-01` was removed",
  );
});

test("diffVersions() lists what a version changes in the one that it extends, but not its own name", async () => {
  const root = await createRoot();
  await addFiles(root, LATER);
  expect(await diffVersions(root, "2020-01-01", "2021-01-01")).toMatchObject([{ text: "accepts `note`" }]);
  expect(await diffVersions(root, "2021-01-01", "2020-01-01")).toMatchObject([
    { verdict: "breaking", text: "no longer accepts `note`" },
  ]);
  await expect(diffVersions(root, "2020-01-01", "2022-01-01")).rejects.toThrow(
    "spec diff: unknown API version 2022-01-01; known versions: 2020-01-01, 2021-01-01",
  );
});
