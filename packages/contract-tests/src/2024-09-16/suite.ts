import type { Cloud } from "@crdb-cloud/core/2024-09-16";
import document from "@crdb-cloud/mock/2024-09-16.json" with { type: "json" };
import type { ContractCase } from "../contract-case.ts";
import { documentedCases } from "../documented-cases.ts";
import { clusterCases } from "./cluster-cases.ts";

export const suite: readonly ContractCase<Cloud>[] = [...documentedCases(document), ...clusterCases];
