import { join } from "node:path";
import { checkOperations } from "../lint/check-operations.ts";
import { bundleSpec } from "../spec/bundle-spec.ts";
import { listApiVersions } from "../spec/list-api-versions.ts";
import { readOperations } from "../spec/read-operations.ts";
import { SpecError } from "../spec/spec-error.ts";
import { resourceTypes } from "../typescript/resource-types.ts";
import { schemaTypes } from "../typescript/schema-types.ts";
import { editionIndex } from "./api-version-index.ts";
import { operationFunctions } from "./operation-functions.ts";
import { operationTable, secretList } from "./operation-table.ts";
import { outlineDocument } from "./slim-document.ts";
import type { GeneratedFiles } from "./write-generated.ts";

/**
 * Makes every generated file from the specs below `root`, in memory.
 *
 * @throws SpecError where a spec is wrong; it names every problem found.
 */
export async function generate(root: string): Promise<GeneratedFiles> {
  const editions = await listApiVersions(root);
  const files = new Map<string, string>();
  const ids = new Map<string, readonly string[]>();
  for (const edition of editions) ids.set(edition, await generateEdition(root, edition, files));
  if (editions.length > 0) files.set("packages/mock/src/generated/api-versions.gen.ts", editionIndex(ids));
  return files;
}

/** Makes the files of an edition, and tells its operationIds. */
async function generateEdition(root: string, edition: string, files: Map<string, string>): Promise<string[]> {
  const bundle = await bundleSpec(join(root, "spec", edition, "openapi.yaml"), root);
  const { document } = bundle;
  const { operations, problems } = readOperations(bundle);
  const wrong = [...problems, ...checkOperations(bundle, operations)];
  if (wrong.length > 0) throw new SpecError(wrong);

  const header = `// Generated from spec/${edition} by \`pnpm generate\`. Do not edit.\n\n`;
  const core = `packages/core/src/generated/${edition}`;
  files.set(`${core}/schema.gen.ts`, header + schemaTypes(document));
  files.set(`${core}/resources.gen.ts`, header + resourceTypes(document, operations));
  files.set(`${core}/operations.gen.ts`, header + operationTable(document, edition, operations));
  files.set(`${core}/secrets.gen.ts`, header + secretList(document));
  files.set(`${core}/functions.gen.ts`, header + operationFunctions(document, edition, operations));
  const mock = "packages/mock/src/generated";
  files.set(`${mock}/${edition}.gen.json`, `${JSON.stringify(document, null, 2)}\n`);
  files.set(`${mock}/slim/${edition}.gen.json`, `${JSON.stringify(outlineDocument(document))}\n`);
  return operations.map(({ id }) => id);
}
