import document from "@crdb-cloud/mock/2024-09-16.json" with { type: "json" };

/** The examples that the spec gives for an operation. */
export interface DocumentedOperation {
  readonly id: string;
  /**
   * The parameters of one call for each example of a request body. They contain the body's fields and all required
   * parameters.
   */
  readonly params: readonly Readonly<Record<string, unknown>>[];
  readonly responses: readonly DocumentedResponse[];
}

/** An example of a response. */
export interface DocumentedResponse {
  readonly status: number;
  /** The name of the example; `undefined` if the response has no body. */
  readonly example: string | undefined;
  readonly body: unknown;
}

type Node = { readonly [key: string]: Node };

const METHODS = ["get", "post", "put", "patch", "delete"];
const root = document as unknown as Node;

/** Every operation of the spec. */
export const documentedOperations: readonly DocumentedOperation[] = Object.values(root.paths as Node).flatMap((item) =>
  METHODS.filter((method) => item[method]).map((method) => readOperation(item, item[method] as Node)),
);

function readOperation(item: Node, operation: Node): DocumentedOperation {
  const parameters = [...listOf(item.parameters), ...listOf(operation.parameters)].map(follow);
  const required = parameters.filter((parameter) => parameter.required && String(parameter.in) !== "header");
  const named = Object.fromEntries(required.map(({ name, example }) => [String(name), example]));
  const bodies = examplesOf(follow(operation.requestBody)).map(({ value }) => value as object);
  return {
    id: String(operation.operationId),
    params: (bodies.length > 0 ? bodies : [{}]).map((body) => ({ ...named, ...body })),
    responses: Object.entries(operation.responses as Node).flatMap(([status, response]) =>
      readResponses(status, response),
    ),
  };
}

function readResponses(status: string, response: Node): DocumentedResponse[] {
  const examples = examplesOf(follow(response));
  if (examples.length === 0) return [{ status: Number(status), example: undefined, body: undefined }];
  return examples.map(({ name, value }) => ({
    // The key 5XX covers several statuses. The code in the example's body determines the status: 14 is UNAVAILABLE.
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
