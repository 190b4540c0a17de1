import type { OpenApiDocument, Parameter, ResponseNode, Schema } from "../spec/openapi-document.ts";
import { schemaFields } from "../spec/schema-fields.ts";
import { docComment } from "./doc-comment.ts";
import { responseShape } from "./response-shape.ts";
import { toKey } from "./source-literal.ts";
import type { WriteType } from "./write-types.ts";

export function componentTypes(document: OpenApiDocument, write: WriteType): string {
  const { schemas = {}, responses = {}, parameters = {} } = document.components ?? {};
  const kinds = {
    schemas: Object.entries(schemas).map(([name, schema]) => {
      return member(name, isNamed(document, schema) ? name : write(schema));
    }),
    responses: Object.entries(responses as Record<string, ResponseNode>).map(([name, response]) => {
      return docComment([response.summary], "    ") + member(name, responseShape(response, write));
    }),
    parameters: Object.entries(parameters as Record<string, Parameter>).map(([name, { schema }]) => {
      return member(name, write(schema));
    }),
  };
  const sections = Object.entries(kinds).filter(([, members]) => members.length > 0);
  const body = sections.map(
    ([kind, members]) => `  /** The components in \`${kind}\`. */\n  ${kind}: {\n${members.join("")}  };\n`,
  );
  return `/** The components that operations refer to. */\nexport interface components {\n${body.join("")}}\n`;
}

export function namedSchemaTypes(document: OpenApiDocument, write: WriteType): string {
  const types = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => {
    // If the type were `components[…]`, editors would show an enum's values instead of its name.
    const type = isNamed(document, schema) ? write(schema) : `components["schemas"][${JSON.stringify(name)}]`;
    const comment = docComment([schema.summary ?? `The component ${name}.`, schema.deprecated ? "@deprecated" : ""]);
    return `${comment}export type ${name} = ${type};\n`;
  });
  return types.join("\n");
}

/** Exports the schemas' types, without `paths` and the other types that only openapi-fetch needs. */
export function modelExports(document: OpenApiDocument): string {
  const names = Object.keys(document.components?.schemas ?? {});
  return `export type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./schema.gen.ts";\n`;
}

/** Replaces references to components with the exported types' names. */
export function nameSchemas(document: OpenApiDocument, code: string): string {
  const { schemas = {} } = document.components ?? {};
  const named = new Set(Object.keys(schemas).filter((name) => isNamed(document, schemas[name] as Schema)));
  return code.replace(/components\["schemas"\]\["(\w+)"\]/g, (text, name) => (named.has(name) ? name : text));
}

function isNamed(document: OpenApiDocument, schema: Schema): boolean {
  return schemaFields(document, schema).size > 0;
}

function member(name: string, type: string): string {
  return `    ${toKey(name)}: ${type.replaceAll("\n", "\n    ")};\n`;
}
