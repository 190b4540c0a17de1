import { dereference } from "./dereference.ts";
import type {
  Exemplified,
  MediaType,
  OpenApiDocument,
  OperationNode,
  Parameter,
  RequestBody,
  ResponseNode,
} from "./openapi-document.ts";
import { mapValues } from "./visit-nodes.ts";

/** An operation in a document, with its references resolved. */
export interface Operation {
  /** The operationId or, if the operation has none, the method and the path. */
  readonly id: string;
  readonly method: Uppercase<(typeof METHODS)[number]>;
  /** The path template: `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** All parameters, including the path item's. */
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** The responses, keyed by status: `200`, `5XX` or `default`. */
  readonly responses: Readonly<Record<string, ResponseNode>>;
  /** The operation as the document contains it, with unresolved references. */
  readonly node: OperationNode;
}

export interface JsonBody {
  readonly mediaType: string;
  readonly media: MediaType;
}

export interface SuccessBody extends JsonBody {
  readonly status: string;
}

export interface Example {
  /** The example's key under `examples`. */
  readonly name: string;
  readonly summary?: string | undefined;
  readonly value: unknown;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/**
 * Two versions of an operation. They have the same method and path (parameter names may differ) or, failing that, the
 * same operationId.
 */
export interface OperationPair {
  /** The operationId in the newer document. */
  readonly id: string;
  readonly base: Operation;
  readonly revision: Operation;
}

/** Lists a document's operations in the order of its paths. */
export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const node = item[method];
      if (!node) return [];
      const parameters = [...(item.parameters ?? []), ...(node.parameters ?? [])].map((parameter) =>
        dereference<Parameter>(document, parameter),
      );
      return {
        id: node.operationId ?? `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase() as Operation["method"],
        path,
        // An operation's parameters override those of the path item with the same name and location.
        parameters: [...new Map(parameters.map((one) => [`${one.in} ${one.name}`, one])).values()],
        ...(node.requestBody && { requestBody: dereference<RequestBody>(document, node.requestBody) }),
        responses: mapValues(node.responses ?? {}, (response) => dereference<ResponseNode>(document, response)),
        node,
      };
    }),
  );
}

/** Returns a body's JSON content: the media type, such as `application/json`, and its schema and examples. */
export function readJson(content: RequestBody["content"]): JsonBody | undefined {
  const [mediaType, media] = Object.entries(content ?? {}).find(([type]) => /[/+]json\b/.test(type)) ?? [];
  return mediaType && media ? { mediaType, media } : undefined;
}

/** Finds the first JSON body among the success responses. */
export function findSuccess({ responses }: Pick<Operation, "responses">): SuccessBody | undefined {
  for (const [status, { content }] of Object.entries(responses)) {
    const json = status.startsWith("2") ? readJson(content) : undefined;
    if (json) return { ...json, status };
  }
  return undefined;
}

export function listExamples(document: OpenApiDocument, { examples = {} }: Exemplified): Example[] {
  return Object.entries(examples).map(([name, node]) => {
    const { summary, value } = dereference<{ readonly summary?: string; readonly value?: unknown }>(document, node);
    return { name, summary, value };
  });
}

/**
 * Returns whether the service rejects an operation while its resource, or the one that contains it, is locked. In the
 * spec, a resource can be locked if its `waitUntil…` method is marked `busy`.
 */
export function canBeLocked({ method, path }: Operation, operations: readonly Operation[]): boolean {
  if (method === "GET") return false;
  const lockable = operations.filter(({ node }) => Object.values(node["x-waits"] ?? {}).some(({ busy }) => busy));
  return lockable.some((other) => path === other.path || path.startsWith(`${other.path}/`));
}

export function pairOperations(base: OpenApiDocument, revision: OpenApiDocument): OperationPair[] {
  const before = new Map(listOperations(base).map((operation) => [urlOf(operation), operation]));
  const after = listOperations(revision);
  const urls = new Set(after.map(urlOf));
  const moved = new Map(
    [...before.values()].filter((one) => !urls.has(urlOf(one))).map((operation) => [operation.id, operation]),
  );
  return after.flatMap((operation) => {
    const counterpart = before.get(urlOf(operation)) ?? moved.get(operation.id);
    return counterpart ? [{ id: operation.id, base: counterpart, revision: operation }] : [];
  });
}

/** Returns the method and the path without parameter names: `GET /api/v1/clusters/{}`. */
export function urlOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}
