import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findDrift } from "../../src/drift/find-drift.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { createRoot, VERSION_DIR } from "../widgets-spec.ts";

/** Writes a vendor's document with one more operation than ours, and returns its path. */
async function writeVendor(root: string): Promise<string> {
  const { document } = await bundleSpec(join(root, VERSION_DIR, "openapi.yaml"), root);
  const path = join(root, "vendor.json");
  const paths = { ...document.paths, "/extra": { get: { operationId: "Extra", responses: {} } } };
  await writeFile(path, JSON.stringify({ ...document, info: { ...document.info, version: "2020-01-01" }, paths }));
  return path;
}

async function writeKnownDifferences(root: string, text: string): Promise<void> {
  await mkdir(join(root, VERSION_DIR, "known-differences"));
  await writeFile(join(root, VERSION_DIR, "known-differences", "extra.yaml"), text);
}

describe("drift", () => {
  test("findDrift() compares the document with the API version that its info names", async () => {
    const root = await createRoot();
    expect(await findDrift(root, await writeVendor(root))).toMatchObject({
      unexplained: [{ key: "GET /extra: was removed", verdict: "breaking" }],
      explained: [],
      stale: [],
    });
  });

  test("findDrift() reads the known differences in the API version's folder", async () => {
    const root = await createRoot();
    await writeKnownDifferences(root, 'GET /extra: { reason: Old., difference: "GET /extra: was removed" }\n');
    expect(await findDrift(root, await writeVendor(root))).toMatchObject({
      unexplained: [],
      explained: [{ reason: "Old." }],
    });
  });

  test("findDrift() reads the known differences that the API version inherits", async () => {
    const root = await createRoot();
    const dir = join(root, "spec/2021-01-01");
    await mkdir(dir);
    await writeFile(join(dir, "openapi.yaml"), 'x-extends: 2020-01-01\ninfo: { version: "2021-01-01" }\n');
    await writeKnownDifferences(root, 'GET /extra: { reason: Old., difference: "GET /extra: was removed" }\n');
    expect(await findDrift(root, await writeVendor(root), "2021-01-01")).toMatchObject({
      unexplained: [],
      explained: [{ reason: "Old." }],
    });
  });

  test("findDrift() compares the number of differences with the count for the API version", async () => {
    const root = await createRoot();
    await mkdir(join(root, "spec/2021-01-01"));
    await writeFile(
      join(root, "spec/2021-01-01/openapi.yaml"),
      'x-extends: 2020-01-01\ninfo: { version: "2021-01-01" }\n',
    );
    await writeKnownDifferences(root, 'GET: { reason: Old., difference: "GET *: was removed (2, 2021-01-01: 1)" }\n');
    const vendor = await writeVendor(root);
    const [earlier, later] = [await findDrift(root, vendor), await findDrift(root, vendor, "2021-01-01")];
    expect(earlier.stale).toMatchObject([{ key: "GET *: was removed (2)", matches: 1 }]);
    expect(later.stale).toEqual([]);
  });

  test("findDrift() reads a document from a URL", async () => {
    const root = await createRoot();
    const text = await readFile(await writeVendor(root), "utf8");
    const server = createServer(({ url }, response) => response.writeHead(url === "/api.json" ? 200 : 404).end(text));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    expect((await findDrift(root, `${origin}/api.json`)).unexplained).toHaveLength(1);
    await expect(findDrift(root, `${origin}/none.json`)).rejects.toThrow("/none.json: 404 Not Found");
  });

  test.each([
    ["- no map\n", "expected known differences, each below its name"],
    ["a: {}\n", "a: a known difference has `reason` and `difference` as text"],
    ["a: { reason: b, difference: [1] }\n", "a: a known difference has `reason` and `difference` as text"],
    [
      'a: { reason: b, difference: "changes maximum of * from none to *" }\n',
      "a: `changes maximum of * from none to *` would hide any value: name the value, or end the key with how many",
    ],
  ])("findDrift() rejects the known differences %j", async (text, message) => {
    const root = await createRoot();
    await writeKnownDifferences(root, text);
    await expect(findDrift(root, await writeVendor(root))).rejects.toThrow(`known-differences/extra.yaml: `);
    await expect(findDrift(root, await writeVendor(root))).rejects.toThrow(message);
  });

  test("findDrift() rejects an unknown API version, and a file that isn't an OpenAPI document", async () => {
    const root = await createRoot();
    const vendor = await writeVendor(root);
    await expect(findDrift(root, vendor, "1999-01-01")).rejects.toThrow("there is no API version 1999-01-01");
    await writeFile(vendor, "{}");
    await expect(findDrift(root, vendor)).rejects.toThrow("this is not an OpenAPI document");
  });
});
