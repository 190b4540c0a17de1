import { dereference, initialBaseURI, type Schema } from "@cfworker/json-schema";

/** An OpenAPI description as the simulator reads it. */
export interface ApiDocument {
  /** The version of the API that it describes: the value of `Cc-Version`. */
  readonly edition: string;
  /** The operations, those with fewer path parameters first. */
  readonly operations: readonly ApiOperation[];
  /** The schemas by their URI, for references. */
  readonly schemas: Record<string, Schema | boolean>;
  /** Names of fields whose values are secret. */
  readonly secrets: ReadonlySet<string>;
  /** The document itself. */
  readonly source: JsonObject;
}

/** One operation of the description. */
export interface ApiOperation {
  /** Its operationId: `clusters.get`. */
  readonly id: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The path template, split at its slashes. */
  readonly segments: readonly string[];
  /** The permissions of which a key needs one; empty where any key will do. */
  readonly permissions: readonly string[];
  /** The parameters of the path and the query. */
  readonly parameters: readonly ApiParameter[];
  /** The schema of the JSON request body. */
  readonly body?: Schema;
  /** Whether the body may not be left out. */
  readonly bodyRequired: boolean;
  /** The status of its success. */
  readonly successStatus: number;
  /** An example of its success; `undefined` where it carries no payload. */
  readonly example: unknown;
}

/** A parameter in the path or the query. */
export interface ApiParameter {
  readonly in: "path" | "query";
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** A JSON object of unknown content. */
export type JsonObject = { [key: string]: unknown };

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
const METHODS = ["get", "post", "put", "patch", "delete"];

/** Reads a bundled OpenAPI 3.1 document, whose references all point into itself. */
export function readApiDocument(source: JsonObject): ApiDocument {
  const components = { schemas: toCheckable(at(source, "components", "schemas")) } as JsonObject;
  const schemas = dereference({ components } as Schema);
  const operations = Object.entries(at(source, "paths")).flatMap(([template, item]) =>
    METHODS.filter((method) => method in object(item)).map((method) =>
      readOperation({ source, schemas, template, method, item: object(item) }),
    ),
  );
  const variables = ({ segments }: ApiOperation): number =>
    segments.filter((segment) => segment.startsWith("{")).length;
  return {
    edition: String(at(source, "info").version),
    operations: operations.sort((one, other) => variables(one) - variables(other)),
    schemas,
    secrets: new Set(findSecrets(components)),
    source,
  };
}

/** Follows a `$ref` into the document. */
export function resolveReference(source: JsonObject, node: unknown): JsonObject {
  const { $ref } = object(node);
  if (typeof $ref !== "string") return object(node);
  const keys = decodeURIComponent($ref.slice(2)).split("/");
  const target = keys.reduce<JsonObject>(
    (found, key) => object(found[key.replaceAll("~1", "/").replaceAll("~0", "~")]),
    source,
  );
  return resolveReference(source, target);
}

interface OperationPlace {
  source: JsonObject;
  schemas: ApiDocument["schemas"];
  template: string;
  method: string;
  item: JsonObject;
}

function readOperation({ source, schemas, template, method, item }: OperationPlace): ApiOperation {
  const node = object(item[method]);
  const id = String(node.operationId);
  const register = (schema: unknown, name: string): Schema => {
    const clean = toCheckable(schema) as Schema;
    dereference(clean, schemas, initialBaseURI, `/operations/${encodeURIComponent(id)}/${encodeURIComponent(name)}`);
    return clean;
  };
  const parameters = [...list(item.parameters), ...list(node.parameters)]
    .map((parameter) => resolveReference(source, parameter))
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .map(
      ({ in: place, name, required, schema }): ApiParameter => ({
        in: place as "path" | "query",
        name: String(name),
        required: required === true,
        schema: register(schema, String(name)),
      }),
    );
  const requestBody = resolveReference(source, node.requestBody);
  const bodySchema = at(requestBody, "content", "application/json").schema;
  const success = Object.keys(object(node.responses)).find((status) => status.startsWith("2")) ?? "200";
  return {
    id,
    method: method.toUpperCase(),
    segments: template.split("/"),
    permissions: list(node["x-permissions"]).map(String),
    parameters,
    ...(bodySchema === undefined ? {} : { body: register(bodySchema, "body") }),
    bodyRequired: requestBody.required === true,
    successStatus: Number(success),
    example: readExample(source, resolveReference(source, object(node.responses)[success])),
  };
}

function readExample(source: JsonObject, response: JsonObject): unknown {
  const { example, examples } = at(response, "content", "application/json");
  return example ?? resolveReference(source, Object.values(object(examples))[0]).value;
}

/** A schema as the validator wants it: without examples, which it would take for schemas, and with the bounds of `int32`. */
function toCheckable(schema: unknown, isMap = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => toCheckable(item));
  if (typeof schema !== "object" || schema === null) return schema;
  const bounds = !isMap && (schema as Schema).format === "int32" ? INT32 : {};
  return Object.fromEntries(
    Object.entries({ ...bounds, ...schema })
      .filter(([key]) => isMap || (key !== "example" && key !== "examples"))
      .map(([key, value]) => [key, toCheckable(value, !isMap && key === "properties")]),
  );
}

function findSecrets(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const { format, "x-secret": secret } = object(value);
    return [...(format === "password" || secret === true ? [key] : []), ...findSecrets(value)];
  });
}

function at(node: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce((found, key) => object(found[key]), node);
}

function object(node: unknown): JsonObject {
  return typeof node === "object" && node !== null ? (node as JsonObject) : {};
}

function list(node: unknown): unknown[] {
  return Array.isArray(node) ? node : [];
}
