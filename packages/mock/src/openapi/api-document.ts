import type { Schema } from "@cfworker/json-schema";

/** An OpenAPI document, parsed for the simulator. */
export interface ApiDocument {
  /** The value of `Cc-Version`. */
  readonly apiVersion: string;
  /** Routes with fewer path parameters come first. */
  readonly routes: readonly ApiRoute[];
  /** Names of fields with secret values. */
  readonly secrets: ReadonlySet<string>;
}

export interface ApiRoute {
  /** The operationId, such as `clusters.get`. */
  readonly id: string;
  /** In uppercase. */
  readonly method: string;
  /** The segments of the path template. */
  readonly segments: readonly string[];
  /** Reads the operation; later calls return the same object. Lazy: reading all of them takes longer than a request. */
  read(): ApiOperation;
}

export interface ApiOperation extends Omit<ApiRoute, "read"> {
  /** The caller needs one of these permissions. If there are none, anyone may call the operation. */
  readonly permissions: readonly string[];
  /** Whether the role must be on the organization, not just on a cluster or a folder. */
  readonly isOrganizationOnly: boolean;
  readonly parameters: readonly ApiParameter[];
  /** The JSON body's schema. */
  readonly body: Schema | undefined;
  readonly bodyRequired: boolean;
  readonly successStatus: number;
  /** Whether a success has a body. */
  readonly hasPayload: boolean;
}

export interface ApiParameter {
  readonly in: "path" | "query";
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}
