import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OpenApiDocument } from "@crdb-cloud/scripts/openapi";

export function findDocument(apiVersion: string): string {
  return createRequire(import.meta.url).resolve(`@crdb-cloud/mock/${apiVersion}.json`);
}

export function readDocument(apiVersion: string): OpenApiDocument {
  return JSON.parse(readFileSync(findDocument(apiVersion), "utf8"));
}
