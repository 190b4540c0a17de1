import { type ApiVersion, loadSlim, loadWhole } from "../generated/api-versions.gen.ts";
import type { ApiDocument } from "./api-document.ts";
import type { JsonObject } from "./json-object.ts";
import { readApiDocument } from "./read-api-document.ts";

type Load = (apiVersion: ApiVersion) => Promise<ApiDocument>;

/** Loads the OpenAPI document of an API version. Later calls return the same document. */
export const loadDocument: Load = loadOnce(loadWhole);

/**
 * Loads the parts of an API version's OpenAPI document that the simulator reads. Later calls return the same document.
 */
export const loadSlimDocument: Load = loadOnce(loadSlim);

function loadOnce(load: (apiVersion: ApiVersion) => Promise<object>): Load {
  const loaded = new Map<ApiVersion, Promise<ApiDocument>>();
  return (apiVersion) => {
    const loading = loaded.get(apiVersion) ?? load(apiVersion).then((source) => readApiDocument(source as JsonObject));
    loaded.set(apiVersion, loading);
    return loading;
  };
}
