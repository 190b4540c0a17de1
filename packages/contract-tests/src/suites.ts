import type { ApiVersion } from "@crdb-cloud/mock";
import type { ContractCase } from "./contract-case.ts";
import { documentedCases } from "./documented-cases.ts";
import { byVersion as cases } from "./generated/cluster-cases.gen.ts";
import { byVersion as documents } from "./generated/documents.gen.ts";

/** The contract tests of each API version. The type of the client depends on the version. */
export const suites: ReadonlyMap<ApiVersion, readonly ContractCase<object>[]> = new Map(
  (Object.keys(cases) as ApiVersion[]).map((apiVersion) => [
    apiVersion,
    [...documentedCases(documents[apiVersion].default), ...(cases[apiVersion].clusterCases as ContractCase<object>[])],
  ]),
);
