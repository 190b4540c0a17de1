import type { ApiOperation } from "./api-document.ts";
import { collectReferences } from "./collect-references.ts";
import { dig, type JsonObject, toObject } from "./json-object.ts";

/** A description of one operation alone, with the components that it refers to. It shares its parts with the whole. */
export function sliceDocument(source: JsonObject, { segments, method }: ApiOperation): JsonObject {
  const template = segments.join("/");
  const { parameters = [], [method.toLowerCase()]: operation } = dig(source, "paths", template);
  const paths = { [template]: { parameters, [method.toLowerCase()]: operation } };
  const { securitySchemes } = dig(source, "components");
  const components: Record<string, JsonObject> =
    securitySchemes === undefined ? {} : { securitySchemes: toObject(securitySchemes) };
  for (const reference of collectReferences(source, paths)) {
    const [kind = "", name = ""] = reference.split("/").slice(2);
    components[kind] = { ...components[kind], [name]: dig(source, "components", kind)[name] };
  }
  return { ...source, paths, components };
}
