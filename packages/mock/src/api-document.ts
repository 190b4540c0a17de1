import type { Schema } from "@cfworker/json-schema";
import { dig, type JsonObject, toObject } from "./json-object.ts";
import { readOperation } from "./read-operation.ts";

/** An OpenAPI description as the simulator reads it. */
export interface ApiDocument {
  /** The version of the API that it describes: the value of `Cc-Version`. */
  readonly edition: string;
  /** The operations, those with fewer path parameters first. */
  readonly operations: readonly ApiOperation[];
  /** The schemas by their URI, for references: those of the operations that were asked for. */
  readonly schemas: Record<string, Schema | boolean>;
  /** Names of fields whose values are secret. */
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
  /** The parameters of the path and the query. */
  readonly parameters: readonly ApiParameter[];
  /** The schema of the JSON request body. */
  readonly body: Schema | undefined;
  /** Whether the body may not be left out. */
  readonly bodyRequired: boolean;
  /** The status of its success. */
  readonly successStatus: number;
  /** An example of its success; `undefined` where it carries no payload. */
  readonly example: unknown;
}

/** A parameter in the path or the query. */
export interface ApiParameter {
  readonly in: "path" | "query";
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

/** Reads a bundled OpenAPI 3.1 document, whose references all point into itself. */
export function readApiDocument(source: JsonObject): ApiDocument {
  const schemas: ApiDocument["schemas"] = Object.create(null);
  const operations = Object.entries(dig(source, "paths")).flatMap(([template, item]) =>
    METHODS.filter((method) => method in toObject(item)).map((method) =>
      readOperation({ source, schemas, template, method }),
    ),
  );
  return {
    edition: String(dig(source, "info").version),
    operations: operations.sort((one, other) => countVariables(one) - countVariables(other)),
    schemas,
    secrets: new Set(findSecrets(dig(source, "components", "schemas"))),
    source,
  };
}

function countVariables({ segments }: ApiOperation): number {
  return segments.filter((segment) => segment.startsWith("{")).length;
}

function findSecrets(node: unknown): string[] {
  return Object.entries(toObject(node)).flatMap(([key, value]) => {
    const { format, "x-secret": secret } = toObject(value);
    return [...(format === "password" || secret === true ? [key] : []), ...findSecrets(value)];
  });
}
