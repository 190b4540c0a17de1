import type { Schema } from "@cfworker/json-schema";
import { followReference, type SchemaPlace } from "./follow-reference.ts";

/** The fields that the objects of a schema can have. */
export interface DeclaredFields {
  readonly properties: ReadonlyMap<string, Schema>;
  /** The schema of all other fields; `true` if they can have any value, `undefined` if the schema doesn't tell. */
  readonly others: Schema | boolean | undefined;
}

/** Returns the fields that a schema declares, itself or in the schemas that it consists of. */
export function declaredFields(place: SchemaPlace): DeclaredFields {
  const { properties = {}, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = followReference(place);
  const parts = [...allOf, ...oneOf, ...anyOf].map((schema) => declaredFields({ ...place, schema: schema as Schema }));
  return {
    properties: new Map([
      ...parts.flatMap((part) => [...part.properties]),
      ...(Object.entries(properties) as [string, Schema][]),
    ]),
    others: (additionalProperties as Schema | boolean | undefined) ?? parts.find(({ others }) => others)?.others,
  };
}
