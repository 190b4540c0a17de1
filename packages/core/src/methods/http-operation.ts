/** The types of an operation without a request body, in the form that openapi-fetch expects. */
export interface HttpOperation<Parameters, Responses> {
  /** The types of the parameters, by location: `path` or `query`. */
  parameters: Parameters;
  /** The operation has no request body. */
  requestBody?: never;
  /** The types of the responses, by HTTP status. */
  responses: Responses;
}

/** The types of an operation with a request body, in the form that openapi-fetch expects. */
export interface HttpBodyOperation<Parameters, Body, Responses> {
  /** The types of the parameters, by location: `path` or `query`. */
  parameters: Parameters;
  /** The type of the request body, by media type. */
  requestBody: {
    content: { "application/json": Body };
  };
  /** The types of the responses, by HTTP status. */
  responses: Responses;
}

/** The parameter types of an operation with path parameters. All query parameters are optional. */
export interface HttpPathParameters<Path, Query = never> {
  /** The types of the query parameters. */
  query?: Query;
  /** The operation has no header parameters. To send headers, use the option `headers`. */
  header?: never;
  /** The types of the path parameters. */
  path: Path;
  /** The operation has no cookie parameters. */
  cookie?: never;
}

/** The parameter types of an operation without path parameters. All query parameters are optional. */
export interface HttpQueryParameters<Query = never> {
  /** The types of the query parameters. */
  query?: Query;
  /** The operation has no header parameters. To send headers, use the option `headers`. */
  header?: never;
  /** The operation has no path parameters. */
  path?: never;
  /** The operation has no cookie parameters. */
  cookie?: never;
}

/** The types of a response with a body, in the form that openapi-fetch expects. */
export interface HttpResponse<Body> {
  /** The types of the response headers, by name. */
  headers: { [name: string]: unknown };
  /** The type of the response body, by media type. */
  content: { "application/json": Body };
}

/** The types of a response without a body, in the form that openapi-fetch expects. */
export interface HttpEmptyResponse {
  /** The types of the response headers, by name. */
  headers: { [name: string]: unknown };
  /** The response has no body. */
  content?: never;
}
