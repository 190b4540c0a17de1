import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { findDrift } from "../../src/drift/find-drift.ts";
import { addFiles, createRoot } from "../widgets-spec.ts";
import { writeVendor } from "./write-vendor.ts";

async function createWithKnown(text: string): Promise<string> {
  const root = await createRoot();
  await addFiles(root, { "2020-01-01/known-differences/extra.yaml": text });
  return root;
}

test.each([undefined, "2021-01-01"])(
  "findDrift(%s) explains differences, in the version or inherited",
  async (version) => {
    const root = await createWithKnown('GET: { reason: Old., difference: "GET /extra: was removed" }\n');
    expect(await findDrift(root, await writeVendor(root), version)).toMatchObject({ unexplained: [], stale: [] });
  },
);

test("findDrift() compares the number of differences with the count for the API version", async () => {
  const root = await createWithKnown('GET: { reason: Old., difference: "GET *: was removed (2, 2021-01-01: 1)" }\n');
  const vendor = await writeVendor(root);
  const [earlier, later] = [await findDrift(root, vendor), await findDrift(root, vendor, "2021-01-01")];
  expect(earlier.stale).toMatchObject([{ key: "GET *: was removed (2)", matches: 1 }]);
  expect(later.stale).toEqual([]);
});

const NO_STRINGS = "a: a known difference must have `reason` and `difference` as strings";

test.each([
  ["a:\n  reason: x (1, 2: 3)\n", 'line 2: bad indentation of a mapping entry (quote text that contains ": "'],
  ["- no map\n", "expected an object that maps names to known differences"],
  ["a: {}\n", NO_STRINGS],
  ["a: { reason: b, difference: [1] }\n", NO_STRINGS],
  [
    'a: { reason: b, difference: "changes maximum of * from none to *" }\n',
    "a: `changes maximum of * from none to *` could also match later differences: end the key with the number",
  ],
])("findDrift() rejects the known differences %j", async (text, message) => {
  const root = await createWithKnown(text);
  await expect(findDrift(root, await writeVendor(root))).rejects.toThrow(`known-differences/extra.yaml: ${message}`);
});

test("findDrift() rejects an unknown API version, and a file that isn't an OpenAPI document", async () => {
  const root = await createRoot();
  const vendor = await writeVendor(root);
  await expect(findDrift(root, vendor, "1999-01-01")).rejects.toThrow("unknown API version 1999-01-01");
  await writeFile(vendor, "{}");
  await expect(findDrift(root, vendor)).rejects.toThrow("not an OpenAPI document");
});
