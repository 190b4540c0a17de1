import { schemaName } from "../spec/dereference.ts";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { enumValues, requiredFields, resolveSchema, schemaFields } from "../spec/schema-fields.ts";
import { compareKeywords, compareNames, type Drift } from "./drift.ts";
import { describeType, innerSchema } from "./schema-type.ts";

export interface SchemaComparison {
  readonly documents: { readonly ours: OpenApiDocument; readonly vendor: OpenApiDocument };
  /** The pairs of schemas that have been compared already. A pair is written as both names: `Cluster ClusterInfo`. */
  readonly seen: Set<string>;
}

/** The schemas of a property, a parameter or a body in both documents. */
export interface SchemaPlace {
  /** The path to the schema, such as `Cluster.state`. */
  readonly place: string;
  readonly ours?: Schema | undefined;
  readonly vendor?: Schema | undefined;
}

/**
 * Compares two schemas and their properties. Each difference names the place where it is, beginning with the nearest
 * schema that has a name in our document: `Cluster.config.regions`.
 */
export function compareSchemas(comparison: SchemaComparison, { place, ours, vendor }: SchemaPlace): Drift[] {
  if (!ours || !vendor) return [];
  const { documents, seen } = comparison;
  const typeDrift = [
    ...compareTypes(documents, { place, ours, vendor }),
    ...compareKeywords(place, keywordsOf(documents.ours, ours), keywordsOf(documents.vendor, vendor)),
  ];
  const [inner, theirs] = [innerSchema(documents.ours, ours), innerSchema(documents.vendor, vendor)];
  const name = schemaName(inner);
  if (name) {
    const pair = `${name} ${schemaName(theirs) ?? place}`;
    if (seen.has(pair)) return typeDrift;
    seen.add(pair);
  }
  const within = { place: name ?? place, ours: inner, vendor: theirs };
  return [...typeDrift, ...compareValues(documents, within), ...compareFields(comparison, within)];
}

/**
 * Returns the keywords of a schema. Includes the keywords of the schema that it refers to, or that it combines with
 * `null`.
 */
function keywordsOf(document: OpenApiDocument, schema: Schema): object {
  const inner = innerSchema(document, schema);
  return { ...resolveSchema(document, inner), ...resolveSchema(document, schema), ...schema };
}

function compareTypes({ ours, vendor }: SchemaComparison["documents"], pair: Required<SchemaPlace>): Drift[] {
  const our = describeType(ours, pair.ours as Schema);
  const their = describeType(vendor, pair.vendor as Schema);
  return our === their ? [] : [{ kind: "type", place: pair.place, ours: our, vendor: their }];
}

function compareValues({ ours, vendor }: SchemaComparison["documents"], pair: Required<SchemaPlace>): Drift[] {
  const [our, their] = [enumValues(ours, pair.ours as Schema), enumValues(vendor, pair.vendor as Schema)].map(
    (values) => (values ?? []).filter((value) => value !== null).map(String),
  ) as [string[], string[]];
  return compareNames("value", `${pair.place}.`, our, their);
}

function compareFields(comparison: SchemaComparison, pair: Required<SchemaPlace>): Drift[] {
  const { documents } = comparison;
  const [ours, vendor] = [pair.ours as Schema, pair.vendor as Schema];
  const [our, their] = [schemaFields(documents.ours, ours), schemaFields(documents.vendor, vendor)];
  const [ourMust, theirMust] = [requiredFields(documents.ours, ours), requiredFields(documents.vendor, vendor)];
  const drifts = [...new Set([...our.keys(), ...their.keys()])].flatMap((name): Drift[] => {
    const place = `${pair.place}.${name}`;
    const [mine, other] = [our.get(name), their.get(name)];
    if (!mine) return [{ kind: "missing property", place, ours: "", vendor: name }];
    if (!other) return [{ kind: "extra property", place, ours: name, vendor: "" }];
    return [
      ...compareRequired(place, ourMust.includes(name), theirMust.includes(name)),
      ...compareSchemas(comparison, { place, ours: mine, vendor: other }),
    ];
  });
  return [...drifts, ...compareItems(comparison, pair)];
}

export function compareRequired(place: string, ours: boolean, vendor: boolean): Drift[] {
  if (ours === vendor) return [];
  const describe = (required: boolean): string => (required ? "required" : "optional");
  return [{ kind: ours ? "required" : "optional", place, ours: describe(ours), vendor: describe(vendor) }];
}

function compareItems(comparison: SchemaComparison, { place, ours, vendor }: Required<SchemaPlace>): Drift[] {
  const [our, their] = [
    resolveSchema(comparison.documents.ours, ours as Schema),
    resolveSchema(comparison.documents.vendor, vendor as Schema),
  ];
  const values = (schema: Schema): Schema | undefined =>
    typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
  return [
    ...compareSchemas(comparison, { place: `${place}[]`, ours: our.items, vendor: their.items }),
    ...compareSchemas(comparison, { place: `${place}.*`, ours: values(our), vendor: values(their) }),
  ];
}
