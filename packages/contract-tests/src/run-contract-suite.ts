import type { ApiVersion } from "@crdb-cloud/mock";
import type { ClientPackage, Mode, Target } from "./contract-case.ts";
import type { ContractSuite } from "./contract-suite.ts";
import { byVersion } from "./generated/suites.gen.ts";
import { runContractCases } from "./run-contract-cases.ts";

/** The client type of each API version. */
type Clouds = {
  readonly [Version in ApiVersion]: (typeof byVersion)[Version]["suite"] extends ContractSuite<infer Cloud>
    ? Cloud
    : never;
};

export type ClientPackages = { readonly [Version in ApiVersion]: ClientPackage<Clouds[Version]> };

export interface SuiteOptions {
  readonly targets: { readonly [Version in ApiVersion]: Readonly<Partial<Record<Mode, Target>>> };
  /** If true, the contract tests with `sameInEachRuntime` do not run. */
  readonly onlyRuntimeSpecific: boolean;
}

const suites: { readonly [Version in ApiVersion]: { readonly suite: ContractSuite<Clouds[Version]> } } = byVersion;

/**
 * Runs the contract tests of all API versions at the same time, and prints each result.
 *
 * @param options {@link SuiteOptions} as JSON
 */
export async function runContractSuite(clientPackages: ClientPackages, options: string): Promise<void> {
  const { targets, onlyRuntimeSpecific } = JSON.parse(options) as SuiteOptions;
  await Promise.all((Object.keys(suites) as ApiVersion[]).map(runVersion));

  async function runVersion<Version extends ApiVersion>(apiVersion: Version): Promise<void> {
    await runContractCases<Clouds[Version]>(
      apiVersion,
      suites[apiVersion].suite.cases.filter(({ sameInEachRuntime }) => !(sameInEachRuntime && onlyRuntimeSpecific)),
      clientPackages[apiVersion],
      targets[apiVersion],
    );
  }
}
