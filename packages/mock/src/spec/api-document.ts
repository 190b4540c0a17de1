import type { Schema } from "@cfworker/json-schema";
import type { JsonObject } from "./json-object.ts";

/** An OpenAPI description as the simulator reads it. */
export interface ApiDocument {
  /** The version of the API that it describes: the value of `Cc-Version`. */
  readonly apiVersion: string;
  /** The operations, those with fewer path parameters first. */
  readonly operations: readonly ApiOperation[];
  /** The schemas by their URI, for references: those of the operations that were asked for. */
  readonly schemas: Record<string, Schema | boolean>;
  /** Names of fields whose values are secret; looked for when they are first asked for. */
  readonly secrets: ReadonlySet<string>;
  /** The document itself. */
  readonly source: JsonObject;
}

/** One operation of the description. */
export interface ApiOperation {
  /** Its operationId: `clusters.get`. */
  readonly id: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The path template, split at its slashes. */
  readonly segments: readonly string[];
  /** The permissions of which a key needs one; empty where any key will do. */
  readonly permissions: readonly string[];
  /** Whether a role allows the call only if it is granted on the organization. */
  readonly isOrganizationOnly: boolean;
  /** The parameters of the path and the query. */
  readonly parameters: readonly ApiParameter[];
  /** The schema of the JSON request body. */
  readonly body: Schema | undefined;
  /** Whether the body may not be left out. */
  readonly bodyRequired: boolean;
  /** The status of its success. */
  readonly successStatus: number;
  /** Whether a success carries a payload. */
  readonly hasPayload: boolean;
}

/** A parameter in the path or the query. */
export interface ApiParameter {
  readonly in: "path" | "query";
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}
