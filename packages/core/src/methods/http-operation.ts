/** An operation without a request body, typed the way openapi-fetch expects. */
export interface HttpOperation<Parameters, Responses> {
  /** Parameters by location: `path` or `query`. */
  parameters: Parameters;
  /** The operation has no request body. */
  requestBody?: never;
  /** Responses by HTTP status. */
  responses: Responses;
}

/** An operation with a request body, typed the way openapi-fetch expects. */
export interface HttpBodyOperation<Parameters, Body, Responses> {
  /** Parameters by location: `path` or `query`. */
  parameters: Parameters;
  /** The request body by media type. */
  requestBody: {
    content: { "application/json": Body };
  };
  /** Responses by HTTP status. */
  responses: Responses;
}

/** The parameters of an operation with path parameters. All query parameters are optional. */
export interface HttpPathParameters<Path, Query = never> {
  /** Query parameters by name. */
  query?: Query;
  /** There are no header parameters. To send headers, use the `headers` option. */
  header?: never;
  /** Path parameters by name. */
  path: Path;
  /** There are no cookie parameters. */
  cookie?: never;
}

/** The parameters of an operation without path parameters. All query parameters are optional. */
export interface HttpQueryParameters<Query = never> {
  /** Query parameters by name. */
  query?: Query;
  /** There are no header parameters. To send headers, use the `headers` option. */
  header?: never;
  /** There are no path parameters. */
  path?: never;
  /** There are no cookie parameters. */
  cookie?: never;
}

/** A response with a body, typed the way openapi-fetch expects. */
export interface HttpResponse<Body> {
  /** Response headers by name. */
  headers: { [name: string]: unknown };
  /** The body by media type. */
  content: { "application/json": Body };
}

/** A response without a body, typed the way openapi-fetch expects. */
export interface HttpEmptyResponse {
  /** Response headers by name. */
  headers: { [name: string]: unknown };
  /** The response has no body. */
  content?: never;
}
