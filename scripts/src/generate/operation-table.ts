import { canBeLocked } from "../spec/list-operations.ts";
import type { OpenApiDocument, PaginationNode, Schema } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { resolveSchema, schemaFields } from "../spec/schema-fields.ts";
import { mapValues, visitNodes } from "../spec/visit-nodes.ts";
import { CODE_WIDTH, toLiteral } from "../typescript/source-literal.ts";

/**
 * Generates the module from which the client creates its methods. It says how to send requests, how to request pages,
 * and what methods such as `clusters.waitUntilReady` wait for. Identical lists are written out each time, because gzip
 * makes them smaller than references to a constant.
 */
export function operationTable(
  document: OpenApiDocument,
  version: string,
  operations: readonly SpecOperation[],
): string {
  const resources = mapValues(
    Object.groupBy(operations, ({ resource }) => resource.join(".")),
    (members = []) => {
      const start = commonStart(members.map(({ path }) => path));
      const rests = mapValues(
        Object.groupBy(members, ({ path }) => path.slice(start.length)),
        (shared = []) =>
          Object.fromEntries(
            shared.map((operation) => {
              const lockWait = canBeLocked(operation, operations) || undefined;
              return [operation.name, { ...operationRow(document, operation), lockWait, waits: waitRows(operation) }];
            }),
          ),
      );
      return { [start]: rests };
    },
  );
  return [
    'import type { ApiDefinition } from "../../request/api-definition.ts";\n\n',
    "/** This API version's operations. */\n",
    `export const api: ApiDefinition = ${toLiteral({ version, resources, secrets: secretNames(document) }, CODE_WIDTH, 34)};\n`,
  ].join("");
}

/** Returns the prefix that all paths share, such as `/folders` for `/folders` and `/folders/{folder_id}`. */
function commonStart([first = "", ...others]: readonly string[]): string {
  let start = first;
  while (others.some((path) => path !== start && !path.startsWith(`${start}/`))) {
    start = start.slice(0, start.lastIndexOf("/"));
  }
  return start;
}

/** Describes the methods that poll an operation, keyed by name, such as `waitUntilReady`. */
function waitRows({ node }: SpecOperation): Record<string, object> | undefined {
  const waits = node["x-waits"];
  return (
    waits &&
    mapValues(waits, ({ until, fails, item, gone, deadlineMs }) => {
      return { until, fails, item: item && { among: item.among, by: item.by }, gone: gone || undefined, deadlineMs };
    })
  );
}

function operationRow(document: OpenApiDocument, operation: SpecOperation): Record<string, unknown> {
  const { "x-permissions": permissions = [], "x-pagination": page, "x-adopt": adopt } = operation.node;
  const { items, request, response, total, endless, pin, asOf } = page ?? ({} as PaginationNode);
  const query = operation.queryParameters.map(({ name }) => name);
  const fields = [...schemaFields(document, operation.body?.media.schema).keys()];
  return {
    method: operation.method,
    permissions: permissions.toSorted(),
    blank: operation.pathParameters.find(({ schema }) => schema?.minLength === 0)?.name,
    query: query.length > 0 ? query : undefined,
    body: operation.body && (fields.length > 0 ? fields : "body"),
    empty: operation.response ? undefined : true,
    page: page && { items, request, response, total, endless: endless || undefined, pin, asOf },
    adopt: adopt && { list: adopt.list, match: adopt.match, since: adopt.since },
  };
}

function secretNames(document: OpenApiDocument): string[] {
  const names = new Set<string>();
  visitNodes(document, ({ properties }) => {
    for (const [name, property] of Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>)) {
      if (isSecret(property) || isSecret(resolveSchema(document, property))) names.add(name);
    }
  });
  return [...names].sort();
}

function isSecret(schema: Schema): boolean {
  return schema["x-secret"] === true || schema.format === "password";
}
