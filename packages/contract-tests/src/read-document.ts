import { createRequire } from "node:module";
import type { OpenApiDocument } from "@crdb-cloud/scripts/openapi";

export function readDocument(apiVersion: string): OpenApiDocument {
  return createRequire(import.meta.url)(`@crdb-cloud/mock/${apiVersion}.json`);
}
