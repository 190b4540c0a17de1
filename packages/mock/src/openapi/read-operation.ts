import type { Schema } from "@cfworker/json-schema";
import { getPath, type JsonObject, toList, toObject } from "../http/json.ts";
import type { ApiOperation, ApiParameter } from "./api-document.ts";

export interface OperationLocation {
  readonly template: string;
  /** The OpenAPI path item that contains the operation. */
  readonly item: JsonObject;
  readonly method: string;
  /** Returns a copy of a part of the OpenAPI document, with all references resolved. */
  resolve(node: unknown): unknown;
}

export function readOperation({ template, item, method, resolve }: OperationLocation): ApiOperation {
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
