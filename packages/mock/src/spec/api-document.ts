import type { Schema } from "@cfworker/json-schema";
import type { JsonObject } from "./json-object.ts";

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

/** The method and the path of an operation. */
export interface ApiRoute {
  /** The operationId, such as `clusters.get`. */
  readonly id: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The segments of the path template. */
  readonly segments: readonly string[];
  /**
   * Reads the operation. Later calls return the same object. A program uses few of the operations, and reading all of
   * them takes longer than a request.
   */
  read(): ApiOperation;
}

/** One operation of the document. */
export interface ApiOperation extends Omit<ApiRoute, "read"> {
  /**
   * The permissions that allow the operation. A caller needs at least one permission of the list. If the list is empty,
   * any caller is allowed.
   */
  readonly permissions: readonly string[];
  /** Whether the call requires a role that is granted on the organization. */
  readonly isOrganizationOnly: boolean;
  /** The parameters of the path and the query. */
  readonly parameters: readonly ApiParameter[];
  /** The schema of the JSON request body. */
  readonly body: Schema | undefined;
  /** Whether a request must have a body. */
  readonly bodyRequired: boolean;
  /** The HTTP status of a success response. */
  readonly successStatus: number;
  /** Whether a success response has a body. */
  readonly hasPayload: boolean;
}

/** A parameter in the path or the query. */
export interface ApiParameter {
  readonly in: "path" | "query";
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}
