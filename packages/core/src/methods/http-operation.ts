/** What an operation without a body takes and answers, in the shape that openapi-fetch reads. */
export interface HttpOperation<Parameters, Responses> {
  /** The parameters, by where they stand. */
  parameters: Parameters;
  /** There is none. */
  requestBody?: never;
  /** What comes back, by its status. */
  responses: Responses;
}

/** What an operation with a body takes and answers, in the shape that openapi-fetch reads. */
export interface HttpBodyOperation<Parameters, Body, Responses> {
  /** The parameters, by where they stand. */
  parameters: Parameters;
  /** The body, by its media type. */
  requestBody: {
    content: { "application/json": Body };
  };
  /** What comes back, by its status. */
  responses: Responses;
}

/** Parameters of a path, perhaps with some of a query that may be left out. */
export interface HttpPathParameters<Path, Query = never> {
  /** What is asked for. */
  query?: Query;
  /** The client sets the headers. */
  header?: never;
  /** What the path leads to. */
  path: Path;
  /** There are none. */
  cookie?: never;
}

/** Parameters of a query that may be left out, or none at all. */
export interface HttpQueryParameters<Query = never> {
  /** What is asked for. */
  query?: Query;
  /** The client sets the headers. */
  header?: never;
  /** There are none. */
  path?: never;
  /** There are none. */
  cookie?: never;
}

/** An answer with a body. */
export interface HttpResponse<Body> {
  /** The headers, by their names. */
  headers: { [name: string]: unknown };
  /** The body, by its media type. */
  content: { "application/json": Body };
}

/** An answer without a body. */
export interface HttpEmptyResponse {
  /** The headers, by their names. */
  headers: { [name: string]: unknown };
  /** There is none. */
  content?: never;
}
