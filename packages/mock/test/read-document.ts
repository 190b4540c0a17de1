import type { ApiVersion } from "../src/generated/api-versions.gen.ts";
import type { JsonObject } from "../src/http/json.ts";

/** Reads the OpenAPI document of an API version, as the package publishes it. */
export async function readDocument(apiVersion: ApiVersion): Promise<JsonObject> {
  return (await import(`@crdb-cloud/mock/${apiVersion}.json`, { with: { type: "json" } })).default;
}
