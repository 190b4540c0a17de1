import { schemaName } from "../spec/dereference.ts";
import { listExamples } from "../spec/list-operations.ts";
import type { ItemNode, OpenApiDocument, WaitNode } from "../spec/openapi-document.ts";
import { permissionRequirement, permissionSentence } from "../spec/permission-sentence.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { itemAt, schemaFields } from "../spec/schema-fields.ts";
import { docComment } from "./doc-comment.ts";
import { CODE_WIDTH, EXAMPLE_WIDTH, toKey, toLiteral } from "./source-literal.ts";
import {
  areParamsOptional,
  itemType,
  mayReturnNothing,
  paramsType,
  paramsTypeName,
  responseType,
} from "./type-names.ts";

/** Generates the signature of an operation's method, such as `clusters.get`, with its doc comment. */
export function methodSignature(document: OpenApiDocument, operation: SpecOperation, lockWait?: boolean): string {
  const { node, name } = operation;
  const body = responseType(operation);
  const result = node["x-pagination"]
    ? `List<${body}, ${itemType(document, operation, node["x-pagination"].items)}>`
    : `ResponsePromise<${body}${mayReturnNothing(operation) ? " | undefined" : ""}>`;
  const special = [
    node["x-adopt"] && "AdoptOptions",
    lockWait && "ChangeOptions",
    operation.method === "DELETE" && "DeleteOptions",
  ];
  const options = special.filter(Boolean).join(" & ") || "CallOptions";
  return methodDocComment(document, operation) + signature(name, parameters(document, operation, options), result);
}

/**
 * Generates the signatures of the methods that poll an operation, such as `clusters.waitUntilReady`, with doc comments.
 */
export function waitSignatures(document: OpenApiDocument, operation: SpecOperation): string[] {
  return Object.entries(operation.node["x-waits"] ?? {}).map(([name, wait]) => {
    const body = wait.item ? itemType(document, operation, wait.item.among) : responseType(operation);
    const types = parameters(document, operation, `WaitOptions<${body}>`, wait.item?.by);
    const comment = waitDocComment(document, operation, name, wait);
    return comment + signature(name, types, `Promise<${wait.gone ? "void" : body}>`);
  });
}

function signature(name: string, parameters: readonly string[], result: string): string {
  const line = `  ${name}(${parameters.join(", ")}): ${result};\n`;
  if (line.length <= CODE_WIDTH) return line;
  return `  ${name}(\n${parameters.map((parameter) => `    ${parameter},\n`).join("")}  ): ${result};\n`;
}

function parameters(document: OpenApiDocument, operation: SpecOperation, options: string, extra?: string): string[] {
  const optional = areParamsOptional(document, operation) ? "?" : "";
  // Declares `params` even if the operation has no parameters, so the options are always the second argument.
  const type = paramsType(document, operation) ? paramsTypeName(operation) : "Record<string, never>";
  return [`params${optional}: ${type}${extra ? ` & { ${toKey(extra)}: string }` : ""}`, `options?: ${options}`];
}

const HOUR_MS = 3_600_000;

function methodDocComment(document: OpenApiDocument, operation: SpecOperation): string {
  const { node, method, path } = operation;
  return docComment(
    [
      node.summary && `${node.summary.replace(/\.$/, "")}.`,
      node.description,
      permissionSentence(node),
      `\`${method} ${path}\``,
      mayReturnNothing(operation)
        ? "Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404."
        : undefined,
      node.deprecated ? "@deprecated The service may remove it." : undefined,
      example(callExample(document, operation)),
    ],
    "  ",
  );
}

function waitDocComment(document: OpenApiDocument, operation: SpecOperation, name: string, wait: WaitNode): string {
  const requirement = permissionRequirement(operation.node);
  const hours = wait.deadlineMs && wait.deadlineMs / HOUR_MS;
  return docComment(
    [
      wait.description,
      hours ? `\`deadlineMs\` defaults to ${hours} ${hours === 1 ? "hour" : "hours"}.` : "",
      `Polls \`${operation.id}\`${requirement ? `, which requires ${requirement}` : ""}.`,
      example(waitExample(document, operation, name, wait)),
    ],
    "  ",
  );
}

function example(code: string): string {
  return `@example\n\`\`\`ts\n${code}\n\`\`\``;
}

/** Generates an operation's example call from the examples of its parameters and body. */
function callExample(document: OpenApiDocument, operation: SpecOperation): string {
  const call = `cloud.${operation.id}(`;
  const values = exampleParameters(document, operation);
  const parameters = Object.keys(values).length > 0 ? values : undefined;
  if (operation.node["x-pagination"]) {
    const variable = itemVariable(document, operation, operation.node["x-pagination"].items);
    const item = `for await (const ${variable} of ${call}{`.length > EXAMPLE_WIDTH ? "item" : variable;
    const head = `for await (const ${item} of ${call}`;
    return `${head}${parameters ? toLiteral(parameters, EXAMPLE_WIDTH, head.length + 4) : ""})) {\n  console.log(${item});\n}`;
  }
  // Examples of DELETE methods ignore the result, because callers rarely need the deleted resource.
  const variable = operation.method === "DELETE" ? undefined : responseVariable(document, operation);
  const head = assignment(variable, `await ${call}`);
  return `${head}${parameters ? toLiteral(parameters, EXAMPLE_WIDTH, head.length + 2) : ""});`;
}

function waitExample(document: OpenApiDocument, operation: SpecOperation, name: string, wait: WaitNode): string {
  const { item, gone } = wait;
  const values = { ...exampleParameters(document, operation), ...(item && exampleItem(document, operation, item)) };
  const variable = item ? itemVariable(document, operation, item.among) : responseVariable(document, operation);
  const head = assignment(gone ? undefined : variable, `await cloud.${[...operation.resource, name].join(".")}(`);
  return `${head}${Object.keys(values).length > 0 ? toLiteral(values, EXAMPLE_WIDTH, head.length + 2) : ""});`;
}

/** Assigns a call's result to a variable, named `result` if a longer name would make the line too long. */
function assignment(variable: string | undefined, call: string): string {
  if (!variable) return call;
  const line = `const ${variable} = ${call}`;
  return line.length + "{".length > EXAMPLE_WIDTH ? `const result = ${call}` : line;
}

/**
 * Returns an example of the parameter that selects an item in a list, as in `privateEndpoints.waitUntilConnected`. It
 * comes from the first item in the example response.
 */
function exampleItem(document: OpenApiDocument, operation: SpecOperation, { among, by }: ItemNode): object {
  const [example] = operation.response ? listExamples(document, operation.response.media) : [];
  const lists = example?.value as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> | undefined;
  return { [by]: lists?.[among]?.[0]?.[by] ?? `{${by}}` };
}

function exampleParameters(document: OpenApiDocument, operation: SpecOperation): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const parameter of [...operation.pathParameters, ...operation.queryParameters]) {
    if (parameter.required) values[parameter.name] = parameter.example;
  }
  if (!operation.body) return values;
  const { media } = operation.body;
  const [example] = listExamples(document, media);
  if (schemaFields(document, media.schema).size === 0) return { ...values, body: example?.value };
  return { ...values, ...(example?.value as Record<string, unknown> | undefined) };
}

/**
 * Returns a variable name for a list item. For the `nodes` field, it is `node` if the item's schema name ends with
 * `Node`. Otherwise it is named after the schema.
 */
function itemVariable(document: OpenApiDocument, operation: SpecOperation, field: string): string {
  const name = schemaName(itemAt(document, operation.response?.media.schema, field));
  if (!name) return "item";
  const singular = field.replace(/s$/, "");
  return name.toLowerCase().endsWith(singular.toLowerCase()) ? singular : lowerFirst(name);
}

/** Returns the variable for the result: `cluster` for a Cluster, `{ regions }` for an object with one property. */
function responseVariable(document: OpenApiDocument, operation: SpecOperation): string | undefined {
  const schema = operation.response?.media.schema;
  if (!schema) return undefined;
  const [field, ...others] = schemaFields(document, schema).keys();
  if (field !== undefined && others.length === 0) return `{ ${toKey(field)} }`;
  const name = schemaName(schema);
  return name ? lowerFirst(name) : "result";
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
