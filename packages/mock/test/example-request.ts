import type { ApiVersion } from "../src/generated/api-versions.gen.ts";
import { getPath, type JsonObject, toList, toObject } from "../src/http/json.ts";
import { createResolver } from "../src/openapi/read-api-document.ts";

/** An example request from an OpenAPI document. */
export interface ExampleRequest {
  readonly operation: string;
  /** The method and the path, such as `GET /api/v1/clusters`. */
  readonly line: string;
  readonly body: unknown;
  /** The roles that allow the operation. */
  readonly roles: readonly string[];
}

/**
 * Returns a request for each operation of an OpenAPI document. Each request consists of the examples of the required
 * parameters and the first example of the body.
 *
 * @param kept the path parameters to leave as they are in the template, such as `{cluster_id}`
 */
export function exampleRequests(source: JsonObject, kept: readonly string[] = []): ExampleRequest[] {
  const resolve = createResolver(source);
  return Object.entries(getPath(source, "paths")).flatMap(([template, reference]) => {
    const item = toObject(resolve(reference));
    const methods = ["get", "post", "put", "patch", "delete"].filter((method) => method in item);
    return methods.map((method) => {
      const node = toObject(item[method]);
      const parameters = [...toList(item.parameters), ...toList(node.parameters)].map(toObject);
      const values = (place: string): [string, string][] =>
        parameters
          .filter((parameter) => parameter.required === true && parameter.in === place)
          .map(({ name, example }) => [String(name), String(example)]);
      const replaced = values("path").filter(([name]) => !kept.includes(name));
      const path = replaced.reduce(
        (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)),
        template,
      );
      const query = new URLSearchParams(values("query")).toString();
      const { examples } = getPath(node, "requestBody", "content", "application/json");
      const body = toObject(Object.values(toObject(examples))[0]).value;
      return {
        operation: String(node.operationId),
        line: `${method.toUpperCase()} ${path}${query && `?${query}`}`,
        body,
        roles: toList(node["x-permissions"]).map(String),
      };
    });
  });
}

/** Reads the OpenAPI document of an API version, as the package publishes it. */
export async function readDocument(apiVersion: ApiVersion): Promise<JsonObject> {
  return (await import(`@crdb-cloud/mock/${apiVersion}.json`, { with: { type: "json" } })).default;
}
