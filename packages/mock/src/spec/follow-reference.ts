import type { Schema } from "@cfworker/json-schema";
import type { ApiDocument } from "./api-document.ts";

/** A JSON schema, and all schemas that its references can point to. */
export interface SchemaPlace extends Pick<ApiDocument, "schemas"> {
  readonly schema: Schema;
}

/** Returns the JSON schema that the reference of a schema points to, or the schema itself if it is not a reference. */
export function followReference({ schema, schemas }: SchemaPlace): Schema {
  const uri = schema.__absolute_ref__;
  return uri === undefined ? schema : followReference({ schema: schemas[uri] as Schema, schemas });
}
