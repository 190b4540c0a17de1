import type { OpenApiDocument, Parameter, PathItem } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import type { Report } from "../spec/spec-error.ts";

const UNSUPPORTED_METHODS = ["head", "options", "trace", "query"];
const VERSION_HEADER = "Cc-Version";

/**
 * Checks that the client supports every feature that an operation uses, since the generator would silently ignore any
 * other.
 */
export function checkSupport(document: OpenApiDocument, operation: SpecOperation, report: Report): void {
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
