import type { operations } from "@crdb-cloud/core/2022-03-31";

/** The id of an operation of API version 2022-03-31, such as `clusters.get`. */
export type OperationId = keyof operations;
