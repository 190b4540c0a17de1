import type { Schema } from "@cfworker/json-schema";
import { getPath, type JsonObject, toList, toObject } from "../http/json.ts";
import type { ApiDocument, ApiOperation, ApiParameter } from "./api-document.ts";
import { registerReferences, registerSchema } from "./register-schema.ts";
import { resolveReference } from "./resolve-reference.ts";

export interface OperationLocation extends Pick<ApiDocument, "source" | "schemas"> {
  readonly template: string;
  readonly method: string;
}

/** Reads an operation, and registers its JSON schemas with the validator. */
export function readOperation({ source, schemas, template, method }: OperationLocation): ApiOperation {
  const item = getPath(source, "paths", template);
  const node = toObject(item[method]);
  const id = String(node.operationId);
  const requestBody = resolveReference(source, node.requestBody);
  const responses = toObject(node.responses);
  const success = Object.keys(responses).find((status) => status.startsWith("2")) ?? "200";
  return {
    id,
    method: method.toUpperCase(),
    segments: template.split("/"),
    permissions: toList(node["x-permissions"]).map(String),
    isOrganizationOnly: toList(node["x-permission-scopes"]).join() === "organization",
    ...readSchemas({ source, schemas }, { id, item, node, requestBody }),
    bodyRequired: requestBody.required === true,
    successStatus: Number(success),
    hasPayload: Object.keys(getPath(resolveReference(source, responses[success]), "content")).length > 0,
  };
}

interface OperationNodes {
  readonly id: string;
  readonly item: JsonObject;
  readonly node: JsonObject;
  readonly requestBody: JsonObject;
}

function readSchemas(
  { source, schemas }: Pick<ApiDocument, "source" | "schemas">,
  { id, item, node, requestBody }: OperationNodes,
): Pick<ApiOperation, "parameters" | "body"> {
  const register = (schema: unknown, name: string): Schema => {
    registerReferences({ source, schemas }, schema);
    return registerSchema(schemas, {
      schema,
      pointer: `/operations/${encodeURIComponent(id)}/${encodeURIComponent(name)}`,
    });
  };
  const parameters = [...toList(item.parameters), ...toList(node.parameters)]
    .map((parameter) => resolveReference(source, parameter))
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .map(({ in: location, name, required, schema }) => ({
      in: location as ApiParameter["in"],
      name: String(name),
      required: required === true,
      schema: register(schema, String(name)),
    }));
  const { schema } = getPath(requestBody, "content", "application/json");
  return { parameters, body: schema === undefined ? undefined : register(schema, "body") };
}
