import type { Schema } from "@cfworker/json-schema";
import type { JsonObject } from "../http/json.ts";

/** An OpenAPI document, parsed for the simulator. */
export interface ApiDocument {
  /** The API version: the value of `Cc-Version`. */
  readonly apiVersion: string;
  /** The routes of the operations. Routes with fewer path parameters come first. */
  readonly routes: readonly ApiRoute[];
  /** The JSON schemas of the operations that requests have used so far, by URI. */
  readonly schemas: Record<string, Schema | boolean>;
  /** The names of the fields whose values are secret. */
  readonly secrets: ReadonlySet<string>;
  /** The OpenAPI document from which the other properties are read. */
  readonly source: JsonObject;
}

export interface ApiRoute {
  /** The operationId, such as `clusters.get`. */
  readonly id: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The segments of the path template. */
  readonly segments: readonly string[];
  /**
   * Reads the operation from the document. Later calls return the same object. Operations are not read in advance,
   * because reading all of them takes longer than a request.
   */
  read(): ApiOperation;
}

export interface ApiOperation extends Omit<ApiRoute, "read"> {
  /**
   * The permissions that allow the operation. A caller needs only one of the permissions. If the list is empty, every
   * caller is allowed.
   */
  readonly permissions: readonly string[];
  /** Whether the caller needs a role on the organization. If so, a role on a cluster or a folder is not enough. */
  readonly isOrganizationOnly: boolean;
  readonly parameters: readonly ApiParameter[];
  /** The schema of the JSON request body. */
  readonly body: Schema | undefined;
  readonly bodyRequired: boolean;
  readonly successStatus: number;
  /** Whether a success response has a body. */
  readonly hasPayload: boolean;
}

export interface ApiParameter {
  readonly in: "path" | "query";
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}
