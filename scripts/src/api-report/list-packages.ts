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
  const packages: PublishedPackage[] = [];
  for (const file of globSync("packages/*/package.json", { cwd: root }).sort()) {
    const manifest = JSON.parse(await readFile(join(root, file), "utf8"));
    if (manifest.private) continue;
    const { name, version, exports = {} } = manifest;
    const folder = dirname(file);
    const sources = Object.entries<string>(exports).filter(([, path]) => path.endsWith(".ts"));
    const entries = sources.map(([key, path]) => ({ specifier: name + key.slice(1), source: join(folder, path) }));
    packages.push({ folder, name, version, entries });
  }
  return packages;
}
