import { createRequire } from "node:module";
import type { OpenApiDocument } from "@crdb-cloud/scripts/openapi";

/** Reads the OpenAPI document of an API version. */
export function readDocument(apiVersion: string): OpenApiDocument {
  return createRequire(import.meta.url)(`@crdb-cloud/mock/${apiVersion}.json`);
}
