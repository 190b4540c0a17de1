import { dereference, isReference } from "../spec/dereference.ts";
import type { OpenApiDocument, ResponseNode } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { responseShape } from "./response-shape.ts";

import type { WriteType } from "./write-types.ts";

/** The response component that operations share for each error status. */
export type ErrorResponses = ReadonlyMap<string, string>;

/** Finds each error status's response component. If operations use different ones for a status, takes the first. */
export function collectErrorResponses(operations: readonly SpecOperation[]): ErrorResponses {
  const errorResponses = new Map<string, string>();
  for (const { node } of operations) {
    for (const [status, response] of Object.entries(node.responses ?? {})) {
      const name = componentOf(response);
      if (name && /^[45d]/.test(status) && !errorResponses.has(status)) errorResponses.set(status, name);
    }
  }
  return errorResponses;
}

/** Writes the `errorResponses` type, with a member for each shared error response. */
export function errorResponseTypes(errorResponses: ErrorResponses): string {
  const members = [...errorResponses].map(([status, name]) => `  ${toStatus(status)}: ${reference(name)};\n`);
  if (members.length === 0) return "";
  return `\n/** Error responses that operations share, keyed by status. */\nexport type errorResponses = {\n${members.join("")}};\n`;
}

/** Writes the type of an operation's responses, keyed by status. */
export function responsesShape(
  document: OpenApiDocument,
  { node }: SpecOperation,
  errorResponses: ErrorResponses,
  write: WriteType,
): string {
  const { own = [], shared = [] } = Object.groupBy(Object.entries(node.responses ?? {}), ([status, response]) =>
    componentOf(response) !== undefined && errorResponses.get(status) === componentOf(response) ? "shared" : "own",
  );
  const members = own.map(([status, response]) => {
    const name = componentOf(response);
    const type = name ? reference(name) : responseShape(dereference<ResponseNode>(document, response), write);
    return `${toStatus(status)}: ${type}`;
  });
  const statuses = shared.map(([status]) => toStatus(status));
  return [
    ...(members.length > 0 ? [`{ ${members.join("; ")} }`] : []),
    ...(statuses.length > 0 ? [`Pick<errorResponses, ${statuses.join(" | ")}>`] : []),
  ].join(" & ");
}

function componentOf(response: object): string | undefined {
  return isReference(response) ? /^#\/components\/responses\/([^/]+)$/.exec(response.$ref)?.[1] : undefined;
}

function reference(name: string): string {
  return `components["responses"][${JSON.stringify(name)}]`;
}

function toStatus(status: string): string {
  return /^\d+$/.test(status) ? status : JSON.stringify(status);
}
