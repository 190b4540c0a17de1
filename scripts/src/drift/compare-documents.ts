import { listOperations, type Operation } from "../spec/list-operations.ts";
import type { MediaType, OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { urlOf } from "../spec/pair-operations.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareSchemas, type SchemaComparison } from "./compare-schemas.ts";
import { compareKeywords, compareNames, type Drift, driftKey } from "./drift.ts";

/** The vendor's OpenAPI document of an API version, and the document that this project maintains. */
export interface Descriptions {
  readonly vendor: OpenApiDocument;
  readonly ours: OpenApiDocument;
}

/** Lists the differences between our document and the vendor's, without duplicates. */
export function compareDescriptions(documents: Descriptions): Drift[] {
  const ours = new Map(listOperations(documents.ours).map((operation) => [urlOf(operation), operation]));
  const vendor = new Map(listOperations(documents.vendor).map((operation) => [urlOf(operation), operation]));
  const comparison: SchemaComparison = { documents, seen: new Set() };
  const drifts: Drift[] = [];
  for (const url of new Set([...ours.keys(), ...vendor.keys()])) {
    const [our, their] = [ours.get(url), vendor.get(url)];
    if (our && their) drifts.push(...compareOperations(comparison, our, their));
    else if (our) drifts.push({ kind: "extra operation", place: placeOf(our), vendor: "", ours: our.id });
    else if (their) drifts.push({ kind: "missing operation", place: placeOf(their), vendor: their.id, ours: "" });
  }
  return [...new Map(drifts.map((drift) => [driftKey(drift), drift])).values()];
}

function compareOperations(comparison: SchemaComparison, ours: Operation, vendor: Operation): Drift[] {
  const place = placeOf(ours);
  const [ourBody, theirBody] = [bodyOf(ours), bodyOf(vendor)];
  const [ourResponse, theirResponse] = [responseOf(ours), responseOf(vendor)];
  return [
    ...compareKeywords(place, { deprecated: ours.node.deprecated }, { deprecated: vendor.node.deprecated }),
    ...compareParameters(comparison, ours, vendor),
    ...compareNames("status", `${place} `, Object.keys(ours.responses), Object.keys(vendor.responses)),
    ...Object.entries(ours.responses).flatMap(([status, { headers = {} }]) => {
      const theirs = vendor.responses[status]?.headers ?? {};
      return compareNames("header", `${place} ${status} `, Object.keys(headers), Object.keys(theirs));
    }),
    ...comparePresence("body", place, ourBody, theirBody),
    ...comparePresence("response", place, ourResponse, theirResponse),
    ...compareSchemas(comparison, { place: `${place} body`, ours: ourBody, vendor: theirBody }),
    ...compareSchemas(comparison, { place: `${place} response`, ours: ourResponse, vendor: theirResponse }),
  ];
}

function comparePresence(what: "body" | "response", place: string, ours?: Schema, vendor?: Schema): Drift[] {
  if (Boolean(ours) === Boolean(vendor)) return [];
  const [our, their] = [ours, vendor].map((schema) => (schema ? `has a payload` : "has none"));
  return [{ kind: ours ? `extra ${what}` : `missing ${what}`, place, ours: our ?? "", vendor: their ?? "" }];
}

function placeOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function bodyOf({ requestBody }: Operation): Schema | undefined {
  return jsonSchema(requestBody?.content);
}

/** Returns the schema of the JSON body of the first success response. */
function responseOf({ responses }: Operation): Schema | undefined {
  const [, response] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  return jsonSchema(response?.content);
}

function jsonSchema(content: Readonly<Record<string, MediaType>> = {}): Schema | undefined {
  return Object.entries(content).find(([type]) => /[/+]json\b/.test(type))?.[1].schema;
}
