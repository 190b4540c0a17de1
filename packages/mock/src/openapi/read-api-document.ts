import type { Schema } from "@cfworker/json-schema";
import { type ApiVersion, loadSlim } from "../generated/api-versions.gen.ts";
import { getPath, type JsonObject, toList, toObject } from "../http/json.ts";
import type { ApiDocument, ApiOperation, ApiParameter, ApiRoute } from "./api-document.ts";

const METHODS = ["get", "post", "put", "patch", "delete"];

const loaded = new Map<ApiVersion, Promise<ApiDocument>>();

interface OperationLocation {
  readonly template: string;
  /** The OpenAPI path item that contains the operation. */
  readonly item: JsonObject;
  readonly method: string;
  /** Returns a copy of a part of the OpenAPI document, with all references resolved. */
  resolve(node: unknown): unknown;
}

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** Loads the parts of an API version's OpenAPI document that the mock needs. Later calls return the same object. */
export function loadDocument(apiVersion: ApiVersion): Promise<ApiDocument> {
  const loading =
    loaded.get(apiVersion) ?? loadSlim(apiVersion).then((source) => readApiDocument(source as JsonObject));
  loaded.set(apiVersion, loading);
  return loading;
}

/** Reads an OpenAPI 3.1 document that has no references to other files. */
export function readApiDocument(source: JsonObject): ApiDocument {
  const resolve = createResolver(source);
  const paths = Object.entries(getPath(source, "paths"));
  paths.sort(([one], [other]) => countVariables(one) - countVariables(other));
  const routes = paths.flatMap(([template, item]) =>
    METHODS.filter((method) => method in toObject(item)).map((method) =>
      toRoute({ template, item: toObject(item), method, resolve }),
    ),
  );
  let secrets: Set<string> | undefined;
  return {
    apiVersion: String(getPath(source, "info").version),
    routes,
    get secrets() {
      secrets ??= collectSecrets(getPath(source, "components", "schemas"));
      return secrets;
    },
  };
}

function toRoute(location: OperationLocation): ApiRoute {
  let operation: ApiOperation | undefined;
  return {
    id: String(toObject(location.item[location.method]).operationId),
    method: location.method.toUpperCase(),
    segments: location.template.split("/"),
    read: () => {
      operation ??= readOperation(location);
      return operation;
    },
  };
}

function countVariables(template: string): number {
  return template.split("/{").length - 1;
}

/** Collects the names of fields whose schema has the format `password` or `x-secret: true`. */
function collectSecrets(node: unknown, found: Set<string> = new Set()): Set<string> {
  for (const [key, value] of Object.entries(toObject(node))) {
    const { format, "x-secret": secret } = toObject(value);
    if (format === "password" || secret === true) found.add(key);
    collectSecrets(value, found);
  }
  return found;
}

function readOperation({ template, item, method, resolve }: OperationLocation): ApiOperation {
  const node = toObject(resolve(item[method]));
  const parameters = [...toList(resolve(item.parameters)), ...toList(node.parameters)].map(toObject);
  const requestBody = toObject(node.requestBody);
  const { schema } = getPath(requestBody, "content", "application/json");
  const responses = toObject(node.responses);
  const success = Object.keys(responses).find((status) => status.startsWith("2")) ?? "200";
  return {
    id: String(node.operationId),
    method: method.toUpperCase(),
    segments: template.split("/"),
    permissions: toList(node["x-permissions"]).map(String),
    isOrganizationOnly: toList(node["x-permission-scopes"]).join() === "organization",
    auditAction: node["x-audit-action"] as string | undefined,
    parameters: parameters
      .filter((parameter) => parameter.in === "path" || parameter.in === "query")
      .map((parameter) => ({
        in: parameter.in as ApiParameter["in"],
        name: String(parameter.name),
        required: parameter.required === true,
        schema: parameter.schema as Schema,
      })),
    body: schema as Schema | undefined,
    bodyRequired: requestBody.required === true,
    successStatus: Number(success),
    hasPayload: Object.keys(getPath(responses, success, "content")).length > 0,
  };
}

/**
 * Returns a function that copies a part of an OpenAPI document and resolves its references. It adds bounds to `int32`
 * schemas, since the validator ignores that format. It copies each object once, so recursive schemas become cyclic.
 */
export function createResolver(source: JsonObject): (node: unknown) => unknown {
  const copies = new Map<object, object>();
  return function resolve(node) {
    if (typeof node !== "object" || node === null) return node;
    const target = findTarget(source, node);
    const known = copies.get(target);
    if (known) return known;
    const copy: object = Array.isArray(target) ? [] : { ...(target.format === "int32" && INT32) };
    copies.set(target, copy);
    for (const [key, inner] of Object.entries(target)) Object.assign(copy, { [key]: resolve(inner) });
    return copy;
  };
}

function findTarget(source: JsonObject, node: object): JsonObject {
  const { $ref } = node as JsonObject;
  if (typeof $ref !== "string") return node as JsonObject;
  const keys = decodeURIComponent($ref.slice(2)).split("/");
  return findTarget(source, getPath(source, ...keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))));
}
