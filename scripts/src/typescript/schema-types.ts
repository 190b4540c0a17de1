import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { readOperations } from "../spec/read-operations.ts";
import { componentTypes, namedSchemaTypes, nameSchemas } from "./component-types.ts";
import { dropHeaders } from "./drop-headers.ts";
import { markOmittableFields } from "./omittable-fields.ts";
import { openResponseEnums } from "./open-enums.ts";
import { HTTP_TYPES, operationTypes } from "./operation-types.ts";
import { namedParameterTypes } from "./parameter-types.ts";
import { shapeComments } from "./shape-comments.ts";
import { typeImports } from "./type-imports.ts";
import { renderTypes } from "./write-types.ts";

export interface SchemaTypesOptions {
  /** Whether enums in responses accept values that the service adds later. */
  readonly hasOpenEnums?: boolean;
}

/** Writes the types of every path, operation and component in a bundled spec. */
export function schemaTypes(bundled: OpenApiDocument, { hasOpenEnums = true }: SchemaTypesOptions = {}): string {
  const document = structuredClone(bundled);
  if (hasOpenEnums) openResponseEnums(document);
  markOmittableFields(document);
  dropHeaders(document);
  shapeComments(document);
  const { operations } = readOperations({ document, problemAt: unexpected });
  const declarations = renderTypes(document, (write) =>
    [
      operationTypes(document, operations, write),
      namedParameterTypes(document, write),
      componentTypes(document, write),
      namedSchemaTypes(document, write),
    ]
      .filter(Boolean)
      .join("\n"),
  );
  const body = nameSchemas(document, declarations);
  return `${typeImports(body, [{ from: "../../methods/http-operation.ts", names: HTTP_TYPES }])}\n${body}`;
}

function unexpected(): never {
  throw new Error(
    "preparing the schemas for type generation made an operation invalid: this is a bug in the generator",
  );
}
