import type { Schema } from "@cfworker/json-schema";
import type { ApiDocument } from "./api-document.ts";

/** A schema and the schemas that it can refer to. */
export interface SchemaPlace extends Pick<ApiDocument, "schemas"> {
  readonly schema: Schema;
}

/** Returns the schema that a registered schema refers to, or the schema itself. */
export function followReference({ schema, schemas }: SchemaPlace): Schema {
  const uri = schema.__absolute_ref__;
  return uri === undefined ? schema : followReference({ schema: schemas[uri] as Schema, schemas });
}
