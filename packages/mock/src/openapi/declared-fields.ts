import type { Schema } from "@cfworker/json-schema";

/** The fields that a schema's objects can have. */
export interface DeclaredFields {
  readonly properties: ReadonlyMap<string, Schema>;
  /** The schema of all other fields; `true` if they can be anything, `undefined` if the schema doesn't say. */
  readonly others: Schema | boolean | undefined;
}

/** Returns the fields that a schema declares, itself or in its parts. */
export function declaredFields(schema: Schema): DeclaredFields {
  const { properties = {}, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = schema;
  const parts = [...allOf, ...oneOf, ...anyOf].map((part) => declaredFields(part as Schema));
  return {
    properties: new Map([
      ...parts.flatMap((part) => [...part.properties]),
      ...(Object.entries(properties) as [string, Schema][]),
    ]),
    others: (additionalProperties as Schema | boolean | undefined) ?? parts.find(({ others }) => others)?.others,
  };
}
