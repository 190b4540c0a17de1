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
import { createTypeWriter } from "./type-writer.ts";

/** Writes the types of every path, operation and component of a bundled spec. */
export function schemaTypes(bundled: OpenApiDocument): string {
  const document = structuredClone(bundled);
  openResponseEnums(document);
  markOmittableFields(document);
  dropHeaders(document);
  shapeComments(document);
  const { operations } = readOperations({ document, problemAt: unexpected });
  const { write, writeHelpers } = createTypeWriter(document);
  const declarations = [
    operationTypes(document, operations, write),
    namedParameterTypes(document, write),
    componentTypes(document, write),
    namedSchemaTypes(document, write),
    writeHelpers(),
  ];
  const body = nameSchemas(document, declarations.filter(Boolean).join("\n"));
  return `${typeImports(body, [{ from: "../../methods/http-operation.ts", names: HTTP_TYPES }])}\n${body}`;
}

function unexpected(): never {
  throw new Error(
    "preparing the schemas for type generation made an operation invalid: this is a defect of the generator",
  );
}
