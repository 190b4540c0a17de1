import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export interface PublishedPackage {
  /** The folder of the package, relative to the root of the repository, such as `packages/core`. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly entries: readonly EntryPoint[];
}

export interface EntryPoint {
  /** The import specifier, such as `@crdb-cloud/core/2022-03-31`. */
  readonly specifier: string;
  /** The path of the built `.d.ts` file, relative to the root of the repository. */
  readonly declarations: string;
}

/**
 * Lists the published packages with their entry points that have types. The entry points of API versions come first.
 */
export async function listPackages(root: string): Promise<PublishedPackage[]> {
  const files = globSync("packages/*/package.json", { cwd: root }).sort();
  const manifests = await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(root, file), "utf8"))));
  return manifests.flatMap((manifest, at): PublishedPackage[] => {
    const { name, version, publishConfig } = manifest;
    const folder = dirname(files[at] ?? "");
    if (manifest.private) return [];
    const exported: [string, { types?: string }][] = Object.entries(publishConfig?.exports ?? {});
    const entries = exported
      .filter(([, { types }]) => types)
      .map(([key, { types = "" }]) => ({ specifier: join(name, key), declarations: join(folder, types) }))
      .sort((a, b) => Number(isApiVersion(b)) - Number(isApiVersion(a)));
    return [{ folder, name, version, entries }];
  });
}

function isApiVersion({ specifier }: EntryPoint): boolean {
  return /\/\d{4}-\d{2}-\d{2}$/.test(specifier);
}
