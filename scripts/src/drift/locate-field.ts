import type { ChangedField } from "../diff/spec-change.ts";
import { schemaName } from "../spec/dereference.ts";
import type { MediaType, OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import type { OperationPair } from "../spec/pair-operations.ts";
import { resolveSchema, schemaFields } from "../spec/schema-fields.ts";

/**
 * Returns a field's location, beginning with the nearest named schema: `Cluster.state` for a list's field
 * `clusters[].state`. Operations that use the same schema share its fields' locations.
 *
 * @returns `undefined` if the field is a parameter, or isn't in a named schema
 */
export function locateField(
  document: OpenApiDocument,
  { base, revision }: OperationPair,
  { field, direction }: ChangedField,
): string | undefined {
  const isParameter = [...base.parameters, ...revision.parameters].some(
    ({ name }) => field === name || field.startsWith(`${name}[`),
  );
  if (direction === "sent" && isParameter) return undefined;
  const contents =
    direction === "sent"
      ? [revision.requestBody?.content]
      : Object.values(revision.responses).map(({ content }) => content);
  const schemas = contents.flatMap((content) =>
    Object.values(content ?? {}).flatMap((media: MediaType) => media.schema ?? []),
  );
  const locations = schemas.flatMap((schema) => walk(document, schema, field, undefined) ?? []);
  return locations.find(({ isFound }) => isFound)?.location ?? locations[0]?.location;
}

interface Location {
  readonly location: string;
  /** Whether the document contains the whole path. */
  readonly isFound: boolean;
}

function walk(
  document: OpenApiDocument,
  schema: Schema,
  rest: string,
  parent: string | undefined,
): Location | undefined {
  const inner = withoutNull(schema);
  const named = schemaName(inner);
  if (rest === "")
    return parent === undefined && named === undefined ? undefined : { location: parent ?? named ?? "", isFound: true };
  const location = named ?? parent;
  const resolved = resolveSchema(document, inner);
  const into = (child: unknown, token: string): Location | undefined =>
    typeof child === "object" && child !== null
      ? walk(document, child, rest.slice(token.length), `${location ?? ""}${token}`)
      : undefined;
  for (const token of ["[]", ".*"]) {
    if (!rest.startsWith(token)) continue;
    return into(token === "[]" ? resolved.items : resolved.additionalProperties, token) ?? missing(location, rest);
  }
  const path = rest.replace(/^\./, "");
  const names = [...schemaFields(document, inner).keys()].filter(
    (name) => path === name || (/^[.[]/.test(path.slice(name.length)) && path.startsWith(name)),
  );
  const name = names.sort((a, b) => b.length - a.length)[0];
  if (name === undefined) return missing(location, `.${path}`);
  const child = schemaFields(document, inner).get(name) as Schema;
  return walk(document, child, path.slice(name.length), `${location ?? ""}.${name}`);
}

function missing(location: string | undefined, rest: string): Location | undefined {
  return location === undefined ? undefined : { location: location + rest, isFound: false };
}

/** Unwraps a schema that only wraps another: an `allOf` with one part, or a union of a schema with `null`. */
function withoutNull(schema: Schema): Schema {
  const parts = (schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []).filter(({ type }) => type !== "null");
  const [only] = parts;
  return only && parts.length === 1 ? withoutNull(only) : schema;
}
