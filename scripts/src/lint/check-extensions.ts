import { isDeepStrictEqual } from "node:util";
import { canBeLocked } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { fieldAt, fieldNames, itemAt, resolveSchema } from "../spec/schema-fields.ts";
import type { Report } from "../spec/spec-error.ts";
import { bodyFields } from "./check-parameters.ts";
import { checkWaits } from "./check-waits.ts";

/** Checks that an operation's `x-` extensions refer only to parameters, fields, lists and values that exist. */
export function checkExtensions(
  document: OpenApiDocument,
  operation: SpecOperation,
  operations: readonly SpecOperation[],
  report: Report,
): void {
  checkPermissions(operation, operations, report);
  checkPagination(document, operation, report);
  checkAdoption(document, operation, operations, report);
  checkWaits(document, operation, report);
  checkLocks(operation, operations, report);
}

function checkPagination(document: OpenApiDocument, operation: SpecOperation, report: Report): void {
  const page = operation.node["x-pagination"];
  // x-pagination must use every `pagination.…` parameter, except those that don't select a page, such as the limit.
  const used = [page?.request, page?.asOf, ...Object.keys(page?.pin ?? {})];
  for (const { name } of operation.queryParameters) {
    if (!/^pagination\.(?!limit$|(sort_)?(order|by)$)/.test(name) || used.includes(name)) continue;
    report(page ? ["x-pagination"] : ["parameters"], `x-pagination does not use the ${name} parameter: add it`);
  }
  if (!page) {
    if (/^list/.test(operation.name))
      report(["operationId"], "a list requires x-pagination: if it has a single page, only set `items`");
    return;
  }
  const at = (key: string): string[] => ["x-pagination", key];
  const response = operation.response?.media.schema;
  const asked = [...operation.queryParameters.map(({ name }) => name), ...bodyFields(document, operation)];
  const known = `known parameters: ${asked.join(", ") || "none"}`;
  if (!response) {
    report(["x-pagination"], "a list requires a success response with a JSON body");
    return;
  }
  const items = fieldAt(document, response, page.items);
  if (!items) report(at("items"), `the response has no field ${page.items}; it has ${fieldNames(document, response)}`);
  else if (resolveSchema(document, items).type !== "array") report(at("items"), `${page.items} is not an array`);
  if (!page.request && fieldAt(document, response, "pagination")) {
    report(["x-pagination"], "the response has a pagination field, but x-pagination lacks `request`: add it");
  }
  for (const key of ["request", "asOf"] as const) {
    const name = page[key];
    if (name && !asked.includes(name)) report(at(key), `unknown parameter ${name}; ${known}`);
  }
  for (const key of ["response", "total"] as const) {
    const name = page[key];
    if (name && !fieldAt(document, response, name)) report(at(key), `the response has no field ${name}`);
  }
  if (page.response && !/(^|[._])next/i.test(page.response)) {
    const message = `${page.response} does not select the next page: name the field that does`;
    report(at("response"), message);
  }
  for (const [parameter, field] of Object.entries(page.pin ?? {})) {
    if (!asked.includes(parameter)) report(at("pin"), `unknown parameter ${parameter}; ${known}`);
    if (!fieldAt(document, response, field)) report(at("pin"), `the response has no field ${field}`);
  }
}

function checkAdoption(
  document: OpenApiDocument,
  operation: SpecOperation,
  operations: readonly SpecOperation[],
  report: Report,
): void {
  const adopt = operation.node["x-adopt"];
  if (!adopt) return;
  const list = operations.find(({ id }) => id === adopt.list);
  const page = list?.node["x-pagination"];
  if (!list || !page) {
    const lists = operations.filter(({ node }) => node["x-pagination"]).map(({ id }) => id);
    const message = `${adopt.list} is not an operation with x-pagination; such operations: ${lists.join(", ") || "none"}`;
    report(["x-adopt", "list"], message);
    return;
  }
  if (operation.method !== "POST") report(["x-adopt"], `${operation.method} is idempotent: remove x-adopt`);
  const item = itemAt(document, list.response?.media.schema, page.items);
  const isOwn = list.resource.join(".") === operation.resource.join(".");
  if (!isOwn && !isDeepStrictEqual(item, operation.response?.media.schema)) {
    report(["x-adopt", "list"], `${adopt.list} does not list the resource that this operation creates`);
  }
  const sent = bodyFields(document, operation);
  for (const field of adopt.match) {
    if (!sent.includes(field)) report(["x-adopt", "match"], `the request has no field ${field}`);
    if (!fieldAt(document, item, field)) report(["x-adopt", "match"], `items in ${adopt.list} have no field ${field}`);
  }
  const since = fieldAt(document, item, adopt.since);
  if (!since) report(["x-adopt", "since"], `items in ${adopt.list} have no field ${adopt.since}`);
  else if (since.format !== "date-time") report(["x-adopt", "since"], `${adopt.since} is not a timestamp`);
}

/** Checks that operations on lockable resources declare a 409, and that DELETEs of other resources don't. */
function checkLocks(operation: SpecOperation, operations: readonly SpecOperation[], report: Report): void {
  const declares = "409" in operation.responses;
  if (canBeLocked(operation, operations)) {
    if (!declares) report(["responses"], "the resource can be locked: declare a 409 response");
  } else if (operation.method === "DELETE" && declares) {
    report(
      ["responses", "409"],
      "none of the resource's waits is marked `busy`, so it cannot be locked: remove the 409 response",
    );
  }
}

const PERMISSION_SENTENCE =
  /\b(needs?|requires?|must have)\b[^.]*(?<!`)\b(roles?|permissions?)\b|(?<!`)\b(roles?|permissions?)\b[^.]* must be granted/i;

/**
 * Rejects sentences about permissions in an operation's description, since the generator adds one. If any operation in
 * an API version has `x-permission-scopes`, all operations with permissions must have it, and no others.
 */
function checkPermissions({ node }: SpecOperation, operations: readonly SpecOperation[], report: Report): void {
  const { description = "", "x-permissions": names = [], "x-permission-scopes": scopes } = node;
  const [sentence] = PERMISSION_SENTENCE.exec(description.replaceAll(/\s+/g, " ")) ?? [];
  if (sentence) {
    report(["description"], `remove "${sentence}": the sentence on permissions is generated from x-permissions`);
  }
  if (names.length === 0 && scopes) report(["x-permission-scopes"], "no role is required: remove x-permission-scopes");
  const hasRoles = operations.some((operation) => operation.node["x-permission-scopes"]);
  if (names.length > 0 && hasRoles && !scopes) {
    report(["x-permissions"], "say where the role can be granted, for example `x-permission-scopes: [organization]`");
  }
}
