import type { Schema } from "@cfworker/json-schema";
import type { ApiDocument } from "./api-document.ts";

/** A JSON schema, and the schemas that its references can point to. */
export interface SchemaPlace extends Pick<ApiDocument, "schemas"> {
  readonly schema: Schema;
}

/** Returns the schema that a reference points to, or the schema itself if it is no reference. */
export function followReference({ schema, schemas }: SchemaPlace): Schema {
  const uri = schema.__absolute_ref__;
  return uri === undefined ? schema : followReference({ schema: schemas[uri] as Schema, schemas });
}
