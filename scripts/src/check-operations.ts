import type { SpecBundle } from "./bundle-spec.ts";
import type { FieldValues } from "./openapi-document.ts";
import type { SpecOperation } from "./read-operations.ts";
import { enumValues, fieldAt, requiredFields, resolveSchema, schemaFields } from "./schema-fields.ts";
import type { SpecProblem } from "./spec-error.ts";

type Report = (keys: readonly string[], message: string) => void;

/** Checks what the client takes for granted and OpenAPI's own rules don't say. */
export function checkOperations(bundle: SpecBundle, operations: readonly SpecOperation[]): SpecProblem[] {
  const problems: SpecProblem[] = [];
  for (const operation of operations) {
    const report: Report = (keys, message) => {
      problems.push(bundle.problemAt(operation.node, keys, `${operation.id}: ${message}`));
    };
    checkNames(operation, operations, report);
    checkParameters(bundle, operation, report);
    checkPagination(bundle, operation, report);
    checkAdoption(bundle, operation, operations, report);
    checkWaits(bundle, operation, operations, report);
  }
  return problems;
}

/** Names that mean something on the client itself, or to JavaScript. */
const RESERVED = new Set(["http", "then", "constructor"]);

function checkNames(operation: SpecOperation, operations: readonly SpecOperation[], report: Report): void {
  const { id, resource, name } = operation;
  const reserved = [...resource, name].find((word) => RESERVED.has(word));
  if (reserved) report(["operationId"], `the name ${reserved} is reserved: choose another`);
  if (operations.some((other) => other.resource.join(".").concat(".").startsWith(`${id}.`))) {
    report(["operationId"], `${id} is the name of a resource as well: rename the method or the resource`);
  }
}

function checkParameters({ document }: SpecBundle, operation: SpecOperation, report: Report): void {
  const template = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
  const path = operation.pathParameters.map(({ name }) => name);
  for (const name of template.filter((name) => !path.includes(name))) {
    report(["parameters"], `the path has {${name}} but no parameter describes it: add one with \`in: path\``);
  }
  for (const name of path.filter((name) => !template.includes(name))) {
    report(["parameters"], `the path parameter ${name} does not stand in ${operation.path}: remove it or add {${name}}`);
  }
  const places = [
    { place: "the path", names: path },
    { place: "the query", names: operation.queryParameters.map(({ name }) => name) },
    { place: "the body", names: bodyFields(document, operation) },
  ];
  const seen = new Map<string, string>();
  for (const { place, names } of places) {
    for (const name of names) {
      const first = seen.get(name);
      const where = place === "the body" ? "requestBody" : "parameters";
      if (first) report([where], `${name} stands in ${first} and in ${place}, but a call names each parameter once`);
      seen.set(name, place);
    }
  }
  const schema = operation.body?.media.schema;
  if (operation.body && !schema) report(["requestBody"], "the request body has no schema: add one");
  if (operation.body?.required === false && requiredFields(document, schema).length > 0) {
    report(["requestBody"], "the body may be left out although it has required fields: add `required: true`");
  }
}

function bodyFields(document: SpecBundle["document"], operation: SpecOperation): string[] {
  if (!operation.body) return [];
  const fields = [...schemaFields(document, operation.body.media.schema).keys()];
  return fields.length > 0 ? fields : ["body"];
}

function checkPagination({ document }: SpecBundle, operation: SpecOperation, report: Report): void {
  const page = operation.node["x-pagination"];
  if (!page) return;
  const at = (key: string): string[] => ["x-pagination", key];
  const answer = operation.answer?.media.schema;
  const query = operation.queryParameters.map(({ name }) => name);
  const knows = `the query has ${query.join(", ") || "no parameter"}`;
  if (!answer) return report(["x-pagination"], "a list needs a success response with a JSON body");
  const items = fieldAt(document, answer, page.items);
  if (!items) report(at("items"), `the answer has no field ${page.items}; it has ${names(document, answer)}`);
  else if (resolveSchema(document, items).type !== "array") report(at("items"), `${page.items} is not an array`);
  if (!query.includes(page.request)) report(at("request"), `no query parameter is called ${page.request}; ${knows}`);
  if (!fieldAt(document, answer, page.response)) report(at("response"), `the answer has no field ${page.response}`);
  for (const [parameter, field] of Object.entries(page.pin ?? {})) {
    if (!query.includes(parameter)) report(at("pin"), `no query parameter is called ${parameter}; ${knows}`);
    if (!fieldAt(document, answer, field)) report(at("pin"), `the answer has no field ${field}`);
  }
}

function checkAdoption(
  { document }: SpecBundle,
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
    report(["x-adopt", "list"], `${adopt.list} is not a list; lists are ${lists.join(", ") || "none"}`);
    return;
  }
  const items = fieldAt(document, list.answer?.media.schema, page.items);
  const item = items && resolveSchema(document, items).items;
  const sent = bodyFields(document, operation);
  for (const field of adopt.match) {
    if (!sent.includes(field)) report(["x-adopt", "match"], `the request has no field ${field}`);
    if (!fieldAt(document, item, field)) report(["x-adopt", "match"], `what ${adopt.list} lists has no field ${field}`);
  }
  if (!fieldAt(document, item, adopt.since)) {
    report(["x-adopt", "since"], `what ${adopt.list} lists has no field ${adopt.since}`);
  }
}

function checkWaits(
  { document }: SpecBundle,
  operation: SpecOperation,
  operations: readonly SpecOperation[],
  report: Report,
): void {
  const answer = operation.answer?.media.schema;
  for (const [name, wait] of Object.entries(operation.node["x-waits"] ?? {})) {
    const at = ["x-waits", name];
    if (!answer) return report(["x-waits"], "a wait needs a success response with a JSON body");
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) report(at, `${name} is no name for a method: use a camelCase word`);
    if (operations.some(({ id }) => id === [...operation.resource, name].join("."))) {
      report(at, `${name} is an operation as well: rename the wait`);
    }
    const check = (key: "until" | "fails", values: FieldValues | undefined): void => {
      for (const [field, wanted] of Object.entries(values ?? {})) {
        const schema = fieldAt(document, answer, field);
        if (!schema) {
          report([...at, key, field], `the answer has no field ${field}; it has ${names(document, answer)}`);
          continue;
        }
        const known = enumValues(document, schema);
        for (const value of wanted.filter((value) => known && !known.includes(value))) {
          report([...at, key, field], `${field} is never ${value}; it is one of ${known?.join(", ")}`);
        }
      }
    };
    check("until", wait.until);
    check("fails", wait.fails);
  }
}

function names(document: SpecBundle["document"], schema: Parameters<typeof schemaFields>[1]): string {
  return [...schemaFields(document, schema).keys()].join(", ") || "none";
}
