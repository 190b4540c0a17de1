import { type ApiVersion, loadSlim } from "../generated/api-versions.gen.ts";
import { getPath, type JsonObject, toObject } from "../http/json.ts";
import type { ApiDocument, ApiOperation, ApiRoute } from "./api-document.ts";
import { toSnakeCase } from "./read-body.ts";
import { type OperationLocation, readOperation } from "./read-operation.ts";
import { createResolver } from "./resolve-references.ts";

const METHODS = ["get", "post", "put", "patch", "delete"];

const loaded = new Map<ApiVersion, Promise<ApiDocument>>();

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

function toCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** Collects the names of secret fields, in both forms that the service accepts. */
function collectSecrets(node: unknown, found: Set<string> = new Set()): Set<string> {
  for (const [key, value] of Object.entries(toObject(node))) {
    const { format, "x-secret": secret } = toObject(value);
    if (format === "password" || secret === true) found.add(toSnakeCase(key)).add(toCamelCase(key));
    collectSecrets(value, found);
  }
  return found;
}
