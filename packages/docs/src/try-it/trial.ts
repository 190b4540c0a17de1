/** An operation that has a "Try it" form on the site, which sends requests to a mock cloud. */
export interface Trial {
  readonly version: string;
  readonly id: string;
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  readonly fields: readonly TrialField[];
  /** An example request body. Absent if the operation has no body. */
  readonly body?: unknown;
}

/** A path or query parameter that has a field in the form. */
export interface TrialField {
  readonly name: string;
  readonly location: "path" | "query";
  readonly type: "string" | "number" | "boolean";
  readonly required: boolean;
  readonly example: string;
}

/** The reader's values by parameter name, and the request body's text. */
export interface TrialInput {
  readonly values: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface MockAddress {
  /** A server's URL. Empty for the mock cloud in the page. */
  readonly url: string;
  readonly apiKey: string;
}
