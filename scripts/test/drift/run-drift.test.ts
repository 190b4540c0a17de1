import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { runDrift } from "../../src/drift/run-drift.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { createRoot, editSpec, VERSION_DIR } from "../widgets-spec.ts";

async function writeVendor(root: string, more: object): Promise<string> {
  const { document } = await bundleSpec(join(root, VERSION_DIR, "openapi.yaml"), root);
  await writeFile(
    join(root, "2020-01-01.json"),
    JSON.stringify({ ...document, paths: { ...document.paths, ...more } }),
  );
  return join(root, "2020-01-01.json");
}

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

const MORE = { "/extra": { get: { operationId: "Extra", responses: {} } } };

describe("with a source", () => {
  test("with a source, runDrift() prints new differences, and says if the source differs from the recorded facts", async () => {
    const root = await createRoot();
    expect(await runDrift(root, await writeVendor(root, {}), { record: true })).toBe(0);
    vi.mocked(console.log).mockClear();
    expect(await runDrift(root, await writeVendor(root, MORE))).toBe(1);
    const text = vi.mocked(console.log).mock.calls.flat().join("\n");
    expect(text).toMatch(/^# 2020-01-01\n\n## Differences[\s\S]*\| `GET \/extra: was removed` \| breaking \|/);
    expect(text).toContain("The vendor's document has changed since its facts were recorded.");
  });
});

describe("without a source", () => {
  test("without a source, runDrift() passes if the spec matches the recorded facts, and throws if there are none", async () => {
    const root = await createRoot();
    await expect(runDrift(root)).rejects.toThrow("spec drift: no facts are recorded for 2020-01-01: run");
    await runDrift(root, await writeVendor(root, {}), { record: true });
    expect(await runDrift(root)).toBe(0);
  });

  test("the recorded facts contain no text from the vendor", async () => {
    const root = await createRoot();
    await runDrift(root, await writeVendor(root, {}), { record: true });
    const facts = await readFile(join(root, VERSION_DIR, "vendor-facts.json"), "utf8");
    expect(facts).toContain('"/widgets/{widget_id}": {');
    expect(facts).not.toMatch(/Lists the widgets|description|summary|example/);
  });

  test.each([
    [
      "a value of a request that only we have",
      "components.yaml",
      "[RED",
      "[PINK, RED",
      "accepts PINK for WidgetCreate.color",
    ],
    [
      "another role",
      "widgets.yaml",
      "x-permissions: [ADMIN, READ]",
      "x-permissions: [ADMIN, LOOK]",
      "widgets.list: no longer allows a caller with READ",
    ],
    [
      "a status",
      "widgets.yaml",
      "operationId: widgets.create",
      "operationId: widgets.create\n      deprecated: true",
      "widgets.create: is deprecated",
    ],
  ])(
    "without a source, runDrift() finds %s that was planted after the last comparison",
    async (_what, file, find, replace, key) => {
      const root = await createRoot();
      await runDrift(root, await writeVendor(root, {}), { record: true });
      await editSpec(root, { file, find, replace });
      vi.mocked(console.log).mockClear();
      expect(await runDrift(root)).toBe(1);
      expect(vi.mocked(console.log).mock.calls.flat().join("\n")).toContain(`\`${key}\``);
    },
  );
});
