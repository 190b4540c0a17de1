import { dereference, initialBaseURI, type Schema } from "@cfworker/json-schema";
import type { ApiDocument, ApiOperation, ApiParameter } from "./api-document.ts";
import { toCheckableSchema } from "./checkable-schema.ts";
import { dig, type JsonObject, toList, toObject } from "./json-object.ts";
import { resolveReference } from "./resolve-reference.ts";

/** Where an operation stands in its document. */
export interface OperationPlace extends Pick<ApiDocument, "source" | "schemas"> {
  readonly template: string;
  readonly method: string;
}

/** Reads one operation of a document, and registers its schemas. */
export function readOperation({ source, schemas, template, method }: OperationPlace): ApiOperation {
  const item = dig(source, "paths", template);
  const node = toObject(item[method]);
  const id = String(node.operationId);
  const register = (schema: unknown, name: string): Schema => {
    const checkable = toCheckableSchema(schema) as Schema;
    dereference(
      checkable,
      schemas,
      initialBaseURI,
      `/operations/${encodeURIComponent(id)}/${encodeURIComponent(name)}`,
    );
    return checkable;
  };
  const parameters = [...toList(item.parameters), ...toList(node.parameters)]
    .map((parameter) => resolveReference(source, parameter))
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .map(({ in: place, name, required, schema }) => ({
      in: place as ApiParameter["in"],
      name: String(name),
      required: required === true,
      schema: register(schema, String(name)),
    }));
  const requestBody = resolveReference(source, node.requestBody);
  const { schema } = dig(requestBody, "content", "application/json");
  const responses = toObject(node.responses);
  const success = Object.keys(responses).find((status) => status.startsWith("2")) ?? "200";
  return {
    id,
    method: method.toUpperCase(),
    segments: template.split("/"),
    permissions: toList(node["x-permissions"]).map(String),
    parameters,
    ...(schema === undefined ? {} : { body: register(schema, "body") }),
    bodyRequired: requestBody.required === true,
    successStatus: Number(success),
    example: readExample(source, resolveReference(source, responses[success])),
  };
}

function readExample(source: JsonObject, response: JsonObject): unknown {
  const { example, examples } = dig(response, "content", "application/json");
  return example ?? resolveReference(source, Object.values(toObject(examples))[0]).value;
}
