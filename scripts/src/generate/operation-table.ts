import { canBeLocked } from "../spec/can-be-locked.ts";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { resolveSchema, schemaFields } from "../spec/schema-fields.ts";
import { toLiteral } from "../typescript/source-literal.ts";

/**
 * Writes the module from which the client creates its methods. It describes how to send requests, how to request pages,
 * and what methods such as `clusters.waitUntilReady` wait for. Equal lists are repeated, because gzip shortens a
 * repetition to fewer bytes than a constant's name takes.
 */
export function operationTable(
  document: OpenApiDocument,
  version: string,
  operations: readonly SpecOperation[],
): string {
  const resources: Record<string, Record<string, Record<string, object>>> = {};
  for (const operation of operations) {
    const lockWait = canBeLocked(operation, operations) || undefined;
    const row = { ...operationRow(document, operation), lockWait, waits: waitRows(operation) };
    const resource = operation.resource.join(".");
    const paths = resources[resource] ?? {};
    paths[operation.path] = { ...paths[operation.path], [operation.name]: row };
    resources[resource] = paths;
  }
  return [
    'import type { ApiDefinition } from "../../request/api-definition.ts";\n\n',
    "/** The operations of this API version. */\n",
    `export const api: ApiDefinition = ${toLiteral({ version, resources, secrets: secretNames(document) }, "", 34)};\n`,
  ].join("");
}

/** Describes the methods that poll an operation, such as `clusters.waitUntilReady`, by name. */
function waitRows({ node }: SpecOperation): Record<string, object> | undefined {
  const waits = Object.entries(node["x-waits"] ?? {});
  if (waits.length === 0) return undefined;
  return Object.fromEntries(
    waits.map(([name, { until, fails, item, gone, deadlineMs }]) => {
      const { among, by } = item ?? {};
      return [name, { until, fails, item: item && { among, by }, gone: gone || undefined, deadlineMs }];
    }),
  );
}

function operationRow(document: OpenApiDocument, operation: SpecOperation): Record<string, unknown> {
  const { "x-permissions": permissions = [], "x-pagination": page, "x-adopt": adopt } = operation.node;
  const query = operation.queryParameters.map(({ name }) => name);
  return {
    method: operation.method,
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
