import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "@crdb-cloud/scripts/openapi";
import { apiVersions } from "./api-versions.ts";
import { findTypeUses, type TypeUses } from "./find-type-uses.ts";
import { type ApiReference, readApi } from "./read-api.ts";
import { type MethodReference, readMethods } from "./read-methods.ts";

export interface DocumentedApi extends ApiReference {
  /** The client's methods, keyed by name, such as `clusters.setSpendLimit`. */
  readonly methods: ReadonlyMap<string, MethodReference>;
  readonly typeUses: ReadonlyMap<string, TypeUses>;
}

/** Reads all API versions, latest first. */
export function readReference(root: string): DocumentedApi[] {
  return apiVersions.map((version) => {
    const api = readApi(readDocument(version));
    return {
      ...api,
      methods: readMethods(join(root, "packages/core/src/generated", version, "resources.gen.ts")),
      typeUses: findTypeUses(api),
    };
  });
}

export function readDocument(version: string): OpenApiDocument {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(`@crdb-cloud/mock/${version}.json`)), "utf8"));
}
