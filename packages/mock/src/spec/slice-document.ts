import type { ApiOperation } from "./api-document.ts";
import { collectReferences } from "./collect-references.ts";
import { dig, type JsonObject, toObject } from "./json-object.ts";

/**
 * Returns an OpenAPI document with one operation and the components that the operation refers to. The returned document
 * shares its parts with the original document.
 */
export function sliceDocument(source: JsonObject, { segments, method }: ApiOperation): JsonObject {
  const template = segments.join("/");
  const verb = method.toLowerCase();
  const item = dig(source, "paths", template);
  const paths = { [template]: { parameters: item.parameters ?? [], [verb]: item[verb] } };
  const { securitySchemes } = dig(source, "components");
  const components: Record<string, JsonObject> =
    securitySchemes === undefined ? {} : { securitySchemes: toObject(securitySchemes) };
  for (const reference of collectReferences(source, paths)) {
    const [kind = "", name = ""] = reference.split("/").slice(2);
    components[kind] = { ...components[kind], [name]: dig(source, "components", kind)[name] };
  }
  return { ...source, paths, components };
}
