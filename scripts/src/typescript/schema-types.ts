import type { OpenAPI3 } from "openapi-typescript";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { exportModels } from "./export-models.ts";
import { loadOpenapiTypescript } from "./openapi-typescript.ts";
import { prepareDocument } from "./prepare-document.ts";
import { SCHEMA_HOOKS } from "./schema-hooks.ts";

/** Writes the types of every path, operation and component in a bundled spec. */
export async function schemaTypes(document: OpenApiDocument): Promise<string> {
  const { openapiTS, astToString } = loadOpenapiTypescript();
  const nodes = await openapiTS(prepareDocument(document) as unknown as OpenAPI3, {
    silent: true,
    // Keeps a request's field optional if it has a default, since the service fills in the default.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    ...SCHEMA_HOOKS,
  });
  return tidyComments(astToString(exportModels(document, nodes)));
}

/** Strips the indentation of a comment's further lines, and drops `@enum` lines, which only repeat the types. */
function tidyComments(code: string): string {
  return code
    .replace(/^ *\* @enum \{.*\n/gm, "")
    .replace(/^( *\*) {4}(?= )/gm, "$1")
    .replace(/ +$/gm, "");
}

/** Exports the schemas' types, without `paths` and the other types that only openapi-fetch needs. */
export function modelExports({ components }: OpenApiDocument): string {
  const names = Object.keys(components?.schemas ?? {});
  return `export type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./schema.gen.ts";\n`;
}
