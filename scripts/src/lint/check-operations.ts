import type { OpenApiDocument, Parameter, PathItem, Schema } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import type { SpecBundle } from "../spec/read-spec.ts";
import { resolveSchema } from "../spec/schema-fields.ts";
import type { Report, SpecProblem } from "../spec/spec-error.ts";
import { visitNodes } from "../spec/visit-nodes.ts";
import { checkDescriptions } from "./check-descriptions.ts";
import { checkExtensionForms, OPERATION_EXTENSIONS, SCHEMA_EXTENSIONS } from "./check-extension-forms.ts";
import { checkExtensions } from "./check-extensions.ts";
import { checkNames } from "./check-names.ts";
import { checkParameters } from "./check-parameters.ts";

/** Checks operations against the client's and the generator's rules, which are stricter than OpenAPI. */
export function checkOperations(bundle: SpecBundle, operations: readonly SpecOperation[]): SpecProblem[] {
  const { document } = bundle;
  const problems = [
    ...checkNames(bundle, operations),
    ...checkExtensionNames(bundle),
    ...checkResponses(bundle, operations),
    ...checkSecrets(bundle),
    ...checkDescriptions(bundle, operations),
  ];
  for (const operation of operations) {
    const report: Report = (keys, message) => {
      problems.push(bundle.problemAt(operation.node, keys, `${operation.id}: ${message}`));
    };
    checkParameters(document, operation, report);
    checkSupport(document, operation, report);
    if (checkExtensionForms(operation.node, report)) checkExtensions(document, operation, operations, report);
  }
  return problems;
}

/** Finds misspelled or misplaced `x-` extensions, which no code reads, and invalid extensions of schemas. */
function checkExtensionNames({ document, problemAt }: SpecBundle): SpecProblem[] {
  const problems: SpecProblem[] = [];
  visitNodes(document, (node) => {
    const isOperation = "responses" in node;
    if (!isOperation) checkExtensionForms(node, (keys, message) => problems.push(problemAt(node, keys, message)));
    const known = Object.keys(isOperation ? OPERATION_EXTENSIONS : SCHEMA_EXTENSIONS);
    for (const key of Object.keys(node).filter((key) => key.startsWith("x-") && !known.includes(key))) {
      const message = `unknown extension ${key}; this object can have ${known.join(", ")}`;
      problems.push(problemAt(node, [key], message));
    }
  });
  return problems;
}

/** Checks that each response component is only used for one status, such as `BadRequest` for 400. */
function checkResponses({ document, problemAt }: SpecBundle, operations: readonly SpecOperation[]): SpecProblem[] {
  const components = Object.entries(document.components?.responses ?? {});
  const uses = operations.flatMap(({ id, node, responses }) =>
    Object.entries(responses).flatMap(([status, response]) =>
      components.flatMap(([name, component]) => (component === response ? { id, node, status, name } : [])),
    ),
  );
  return [...Map.groupBy(uses, ({ name }) => name)].flatMap(([name, all]) => {
    const byStatus = [...Map.groupBy(all, ({ status }) => status)].sort(([, a], [, b]) => b.length - a.length);
    const [[usual = ""] = [], ...others] = byStatus;
    return others.flatMap(([status, some]) => {
      const message = `${status} refers to ${name}, the response for ${usual}: use the response for ${status}`;
      return some.map(({ id, node }) => problemAt(node.responses ?? node, [status], `${id}: ${message}`));
    });
  });
}

const SECRET_NAME = /(^|_)(credentials?|headers|key|passphrase|password|secret|token)$/i;

/**
 * Checks that each field whose name suggests a secret has `x-secret`. Otherwise, the client and the mock would log the
 * value, and no other check would notice.
 */
function checkSecrets({ document, problemAt }: SpecBundle): SpecProblem[] {
  const problems: SpecProblem[] = [];
  visitNodes(document, (node) => {
    const { properties = {} } = node as Schema;
    for (const [name, field] of Object.entries(properties)) {
      const schema = { ...resolveSchema(document, field), ...field };
      if (!SECRET_NAME.test(name) || !holdsText(schema) || schema["x-secret"] !== undefined) continue;
      const message = `${name} looks like a secret: add \`x-secret: true\`, or \`x-secret: false\` if anyone may read it`;
      problems.push(problemAt(properties, [name], message));
    }
  });
  return problems;
}

function holdsText({ type, additionalProperties }: Schema): boolean {
  return [type].flat().includes("string") || typeof additionalProperties === "object";
}

const UNSUPPORTED_METHODS = ["head", "options", "trace", "query"];
const VERSION_HEADER = "Cc-Version";

/**
 * Checks that the client supports every feature that an operation uses, since the generator silently ignores others.
 */
function checkSupport(document: OpenApiDocument, operation: SpecOperation, report: Report): void {
  const item: PathItem = document.paths?.[operation.path] ?? {};
  for (const method of UNSUPPORTED_METHODS.filter((name) => name in item)) {
    report([], `the client does not support ${method.toUpperCase()}: remove the operation from ${operation.path}`);
  }
  for (const parameter of operation.parameters) {
    const problem = describeProblem(parameter);
    if (problem) report(["parameters"], `${parameter.name} ${problem}`);
  }
}

function describeProblem(parameter: Parameter): string | undefined {
  const { in: location, name, required } = parameter;
  const { style, explode, allowReserved, content } = parameter as unknown as Readonly<Record<string, unknown>>;
  if (location === "cookie" || (location === "header" && required && name !== VERSION_HEADER)) {
    return required ? `is a required ${location} parameter, which the client cannot send` : undefined;
  }
  if (content) return "has `content`, which the client does not support: use `schema`";
  const usual = location === "query" ? "form" : "simple";
  if (style !== undefined && style !== usual) return `has the style ${style}: the client supports only ${usual}`;
  if (explode !== undefined && explode !== (location === "query")) {
    return `has explode: ${explode}, which the client does not support`;
  }
  return allowReserved ? "has allowReserved, which the client does not support" : undefined;
}
