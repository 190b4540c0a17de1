import type { FieldValues, OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { enumValues, fieldAt, fieldNames, resolveSchema } from "../spec/schema-fields.ts";
import type { Report } from "../spec/spec-error.ts";
import { bodyFields } from "./check-parameters.ts";

/** Checks that extensions refer only to parameters, fields, lists and values that exist. */
export function checkExtensions(
  document: OpenApiDocument,
  operation: SpecOperation,
  operations: readonly SpecOperation[],
  report: Report,
): void {
  checkPermissions(operation, operations, report);
  checkPagination(document, operation, report);
  checkAdoption(document, operation, operations, report);
  checkWaits(document, operation, operations, report);
}

function checkPagination(document: OpenApiDocument, operation: SpecOperation, report: Report): void {
  const page = operation.node["x-pagination"];
  if (!page) return;
  const at = (key: string): string[] => ["x-pagination", key];
  const response = operation.response?.media.schema;
  const asked = [...operation.queryParameters.map(({ name }) => name), ...bodyFields(document, operation)];
  const known = `known parameters: ${asked.join(", ") || "none"}`;
  if (!response) {
    report(["x-pagination"], "a list needs a success response with a JSON body");
    return;
  }
  const items = fieldAt(document, response, page.items);
  if (!items) report(at("items"), `the response has no field ${page.items}; it has ${fieldNames(document, response)}`);
  else if (resolveSchema(document, items).type !== "array") report(at("items"), `${page.items} is not an array`);
  for (const key of ["request", "asOf"] as const) {
    const name = page[key];
    if (name && !asked.includes(name)) report(at(key), `there is no parameter ${name}; ${known}`);
  }
  for (const key of ["response", "total"] as const) {
    const name = page[key];
    if (name && !fieldAt(document, response, name)) report(at(key), `the response has no field ${name}`);
  }
  for (const [parameter, field] of Object.entries(page.pin ?? {})) {
    if (!asked.includes(parameter)) report(at("pin"), `there is no parameter ${parameter}; ${known}`);
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
    report(
      ["x-adopt", "list"],
      `${adopt.list} is not an operation with x-pagination; such operations: ${lists.join(", ") || "none"}`,
    );
    return;
  }
  const items = fieldAt(document, list.response?.media.schema, page.items);
  const item = items && resolveSchema(document, items).items;
  const sent = bodyFields(document, operation);
  for (const field of adopt.match) {
    if (!sent.includes(field)) report(["x-adopt", "match"], `the request has no field ${field}`);
    if (!fieldAt(document, item, field)) report(["x-adopt", "match"], `an item of ${adopt.list} has no field ${field}`);
  }
  if (!fieldAt(document, item, adopt.since)) {
    report(["x-adopt", "since"], `an item of ${adopt.list} has no field ${adopt.since}`);
  }
}

/** Matches a sentence about the permissions that a call requires. */
const PERMISSION_SENTENCE =
  /\b(needs?|requires?|must have)\b[^.]*(?<!`)\b(roles?|permissions?)\b|(?<!`)\b(roles?|permissions?)\b[^.]* must be granted/i;

/**
 * Checks that only `x-permissions`, and not the description, lists the permissions of a call, and that every role has
 * its scopes.
 */
export function checkPermissions({ node }: SpecOperation, operations: readonly SpecOperation[], report: Report): void {
  const { description = "", "x-permissions": names = [], "x-permission-scopes": scopes } = node;
  const [sentence] = PERMISSION_SENTENCE.exec(description.replaceAll(/\s+/g, " ")) ?? [];
  if (sentence) {
    report(["description"], `remove "${sentence}": the sentence on permissions is generated from x-permissions`);
  }
  if (names.length === 0 && scopes) report(["x-permission-scopes"], "there are scopes but no role: remove the scopes");
  const hasRoles = operations.some((operation) => operation.node["x-permission-scopes"]);
  if (names.length > 0 && hasRoles && !scopes) {
    report(["x-permissions"], "the scopes of the roles are missing: add `x-permission-scopes: [organization]`");
  }
}

/** Checks that each wait uses fields and values that the response of its operation can contain. */
export function checkWaits(
  document: OpenApiDocument,
  operation: SpecOperation,
  operations: readonly SpecOperation[],
  report: Report,
): void {
  const response = operation.response?.media.schema;
  for (const [name, wait] of Object.entries(operation.node["x-waits"] ?? {})) {
    const at = ["x-waits", name];
    if (!response) {
      report(at, "a wait needs a success response with a JSON body");
      continue;
    }
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) report(at, `${name} is not a valid method name: use a camelCase word`);
    if (operations.some(({ id }) => id === [...operation.resource, name].join("."))) {
      report(at, `${name} is also the name of an operation: rename the wait`);
    }
    const watched = wait.item ? itemSchema(document, response, wait.item.among) : response;
    if (!watched) {
      report([...at, "item"], `the response has no list ${wait.item?.among}; it has ${fieldNames(document, response)}`);
      continue;
    }
    if (wait.item && !fieldAt(document, watched, wait.item.by)) {
      report([...at, "item"], `an item has no field ${wait.item.by}; it has ${fieldNames(document, watched)}`);
    }
    const check = (key: "until" | "fails", values: FieldValues | undefined): void => {
      for (const [field, wanted] of Object.entries(values ?? {})) {
        const schema = fieldAt(document, watched, field);
        if (!schema) {
          report([...at, key, field], `the response has no field ${field}; it has ${fieldNames(document, watched)}`);
          continue;
        }
        const known = enumValues(document, schema);
        for (const value of wanted.filter((value) => known && !known.includes(value))) {
          report([...at, key, field], `${field} is never ${value}; known values: ${known?.join(", ")}`);
        }
      }
    };
    check("until", wait.until);
    check("fails", wait.fails);
  }
}

function itemSchema(document: OpenApiDocument, response: Schema, among: string): Schema | undefined {
  const list = fieldAt(document, response, among);
  return list && resolveSchema(document, list).items;
}
