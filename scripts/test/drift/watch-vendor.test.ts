import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { recordFacts, toFacts } from "../../src/drift/vendor-facts.ts";
import { watchVendor } from "../../src/drift/watch-vendor.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { fakeGh } from "../fake-gh.ts";
import { runJob } from "../run-job.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createRoot } from "../widgets-spec.ts";

const MANIFEST = "/api/manifest.json";
const HOSTED = "/api/2020-01-01/openapi.json";

const fixtures = join(import.meta.dirname, "../fixtures");
const { document } = await bundleSpec(join(fixtures, "widgets/2020-01-01/openapi.yaml"), fixtures);

/**
 * Serves a vendor's document that agrees with the fixture spec. Tests can change or remove its files, which are keyed
 * by path. If a file's text ends with `…`, the connection breaks there. `edit()` changes the document.
 */
async function openVendor() {
  const root = await createRoot();
  const files = new Map([
    [MANIFEST, JSON.stringify({ specs: [{ id: "2019-01-01" }, { id: "2020-01-01" }, { id: "latest" }] })],
    [HOSTED, JSON.stringify(document)],
  ]);
  const server = createServer(({ url = "" }, response) => {
    const text = files.get(url);
    if (text === undefined) response.writeHead(404).end();
    else if (!text.endsWith("…")) response.end(text);
    else response.writeHead(200, { "content-length": 1e6 }).write(text, () => response.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hosted = `${origin}/api/{apiVersion}/openapi.json`;
  const sources = { manifest: origin + MANIFEST, document: hosted, omitted: ["2019-01-01"] };
  await writeFile(join(root, "spec/vendor.yaml"), JSON.stringify(sources));
  await recordFacts(root, "2020-01-01", toFacts(document));
  const edit = (change: (document: OpenApiDocument) => object) =>
    files.set(HOSTED, JSON.stringify(change(JSON.parse(files.get(HOSTED) ?? ""))));
  return { root, files, edit };
}

function withOperation(document: OpenApiDocument): object {
  return { ...document, paths: { ...document.paths, "/gadgets": { get: { operationId: "Gadgets", responses: {} } } } };
}

test.each<[what: string, path: string, find: string, replacement: string, report: RegExp]>([
  ["a new operation", HOSTED, '"paths":{', '"paths":{"/a":{"get":{"responses":{}}},', /^# 2020.*`GET \/a: was r/s],
  ["a new version", MANIFEST, "latest", "2021-06-01", /^# 2021-06-01\n\nThe vendor offers this API .*\n\n$/],
  ["a version that isn't listed", MANIFEST, "2020-01-01", "latest", /^# 2020-01-01\n\n\S+ no longer lists this API v/],
  ["both names of a filter", HOSTED, '"color"', '"hue"', /list: accepts color`.*list: no longer accepts hue`/s],
])("watchVendor() reports %s", async (_what, path, find, replacement, report) => {
  const { root, files } = await openVendor();
  expect(await watchVendor(root)).toBe("");
  files.set(path, (files.get(path) ?? "").replace(find, replacement));
  expect(await watchVendor(root)).toMatch(report);
});

test("watchVendor() rejects a vendor.yaml without an address", async () => {
  const root = await createRoot();
  await writeFile(join(root, "spec/vendor.yaml"), "manifest: http://localhost/manifest.json\n");
  await expect(watchVendor(root)).rejects.toThrow("spec/vendor.yaml: document must be a URL, not undefined");
});

test.each([MANIFEST, HOSTED])("watchVendor() reports that %s is cut off, broke within or is gone", async (path) => {
  const { root, files, edit } = await openVendor();
  const text = files.get(path) ?? "";
  if (path === MANIFEST) edit(withOperation);
  for (const [content, problem] of [
    [text.slice(0, 12), "(not an|the file does not list any)"],
    [`${text}…`, ""],
    [undefined, "404 Not Found"],
  ]) {
    if (content === undefined) files.delete(path);
    else files.set(path, content);
    const report = await watchVendor(root);
    expect(report).toMatch(new RegExp(`# A document can't be read\n\n\\S+${path}: ${problem}`));
    // If only the manifest can't be read, the report still lists the changes.
    expect(report.includes("`GET /gadgets: was removed`")).toBe(path === MANIFEST);
  }
});

test("watchVendor() reports a change in a hosted document even if its differences have reasons", async () => {
  const { root, edit } = await openVendor();
  const known = 'GET: { reason: Old., difference: "GET /gadgets*: was removed (1)" }\n';
  await writeFiles(root, { "spec/2020-01-01/known-differences/gadgets.yaml": known });
  edit(withOperation);
  expect(await watchVendor(root)).toMatch(
    /^# 2020-01-01\n\nThe vendor's document has changed since it was recorded: run `pnpm spec drift http\S+ --record`\.\n\n$/,
  );
});

test.each([
  ["opens an issue", withOperation, [], ["create", "--title", expect.any(String), "--body-file", "drift.md"]],
  ["updates the open issue", withOperation, [7], ["edit", "7", "--body-file", "drift.md"]],
  ["closes the open issue", undefined, [7], ["close", "7", "--comment", "Every difference is explained now."]],
  ["opens no issue without a report", undefined, [], undefined],
])("the issue job of drift.yml %s", async (_what, change, open, expected) => {
  const { root, edit } = await openVendor();
  if (change) edit(change);
  await writeFile(join(root, "drift.md"), await watchVendor(root));
  const readCalls = await fakeGh(root, open);
  await runJob(["drift", "issue"], root, {});
  const [list, call] = await readCalls();
  expect(list?.slice(0, 2)).toEqual(["issue", "list"]);
  expect(call?.slice(1)).toEqual(expected);
});
