import type { ApiVersion } from "@crdb-cloud/mock";
import type { ContractCase } from "./contract-case.ts";
import { documentedCases } from "./documented-cases.ts";
import { byVersion as cases } from "./generated/cluster-cases.gen.ts";
import { byVersion as documents } from "./generated/documents.gen.ts";

/** Each API version's contract tests. The client's type depends on the version. */
export const suites: ReadonlyMap<ApiVersion, readonly ContractCase<object>[]> = new Map(
  (Object.keys(cases) as ApiVersion[]).map((apiVersion) => [
    apiVersion,
    [...documentedCases(documents[apiVersion].default), ...(cases[apiVersion].clusterCases as ContractCase<object>[])],
  ]),
);
