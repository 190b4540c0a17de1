/**
 * Reads bundled OpenAPI documents, such as `@crdb-cloud/mock/2024-09-16.json`, for the unpublished packages in this
 * repository. Runs in every runtime.
 *
 * @module
 */
export { dereference, isReference, schemaName } from "./spec/dereference.ts";
export { type Example, listExamples, listOperations, type Operation } from "./spec/list-operations.ts";
export type * from "./spec/openapi-document.ts";
export { permissionSentence } from "./spec/permission-sentence.ts";
export { enumValues, fieldAt, requiredFields, resolveSchema, schemaFields } from "./spec/schema-fields.ts";
