import document from "@crdb-cloud/mock/2024-09-16.json" with { type: "json" };
import type { OperationId } from "./methods.ts";

/** What the spec shows of an operation: what it is asked with, and what it answers. */
export interface DescribedOperation {
  readonly id: OperationId;
  /** An example of each parameter that it must have, and the fields of each example of a body. */
  readonly params: readonly Readonly<Record<string, unknown>>[];
  readonly answers: readonly DescribedAnswer[];
}

/** An example of an answer. */
export interface DescribedAnswer {
  readonly status: number;
  /** How the example is called; `undefined` for an answer without a body. */
  readonly example: string | undefined;
  readonly body: unknown;
}

type Node = { readonly [key: string]: Node };

const METHODS = ["get", "post", "put", "patch", "delete"];
const root = document as unknown as Node;

/** Every operation of the spec, with its examples. */
export const describedOperations: readonly DescribedOperation[] = Object.values(root.paths as Node).flatMap((item) =>
  METHODS.filter((method) => item[method]).map((method) => describe(item, item[method] as Node)),
);

function describe(item: Node, operation: Node): DescribedOperation {
  const parameters = [...listOf(item.parameters), ...listOf(operation.parameters)].map(follow);
  const required = parameters.filter((parameter) => parameter.required && String(parameter.in) !== "header");
  const named = Object.fromEntries(required.map(({ name, example }) => [String(name), example]));
  const bodies = examplesOf(follow(operation.requestBody)).map(({ value }) => value as object);
  return {
    id: String(operation.operationId) as OperationId,
    params: (bodies.length > 0 ? bodies : [{}]).map((body) => ({ ...named, ...body })),
    answers: Object.entries(operation.responses as Node).flatMap(([status, response]) => toAnswers(status, response)),
  };
}

function toAnswers(status: string, response: Node): DescribedAnswer[] {
  const examples = examplesOf(follow(response));
  if (examples.length === 0) return [{ status: Number(status), example: undefined, body: undefined }];
  return examples.map(({ name, value }) => ({
    // A range of statuses stands for those that its examples are of: 14 is UNAVAILABLE.
    status: status === "5XX" ? ((value as { code: number }).code === 14 ? 503 : 500) : Number(status),
    example: name,
    body: value,
  }));
}

function examplesOf(node: Node): { name: string; value: unknown }[] {
  const examples = node.content?.["application/json"]?.examples ?? {};
  return Object.entries(examples).map(([name, example]) => ({ name, value: follow(example).value }));
}

function follow(node: Node | undefined): Node {
  const { $ref, ...others } = node ?? {};
  if ($ref === undefined) return node ?? {};
  const target = String($ref)
    .slice(2)
    .split("/")
    .reduce<Node | undefined>((at, key) => at?.[key], root);
  return { ...follow(target), ...others };
}

function listOf(nodes: Node | undefined): readonly Node[] {
  return (nodes ?? []) as unknown as readonly Node[];
}
