import { canBeLocked } from "../spec/can-be-locked.ts";
import type { OpenApiDocument, Schema, WaitNode } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { resolveSchema, schemaFields } from "../spec/schema-fields.ts";
import { toKey, toLiteral } from "../typescript/source-literal.ts";
import { Constants, type Row, shareLists } from "./shared-lists.ts";

/**
 * Writes the module from which the client creates its methods. It describes how to send requests, how to request pages,
 * and what methods such as `clusters.waitUntilReady` wait for.
 */
export function operationTable(
  document: OpenApiDocument,
  version: string,
  operations: readonly SpecOperation[],
): string {
  const rows = operations.map((operation) => {
    const lockWait = canBeLocked(operation, operations) || undefined;
    return [operation.id, { ...operationRow(document, operation), lockWait }] as const;
  });
  const waits = listWaits(operations).map(({ id, row }) => [id, row] as const);
  const constants = new Constants();
  const lists = shareLists(new Map(rows), constants);
  return [
    'import type { ApiDefinition } from "../../request/api-definition.ts";\n\n',
    ...lists.map((line) => `${line}\n`),
    "/** The operations of this API version. */\n",
    "export const api: ApiDefinition = {\n",
    `  version: ${JSON.stringify(version)},\n`,
    `  operations: ${toRows(rows, constants)},\n`,
    `  waits: ${toRows(waits, constants)},\n`,
    `  secrets: ${toLiteral(secretNames(document), "  ", 11)},\n`,
    "};\n",
  ].join("");
}

/**
 * A method such as `clusters.waitUntilReady`. Contains its definition in the spec (`node`), and its description in the
 * generated module (`row`).
 */
export interface SpecWait {
  /** The full name of the method: `clusters.waitUntilReady`. */
  readonly id: string;
  /** The name of the method without its resource: `waitUntilReady`. */
  readonly name: string;
  /** The operation that the method polls. */
  readonly operation: SpecOperation;
  readonly node: WaitNode;
  readonly row: Record<string, unknown> & { readonly poll: string };
}

export function listWaits(operations: readonly SpecOperation[]): SpecWait[] {
  return operations.flatMap((operation) =>
    Object.entries(operation.node["x-waits"] ?? {}).map(([name, node]) => {
      const { until, fails, item, gone, deadlineMs } = node;
      const row = {
        poll: operation.id,
        until,
        fails,
        item: item && { among: item.among, by: item.by },
        gone: gone || undefined,
        deadlineMs,
      };
      return { id: [...operation.resource, name].join("."), name, operation, node, row };
    }),
  );
}

export function operationRow(document: OpenApiDocument, operation: SpecOperation): Record<string, unknown> {
  const { "x-permissions": permissions = [], "x-pagination": page, "x-adopt": adopt } = operation.node;
  const query = operation.queryParameters.map(({ name }) => name);
  return {
    method: operation.method,
    path: operation.path,
    permissions,
    query: query.length > 0 ? query : undefined,
    body: operation.body && bodyFields(document, operation.body.media.schema),
    empty: operation.response ? undefined : true,
    page: page && {
      items: page.items,
      request: page.request,
      response: page.response,
      total: page.total,
      endless: page.endless || undefined,
      pin: page.pin,
      asOf: page.asOf,
    },
    adopt: adopt && { list: adopt.list, match: adopt.match, since: adopt.since },
  };
}

function bodyFields(document: OpenApiDocument, schema: Schema | undefined): string[] | "body" {
  const fields = schemaFields(document, schema);
  return fields.size > 0 ? [...fields.keys()] : "body";
}

function toRows(rows: readonly (readonly [string, Row])[], constants: Constants): string {
  if (rows.length === 0) return "{}";
  const lines = rows.map(([name, row]) => {
    const key = toKey(name);
    return `    ${key}: ${constants.write(row, "    ", key.length + 7)},\n`;
  });
  return `{\n${lines.join("")}  }`;
}

function secretNames(document: OpenApiDocument): string[] {
  const names = new Set<string>();
  collectSecrets(document, document, names);
  return [...names].sort();
}

function collectSecrets(document: OpenApiDocument, node: unknown, names: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { properties } = node as { properties?: Readonly<Record<string, Schema>> };
  for (const [name, property] of Object.entries(properties ?? {})) {
    if (isSecret(property) || isSecret(resolveSchema(document, property))) names.add(name);
  }
  for (const child of Object.values(node)) collectSecrets(document, child, names);
}

function isSecret(schema: Schema): boolean {
  return schema["x-secret"] === true || schema.format === "password";
}
