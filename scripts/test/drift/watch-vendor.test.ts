import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toFacts } from "../../src/drift/to-facts.ts";
import { recordFacts } from "../../src/drift/vendor-facts.ts";
import { watchVendor } from "../../src/drift/watch-vendor.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { fakeGh } from "../fake-gh.ts";
import { runJob } from "../run-job.ts";
import { serveFiles } from "../serve-files.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createRoot } from "../widgets-spec.ts";

const MANIFEST = "/api/manifest.json";
const HOSTED = "/api/2020-01-01/openapi.json";
const REPOSITORY = "/sdk/openapi.json";
const CHANGELOG = "/sdk/CHANGELOG.md";
const PROVIDER = "/provider/CHANGELOG.md";
const DOCUMENTATION = "/docs/latest.json";

interface Vendor {
  readonly root: string;
  /** The files that the vendor publishes, by path. A test may change, cut off or remove them. */
  readonly files: Map<string, string>;
  /** Changes the documents at some of the paths. */
  edit(paths: readonly string[], change: (document: OpenApiDocument) => object): void;
}

const fixtures = join(import.meta.dirname, "../fixtures");
const { document } = await bundleSpec(join(fixtures, "widgets/2020-01-01/openapi.yaml"), fixtures);

/** Starts a vendor whose sources agree with the fixture spec. */
async function openVendor(): Promise<Vendor> {
  const root = await createRoot();
  const files = new Map([
    [MANIFEST, JSON.stringify({ specs: [{ id: "2019-01-01" }, { id: "2020-01-01" }, { id: "latest" }] })],
    [HOSTED, JSON.stringify(document)],
    [REPOSITORY, JSON.stringify(document)],
    [CHANGELOG, "# Changelog\n\n## [2.1.0] - 2020-02-01\n\n- Added things\n\n## [2.0.0] - 2020-01-01\n"],
    [PROVIDER, "# Changelog\n\n## [1.1.0] - 2020-02-02\n"],
    [DOCUMENTATION, JSON.stringify(document)],
  ]);
  const origin = await serveFiles(files);
  const sources = {
    documents: { manifest: origin + MANIFEST, document: `${origin}/api/{apiVersion}/openapi.json` },
    repository: { document: origin + REPOSITORY, changelog: origin + CHANGELOG, release: "2.1.0" },
    provider: { changelog: origin + PROVIDER, release: "1.1.0" },
    documentation: [origin + DOCUMENTATION],
    omitted: ["2019-01-01"],
  };
  await writeFile(join(root, "spec/vendor.yaml"), JSON.stringify(sources));
  await recordFacts(root, "2020-01-01", toFacts(document));
  const edit: Vendor["edit"] = (paths, change) => {
    for (const path of paths) files.set(path, JSON.stringify(change(JSON.parse(files.get(path) ?? ""))));
  };
  return { root, files, edit };
}

function withOperation(document: OpenApiDocument): object {
  return { ...document, paths: { ...document.paths, "/gadgets": { get: { operationId: "Gadgets", responses: {} } } } };
}

test("watchVendor() reports nothing if all sources agree with the spec", async () => {
  const { root } = await openVendor();
  expect(await watchVendor(root)).toBe("");
});

test.each([[[HOSTED]], [[REPOSITORY]], [[DOCUMENTATION]], [[HOSTED, REPOSITORY, DOCUMENTATION]]])(
  "watchVendor() reports a new operation in %j once",
  async (paths) => {
    const { root, edit } = await openVendor();
    edit(paths, withOperation);
    const report = await watchVendor(root);
    expect(report).toMatch(/^# 2020-01-01\n/);
    expect(report.split("`GET /gadgets: was removed`")).toHaveLength(2);
  },
);

const NEW = /^# 2021-06-01\n\nThe vendor has this API version, but .*\n\n$/;
const LATER = "\n\n## [Unreleased]\n\n## [3.0.0] - 2020-04-01\n\n## [2.2.0]\n";

test.each<[what: string, path: string, find: string | RegExp, replacement: string, report: RegExp]>([
  ["a version that only the manifest lists", MANIFEST, "latest", "2021-06-01", NEW],
  ["a version that only the repository has", REPOSITORY, '"2020-01-01', '"2021-06-01', NEW],
  ["a version that isn't listed", MANIFEST, "2020-01-01", "latest", /^# 2020-01-01\n\n\S+ no longer lists it\./],
  ["all later releases", CHANGELOG, "\n", LATER, /^# Release 3\.0\.0\n\n\S+ has 3\.0\.0, 2\.2\.0, .* to 2\.1\.0\./],
  ["a release if ours isn't listed", CHANGELOG, /.*/s, "## [4.0.0] - 2020-05-01\n", /^# Release 4\.0\.0\n/],
  ["the provider's release", PROVIDER, /^/, "## [1.2.0]\n", /\n\S+provider\S+ has 1\.2\.0, but .* to 1\.1\.0\./],
  ["both names of a filter", HOSTED, '"color"', '"hue"', /list: accepts color`.*list: no longer accepts hue`/s],
])("watchVendor() reports %s", async (_what, path, find, replacement, report) => {
  const { root, files } = await openVendor();
  files.set(path, (files.get(path) ?? "").replace(find, replacement));
  expect(await watchVendor(root)).toMatch(report);
});

test.each(["provider.changelog", "documentation[0]", "repository.document"])(
  "watchVendor() rejects a vendor.yaml whose %s is missing",
  async (key) => {
    const { root } = await openVendor();
    const file = join(root, "spec/vendor.yaml");
    const sources = JSON.parse(await readFile(file, "utf8"));
    await writeFile(file, JSON.stringify({ ...sources, [key.replace(/[.[].*/, "")]: undefined }));
    await expect(watchVendor(root)).rejects.toThrow(`spec/vendor.yaml: ${key} is missing. Set it to a URL`);
  },
);

test.each([MANIFEST, HOSTED, REPOSITORY, CHANGELOG, PROVIDER, DOCUMENTATION])(
  "watchVendor() reports that %s is cut off, broke within or is gone, and compares the other source",
  async (path) => {
    const { root, files, edit } = await openVendor();
    const text = files.get(path) ?? "";
    edit([path === HOSTED ? REPOSITORY : HOSTED], withOperation);
    for (const [content, problem] of [
      [text.slice(0, path === MANIFEST ? 12 : 15), "(this is not|it does not list any)"],
      [`${text}…`, ""],
      [undefined, "404 Not Found"],
    ]) {
      if (content === undefined) files.delete(path);
      else files.set(path, content);
      const report = await watchVendor(root);
      expect(report).toMatch(new RegExp(`# A source can't be read\n\n\\S+${path}: ${problem}`));
      expect(report).toContain("`GET /gadgets: was removed`");
    }
  },
);

test("watchVendor() reports a change in a hosted document even if its differences have reasons", async () => {
  const { root, edit } = await openVendor();
  const known = 'GET: { reason: Old., difference: "GET /gadgets*: was removed (1)" }\n';
  await writeFiles(root, { "spec/2020-01-01/known-differences/gadgets.yaml": known });
  edit([HOSTED, REPOSITORY, DOCUMENTATION], withOperation);
  expect(await watchVendor(root)).toMatch(
    /^# 2020-01-01\n\nThe vendor's document has changed, and each difference has a reason: run `pnpm spec drift \S+ --record`\.\n\n$/,
  );
});

test.each([
  ["opens an issue", withOperation, [], ["create", "--title", expect.any(String), "--body-file", "drift.md"]],
  ["updates the open issue", withOperation, [7], ["edit", "7", "--body-file", "drift.md"]],
  ["closes the open issue", undefined, [7], ["close", "7", "--comment", "Every difference has a reason now."]],
  ["opens no issue without a report", undefined, [], undefined],
])("the issue job of drift.yml %s", async (_what, change, open, expected) => {
  const { root, edit } = await openVendor();
  if (change) edit([REPOSITORY], change);
  await writeFile(join(root, "drift.md"), await watchVendor(root));
  const readCalls = await fakeGh(root, open);
  await runJob(["drift", "issue"], root, {});
  const [list, call] = await readCalls();
  expect(list?.slice(0, 2)).toEqual(["issue", "list"]);
  expect(call?.slice(1)).toEqual(expected);
});

test("spec/vendor.yaml names the vendor's document and a release", async () => {
  const text = await readFile(new URL("../../../spec/vendor.yaml", import.meta.url), "utf8");
  expect(text).toMatch(/document: https:\/\/\S+\{apiVersion\}/);
  expect(text).toMatch(/release: \d+\.\d+\.\d+\n/);
});
