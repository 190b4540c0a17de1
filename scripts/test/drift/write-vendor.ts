import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { VERSION_DIR } from "../widgets-spec.ts";

/** A path that our spec doesn't define. */
export const EXTRA = { "/extra": { get: { operationId: "Extra", responses: {} } } };

/** Writes a vendor's document that has our paths and a few more. Returns the file's path. */
export async function writeVendor(root: string, more: object = EXTRA): Promise<string> {
  const { document } = await bundleSpec(join(root, VERSION_DIR, "openapi.yaml"), root);
  const path = join(root, "vendor.json");
  await writeFile(path, JSON.stringify({ ...document, paths: { ...document.paths, ...more } }));
  return path;
}
