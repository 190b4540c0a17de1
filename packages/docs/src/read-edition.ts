import { dereference } from "./dereference.ts";
import type { Answer, Exemplified, Media, OpenApiDocument, OperationNode, Parameter } from "./openapi-document.ts";

/** An edition of the API: its document, and what the pages show of it. */
export interface EditionReference {
  /** The value of the `Cc-Version` header: `2022-03-31`. */
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly resources: readonly ResourceReference[];
  /** The headers that every operation takes. */
  readonly sharedHeaders: readonly Parameter[];
}

/** The operations whose ids begin with the same name. */
export interface ResourceReference {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly OperationReference[];
}

/** One operation, with everything that its path and its components say of it. */
export interface OperationReference {
  /** `clusters.setSpendLimit` */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: OperationNode;
  readonly parameters: readonly Parameter[];
  readonly body: Media | undefined;
  /** By status. */
  readonly answers: readonly AnswerReference[];
}

/** What an operation answers with a status. */
export interface AnswerReference {
  /** `200`, `5XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly media: Media | undefined;
}

/** A value that the document gives as an example, with what tells it from its neighbours. */
export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

/** Reads an edition from its bundled document. */
export function readEdition(document: OpenApiDocument): EditionReference {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const node = item[method] as OperationNode;
      return readOperation(document, path, method, {
        ...node,
        parameters: [...(item.parameters ?? []), ...(node.parameters ?? [])],
      });
    }),
  );
  const headers = operations[0]?.parameters.filter((parameter) => parameter.in === "header") ?? [];
  const sharedHeaders = headers.filter(({ name }) => operations.every((each) => takes(each, name)));
  const resources = Map.groupBy(operations, ({ id }) => id.slice(0, id.lastIndexOf(".")));
  return {
    name: document.info.version,
    document,
    sharedHeaders,
    resources: [...resources].map(([name, operations]) => ({
      name,
      description: document.tags?.find((tag) => tag.name === name)?.description ?? "",
      operations,
    })),
  };
}

/** The examples of a parameter or a body, in their order. */
export function readExamples(document: OpenApiDocument, node: Exemplified | undefined): NamedExample[] {
  if (node?.example !== undefined) return [{ name: "example", value: node.example }];
  return Object.entries(node?.examples ?? {}).map(([name, example]) => {
    const { value, summary } = dereference<{ value?: unknown; summary?: string }>(document, example);
    return { name: summary ?? name, value };
  });
}

function takes({ parameters }: OperationReference, header: string): boolean {
  return parameters.some((parameter) => parameter.in === "header" && parameter.name === header);
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
  node: OperationNode,
): OperationReference {
  const body = node.requestBody && dereference(document, node.requestBody);
  return {
    id: node.operationId,
    method: method.toUpperCase(),
    path,
    node,
    parameters: (node.parameters ?? []).map((parameter) => dereference<Parameter>(document, parameter)),
    body: body && Object.values(body.content)[0],
    answers: Object.entries(node.responses).map(([status, answer]) => {
      const { description = "", content } = dereference<Answer>(document, answer);
      return { status, description, media: content && Object.values(content)[0] };
    }),
  };
}
