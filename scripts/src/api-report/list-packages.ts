import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export interface PublishedPackage {
  /** The package's folder, relative to the repository's root, such as `packages/core`. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly entries: readonly EntryPoint[];
}

export interface EntryPoint {
  /** The import specifier, such as `@crdb-cloud/core/2022-03-31`. */
  readonly specifier: string;
  readonly source: string;
}

/** Lists the published packages, each with the entry points that are TypeScript modules. */
export async function listPackages(root: string): Promise<PublishedPackage[]> {
  const files = globSync("packages/*/package.json", { cwd: root }).sort();
  const manifests = await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(root, file), "utf8"))));
  return manifests.flatMap((manifest, at): PublishedPackage[] => {
    const { name, version, exports = {} } = manifest;
    const folder = dirname(files[at] ?? "");
    if (manifest.private) return [];
    const sources = Object.entries(exports).filter((entry): entry is [string, string] =>
      /\.ts$/.test(String(entry[1])),
    );
    const entries = sources.map(([key, path]) => ({ specifier: name + key.slice(1), source: join(folder, path) }));
    return [{ folder, name, version, entries }];
  });
}
