import type { SpecBundle } from "./bundle-spec.ts";
import { dereference } from "./dereference.ts";
import type {
  MediaType,
  OpenApiDocument,
  OperationNode,
  Parameter,
  PathItem,
  RequestBody,
  ResponseNode,
} from "./openapi-document.ts";
import type { SpecProblem } from "./spec-error.ts";

/** An operation of the spec with its references followed. */
export interface SpecOperation {
  /** The operationId: `clusters.listNodes`. */
  readonly id: string;
  /** The resource that it belongs to: `["clusters"]`. */
  readonly resource: readonly string[];
  /** Its name on the resource: `listNodes`. */
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path template. */
  readonly path: string;
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
  readonly body?: Content & { readonly required: boolean };
  /** The body of the first success; absent where a success carries no payload. */
  readonly response?: Content & { readonly status: string };
  /** The operation as the spec writes it. */
  readonly node: OperationNode;
}

/** A body of one media type. */
export interface Content {
  readonly mediaType: string;
  readonly media: MediaType;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;
const OPERATION_ID = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/** Reads every operation of a bundled spec, in the order in which the spec lists them. */
export function readOperations(bundle: SpecBundle): { operations: SpecOperation[]; problems: SpecProblem[] } {
  const operations: SpecOperation[] = [];
  const problems: SpecProblem[] = [];
  for (const [path, item] of Object.entries(bundle.document.paths ?? {})) {
    for (const method of METHODS) {
      const node = item[method];
      if (!node) continue;
      const wrong = wrongId(node.operationId, operations);
      if (wrong) problems.push(bundle.problemAt(node, ["operationId"], wrong));
      else operations.push(readOperation(bundle.document, path, item, method));
    }
  }
  return { operations, problems };
}

function wrongId(id: string | undefined, earlier: readonly SpecOperation[]): string | undefined {
  if (id === undefined) return "operationId is missing: name the operation `resource.method`, like `clusters.list`";
  if (!OPERATION_ID.test(id)) {
    return `operationId ${id} is not of the form \`resource.method\`: use camelCase words and dots, like \`clusters.list\``;
  }
  const twin = earlier.find((operation) => operation.id === id);
  return twin && `operationId ${id} is taken by ${twin.method} ${twin.path}: rename one of the two`;
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  item: PathItem,
  method: (typeof METHODS)[number],
): SpecOperation {
  const node = item[method] as OperationNode & { operationId: string };
  const words = node.operationId.split(".");
  const parameters = new Map(
    [...(item.parameters ?? []), ...(node.parameters ?? [])]
      .map((parameter) => dereference<Parameter>(document, parameter))
      .map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
  );
  const body = node.requestBody && dereference<RequestBody>(document, node.requestBody);
  const bodyContent = jsonContent(body?.content);
  const response = readResponse(document, node);
  return {
    id: node.operationId,
    resource: words.slice(0, -1),
    name: words.at(-1) as string,
    method: method.toUpperCase() as SpecOperation["method"],
    path,
    pathParameters: [...parameters.values()].filter((parameter) => parameter.in === "path"),
    queryParameters: [...parameters.values()].filter((parameter) => parameter.in === "query"),
    ...(bodyContent && { body: { ...bodyContent, required: body?.required ?? false } }),
    ...(response && { response }),
    node,
  };
}

function readResponse(document: OpenApiDocument, node: OperationNode): SpecOperation["response"] {
  const successes = Object.entries(node.responses ?? {}).filter(([status]) => status.startsWith("2"));
  for (const [status, response] of successes) {
    const content = jsonContent(dereference<ResponseNode>(document, response).content);
    if (content) return { ...content, status };
  }
  return undefined;
}

function jsonContent(content: Readonly<Record<string, MediaType>> | undefined): Content | undefined {
  const [mediaType, media] = Object.entries(content ?? {}).find(([type]) => /[/+]json\b/.test(type)) ?? [];
  return mediaType && media ? { mediaType, media } : undefined;
}
