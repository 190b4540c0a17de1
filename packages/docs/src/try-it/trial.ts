/** An operation that the page can send to a mock cloud. */
export interface Trial {
  /** The API version. */
  readonly version: string;
  /** The id of the operation, such as `clusters.create`. */
  readonly id: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly fields: readonly TrialField[];
  /** The example body; absent if the operation has no body. */
  readonly body?: unknown;
}

/** A path or query parameter. */
export interface TrialField {
  readonly name: string;
  readonly place: "path" | "query";
  readonly type: "string" | "number" | "boolean";
  readonly required: boolean;
  readonly example: string;
}

/** The reader's input: the values by field name, and the text of the body. */
export interface TrialInput {
  readonly values: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The address of a mock cloud. */
export interface MockAddress {
  readonly url: string;
  readonly apiKey: string;
}
