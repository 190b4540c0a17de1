import { join } from "node:path";
import { checkOperations } from "../lint/check-operations.ts";
import { bundleSpec, toLines } from "../spec/bundle-spec.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { readOperations, type SpecOperation } from "../spec/read-operations.ts";
import { SpecError } from "../spec/spec-error.ts";
import { listApiVersions } from "../spec/version-files.ts";
import { resourceTypes } from "../typescript/resource-types.ts";
import { modelExports, schemaTypes } from "../typescript/schema-types.ts";
import { commandOperations } from "./command-operations.ts";
import { entryPoints, manifests, readMainVersion } from "./entry-points.ts";
import { operationTable } from "./operation-table.ts";
import { readmeTables } from "./readme-tables.ts";
import { slimModule } from "./slim-document.ts";
import { apiVersionIndex, versionTables } from "./version-tables.ts";
import type { GeneratedFiles } from "./write-generated.ts";

/**
 * Returns the contents of all generated files, without writing them. They include `package.json` and `deno.json`, whose
 * entry points are generated, and two documents with a generated table.
 *
 * @throws {SpecError} if a spec has problems
 */
export async function generate(root: string): Promise<GeneratedFiles> {
  const apiVersions = await listApiVersions(root);
  if (apiVersions.length === 0) return new Map();
  const mainVersion = await readMainVersion(root, apiVersions);
  const files = new Map<string, string>();
  const ids = new Map<string, readonly string[]>();
  let readme: GeneratedFiles = new Map();
  for (const apiVersion of apiVersions) {
    const { document, operations } = await generateVersion(root, apiVersion, files);
    const names = operations.map(({ id }) => id);
    ids.set(apiVersion, names);
    if (apiVersion === mainVersion) readme = await readmeTables(root, document, operations);
  }
  files.set("packages/mock/src/generated/api-versions.gen.ts", apiVersionIndex(ids));
  const others = [
    readme,
    versionTables(root, apiVersions),
    await entryPoints(root, apiVersions, mainVersion),
    await manifests(root, apiVersions, mainVersion),
  ];
  return new Map([files, ...others].flatMap((some) => [...some]));
}

/** Adds an API version's generated files to `files` and returns its document and operations. */
async function generateVersion(
  root: string,
  apiVersion: string,
  files: Map<string, string>,
): Promise<{ document: OpenApiDocument; operations: readonly SpecOperation[] }> {
  const bundle = await bundleSpec(join(root, "spec", apiVersion, "openapi.yaml"), root);
  const { document } = bundle;
  const { operations, problems } = readOperations(bundle);
  const wrong = [...problems, ...checkOperations(bundle, operations)];
  if (wrong.length > 0) throw new SpecError(wrong);

  const header = `// Generated from spec/${apiVersion} by \`pnpm generate\`. Do not edit.\n\n`;
  const core = `packages/core/src/generated/${apiVersion}`;
  files.set(`${core}/schema.gen.ts`, header + (await schemaTypes(document)));
  files.set(`${core}/models.gen.ts`, header + modelExports(document));
  files.set(`${core}/resources.gen.ts`, header + resourceTypes(document, operations));
  files.set(`${core}/operations.gen.ts`, header + operationTable(document, apiVersion, operations));
  const mock = "packages/mock/src/generated";
  files.set(`${mock}/${apiVersion}.gen.json`, toLines(document));
  files.set(`${mock}/${apiVersion}.slim.gen.ts`, header + slimModule(document));
  files.set(`packages/cli/src/generated/${apiVersion}.gen.json`, commandOperations(document, operations));
  return { document, operations };
}
