import { type ApiVersion, loadSlim } from "../generated/api-versions.gen.ts";
import type { ApiDocument } from "./api-document.ts";
import type { JsonObject } from "./json-object.ts";
import { readApiDocument } from "./read-api-document.ts";

const loaded = new Map<ApiVersion, Promise<ApiDocument>>();

/**
 * Loads the parts of an API version's OpenAPI document that the simulator reads. Later calls return the same document.
 */
export function loadDocument(apiVersion: ApiVersion): Promise<ApiDocument> {
  const loading =
    loaded.get(apiVersion) ?? loadSlim(apiVersion).then((source) => readApiDocument(source as JsonObject));
  loaded.set(apiVersion, loading);
  return loading;
}
