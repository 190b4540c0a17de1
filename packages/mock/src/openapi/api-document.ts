import type { Schema } from "@cfworker/json-schema";

/** The parts of an OpenAPI document that the mock needs to route and validate requests. */
export interface ApiDocument {
  /** The API version, as in `Cc-Version`. */
  readonly apiVersion: string;
  /** Sorted so that routes with fewer path parameters come first, since the first match wins. */
  readonly routes: readonly ApiRoute[];
  /** The names of body fields with secret values. */
  readonly secrets: ReadonlySet<string>;
}

export interface ApiRoute {
  /** The operationId, such as `clusters.get`. */
  readonly id: string;
  /** The HTTP method, in uppercase. */
  readonly method: string;
  /** The path template, split at each `/`. */
  readonly segments: readonly string[];
  /** Parses the route's operation in the document. Later calls return the same object. */
  read(): ApiOperation;
}

export interface ApiOperation extends Omit<ApiRoute, "read"> {
  /** The caller needs one of these permissions. If there are none, anyone may call the operation. */
  readonly permissions: readonly string[];
  /** Whether the caller needs a role on the organization; a role on the cluster or folder isn't enough. */
  readonly isOrganizationOnly: boolean;
  /** What the audit log calls the operation, such as `CREATE_CLUSTER`; `undefined` if it isn't logged. */
  readonly auditAction: string | undefined;
  readonly parameters: readonly ApiParameter[];
  /** The schema of the JSON request body. */
  readonly body: Schema | undefined;
  readonly bodyRequired: boolean;
  readonly successStatus: number;
  /** Whether a successful response has a body. */
  readonly hasPayload: boolean;
}

export interface ApiParameter {
  readonly in: "path" | "query";
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}
