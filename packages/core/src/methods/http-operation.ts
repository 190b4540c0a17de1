/** The types of an operation without a request body, in the form that openapi-fetch expects. */
export interface HttpOperation<Parameters, Responses> {
  /** The parameters, by their location: path or query. */
  parameters: Parameters;
  /** The operation has no request body. */
  requestBody?: never;
  /** The responses, by status. */
  responses: Responses;
}

/** The types of an operation with a request body, in the form that openapi-fetch expects. */
export interface HttpBodyOperation<Parameters, Body, Responses> {
  /** The parameters, by their location: path or query. */
  parameters: Parameters;
  /** The body, by media type. */
  requestBody: {
    content: { "application/json": Body };
  };
  /** The responses, by status. */
  responses: Responses;
}

/** The parameters of an operation with path parameters and, possibly, optional query parameters. */
export interface HttpPathParameters<Path, Query = never> {
  /** The query parameters. */
  query?: Query;
  /** Headers are not parameters: use the option `headers`. */
  header?: never;
  /** The path parameters. */
  path: Path;
  /** The operation has no cookie parameters. */
  cookie?: never;
}

/** The parameters of an operation without path parameters: optional query parameters, or no parameters. */
export interface HttpQueryParameters<Query = never> {
  /** The query parameters. */
  query?: Query;
  /** Headers are not parameters: use the option `headers`. */
  header?: never;
  /** The operation has no path parameters. */
  path?: never;
  /** The operation has no cookie parameters. */
  cookie?: never;
}

/** A response with a body. */
export interface HttpResponse<Body> {
  /** The headers, by name. */
  headers: { [name: string]: unknown };
  /** The body, by media type. */
  content: { "application/json": Body };
}

/** A response without a body. */
export interface HttpEmptyResponse {
  /** The headers, by name. */
  headers: { [name: string]: unknown };
  /** The response has no body. */
  content?: never;
}
