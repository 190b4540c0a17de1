import type { Operation, Parameter } from "../../../packages/cli/src/api/operations.ts";
import { listExamples } from "../spec/list-operations.ts";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { resolveSchema } from "../spec/schema-fields.ts";

/** Formats the operations for the `crdb-cloud` command as a JSON array, with a line for each operation. */
export function commandOperations(document: OpenApiDocument, operations: readonly SpecOperation[]): string {
  return `[\n${operations.map((operation) => JSON.stringify(toEntry(document, operation))).join(",\n")}\n]\n`;
}

function toEntry(document: OpenApiDocument, operation: SpecOperation): Operation {
  const { id, method, path, node, body } = operation;
  const { properties = {}, required = [] } = resolveSchema(document, body?.media.schema ?? {});
  const fields = Object.entries(properties).map(([name, schema]) => {
    return { name, required: required.includes(name), description: schema.description, schema };
  });
  const [example] = listExamples(document, body?.media ?? {});
  const waits = Object.entries(node["x-waits"] ?? {});
  const effect = method === "DELETE" ? `deletes ${path.replace("/api/v1/", "")}` : undefined;
  return {
    id,
    method,
    path,
    summary: node.summary ?? "",
    description: unwrap(node.description ?? ""),
    roles: node["x-permissions"] ?? [],
    isList: node["x-pagination"] !== undefined,
    confirm: node["x-confirm"] ?? effect,
    example: example?.value,
    waits: waits.map(([name, { until }]) => {
      // Turns `waitUntilReady` into `ready`.
      const state = name
        .replace("waitUntil", "")
        .replaceAll(/(?<!^)(?=[A-Z])/g, "-")
        .toLowerCase();
      return { id: [...operation.resource, name].join("."), state, until };
    }),
    parameters: [...operation.pathParameters, ...operation.queryParameters, ...fields].map((one) =>
      toParameter(document, one),
    ),
  } as Operation;
}

/** Joins each paragraph's lines, so they can be wrapped to the terminal's width. */
function unwrap(text: string): string {
  return text.trim().replaceAll(/(?<!\n)\n(?![\n-])/g, " ");
}

interface Field {
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string | undefined;
  readonly schema?: Schema;
}

function toParameter(
  document: OpenApiDocument,
  { name, required: isRequired = false, description = "", schema: given = {} }: Field,
): Parameter {
  const resolved = resolveSchema(document, given);
  const schema = resolved.items ? { ...resolved, items: resolveSchema(document, resolved.items) } : resolved;
  const isSecret = schema["x-secret"] === true || given["x-secret"] === true;
  return { name, isRequired, description, isSecret, schema: schema as Parameter["schema"] };
}
