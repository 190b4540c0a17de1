import document from "@crdb-cloud/mock/2024-09-16.json" with { type: "json" };

/** The keywords of JSON Schema that the spec uses for responses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** A GET operation. */
export interface ReadOperation {
  readonly id: string;
  readonly path: string;
  /** The names of the required query parameters. */
  readonly requiredQuery: readonly string[];
}

type Node = { readonly [key: string]: Node };
const root = document as unknown as Node;

/** The API version that is compared. */
export const API_VERSION = "2024-09-16";

/** Every GET operation of the spec. */
export const readOperations: readonly ReadOperation[] = Object.entries(root.paths as Node).flatMap(([path, item]) => {
  if (item.get === undefined) return [];
  const listed = [item.parameters, item.get.parameters].flatMap((list) => (list ?? []) as unknown as Node[]);
  const required = listed.map(follow).filter((parameter) => parameter.required && String(parameter.in) === "query");
  return [{ id: String(item.get.operationId), path, requiredQuery: required.map(({ name }) => String(name)) }];
});

/** The spec's description of the responses of an operation with one status. */
export interface DocumentedStatus {
  /** The schema of the body; absent if the response has no body. */
  readonly schema?: Schema;
}

/** Returns the documented response; `undefined` if the spec doesn't have this status. */
export function findStatus(operationId: string, status: number): DocumentedStatus | undefined {
  const operations = Object.values(root.paths as Node).flatMap((item) => Object.values(item));
  const responses = operations.find((operation) => String(operation.operationId) === operationId)?.responses ?? {};
  const response = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  if (response === undefined) return undefined;
  const schema = follow(response).content?.["application/json"]?.schema as Schema | undefined;
  return schema ? { schema } : {};
}

/** Follows a reference within the document. */
export function follow<T extends object>(node: T): T {
  const { $ref, ...others } = node as { readonly $ref?: string };
  if ($ref === undefined) return node;
  const target = $ref
    .slice(2)
    .split("/")
    .reduce<Node | undefined>((at, key) => at?.[key], root);
  return { ...follow(target as unknown as T), ...others };
}
