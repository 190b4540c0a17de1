import type { Schema } from "@cfworker/json-schema";
import type { ApiDocument } from "./api-document.ts";

/** A JSON schema, and those that its references can point to. */
export interface SchemaPlace extends Pick<ApiDocument, "schemas"> {
  readonly schema: Schema;
}

/** Returns what a reference points to, or the schema itself if it is none. */
export function followReference({ schema, schemas }: SchemaPlace): Schema {
  const uri = schema.__absolute_ref__;
  return uri === undefined ? schema : followReference({ schema: schemas[uri] as Schema, schemas });
}
