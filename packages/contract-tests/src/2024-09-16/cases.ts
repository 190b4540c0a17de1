import type { Cloud } from "@crdb-cloud/core/2024-09-16";
import type { ContractCase } from "../contract-case.ts";
import { clusterCases } from "./cluster-cases.ts";
import { operationCases } from "./operation-cases.ts";

/** All cases of API version 2024-09-16. */
export const cases: readonly ContractCase<Cloud>[] = [...operationCases, ...clusterCases];
