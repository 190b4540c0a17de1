import {
  type Example,
  listExamples,
  listOperations,
  type OpenApiDocument,
  type RequestBody,
} from "@crdb-cloud/scripts/openapi";

/** An operation and the spec's examples of its requests and responses. */
export interface DocumentedOperation {
  readonly id: string;
  /**
   * The arguments for the client's method: an object for each example body, with the body's fields and all required
   * parameters.
   */
  readonly params: readonly Readonly<Record<string, unknown>>[];
  readonly responses: readonly DocumentedResponse[];
}

export interface DocumentedResponse {
  readonly status: number;
  /** The name of an example in the spec; `undefined` if the response has no body. */
  readonly example: string | undefined;
  readonly body: unknown;
}

export function listDocumented(document: object): DocumentedOperation[] {
  const root = document as OpenApiDocument;
  const listBodies = ({ content }: Pick<RequestBody, "content"> = {}): Example[] =>
    listExamples(root, content?.["application/json"] ?? {});
  return listOperations(root).map(({ id, parameters, requestBody, responses }) => {
    const required = parameters.filter((parameter) => parameter.required && parameter.in !== "header");
    const named = Object.fromEntries(required.map(({ name, example }) => [name, example]));
    const bodies = listBodies(requestBody).map(({ value }) => value as object);
    return {
      id,
      params: (bodies.length > 0 ? bodies : [{}]).map((body) => ({ ...named, ...body })),
      responses: Object.entries(responses).flatMap(([status, response]) => toResponses(status, listBodies(response))),
    };
  });
}

function toResponses(status: string, bodies: readonly Example[]): DocumentedResponse[] {
  if (bodies.length === 0) return [{ status: Number(status), example: undefined, body: undefined }];
  return bodies.map(({ name, value }) => ({
    // A `5XX` response stands for several statuses. The `code` in the example's body says which: 14 (UNAVAILABLE) means
    // 503.
    status: status === "5XX" ? ((value as { code: number }).code === 14 ? 503 : 500) : Number(status),
    example: name,
    body: value,
  }));
}
