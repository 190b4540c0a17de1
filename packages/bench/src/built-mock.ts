import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";

const MANIFEST = new URL("../../mock/package.json", import.meta.url);
const SQL_MANIFEST = new URL("../../mock-sql/package.json", import.meta.url);

/**
 * The URL of the built mock's main module. Inside the workspace, importing the package by name loads its sources
 * instead.
 */
export const BUILT_MOCK: string = findBuilt(MANIFEST);

/** Makes the mock load the built `@crdb-cloud/mock-sql` instead of its sources. */
export function useBuiltSql(): void {
  const source = new URL("src/index.ts", SQL_MANIFEST).href;
  const built = findBuilt(SQL_MANIFEST);
  registerHooks({ resolve: (specifier, context, next) => next(specifier === source ? built : specifier, context) });
}

function findBuilt(manifest: URL): string {
  return new URL(JSON.parse(readFileSync(manifest, "utf8")).publishConfig.exports["."].default, manifest).href;
}
