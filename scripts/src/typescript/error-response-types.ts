import { dereference, isReference } from "../spec/dereference.ts";
import type { OpenApiDocument, ResponseNode } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { answerShape } from "./response-shape.ts";
import type { TypeWriter } from "./type-writer.ts";

/** The response component that each status refuses with. */
export type Refusals = ReadonlyMap<string, string>;

/** Finds what operations refuse with in common: the component that a status leads to first. */
export function collectRefusals(operations: readonly SpecOperation[]): Refusals {
  const refusals = new Map<string, string>();
  for (const { node } of operations) {
    for (const [status, response] of Object.entries(node.responses ?? {})) {
      const name = componentOf(response);
      if (name && /^[45d]/.test(status) && !refusals.has(status)) refusals.set(status, name);
    }
  }
  return refusals;
}

/** Writes the refusals by their statuses. */
export function refusalTypes(refusals: Refusals): string {
  const members = [...refusals].map(([status, name]) => `  ${toStatus(status)}: ${reference(name)};\n`);
  if (members.length === 0) return "";
  return `\n/** What operations refuse with, by the status. */\nexport type refusals = {\n${members.join("")}};\n`;
}

/** Writes what an operation answers, by the status. */
export function answersShape(
  document: OpenApiDocument,
  { node }: SpecOperation,
  refusals: Refusals,
  write: TypeWriter["write"],
): string {
  const { own = [], shared = [] } = Object.groupBy(Object.entries(node.responses ?? {}), ([status, response]) =>
    componentOf(response) !== undefined && refusals.get(status) === componentOf(response) ? "shared" : "own",
  );
  const members = own.map(([status, response]) => {
    const name = componentOf(response);
    const type = name ? reference(name) : answerShape(dereference<ResponseNode>(document, response), write);
    return `${toStatus(status)}: ${type}`;
  });
  const statuses = shared.map(([status]) => toStatus(status));
  return [
    ...(members.length > 0 ? [`{ ${members.join("; ")} }`] : []),
    ...(statuses.length > 0 ? [`Pick<refusals, ${statuses.join(" | ")}>`] : []),
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
