import type { Cloud as Cloud2022 } from "@crdb-cloud/core/2022-03-31";
import type { Cloud as Cloud2024 } from "@crdb-cloud/core/2024-09-16";
import type { ApiVersion } from "@crdb-cloud/mock";
import { cases as cases2022 } from "./2022-03-31/cases.ts";
import { cases as cases2024 } from "./2024-09-16/cases.ts";
import type { ClientPackage, ContractCase, Mode, Target } from "./contract-case.ts";
import { runContractCases } from "./run-contract-cases.ts";

/** The client type of each API version. The compiler reports an API version that is missing here. */
interface Clouds {
  readonly "2022-03-31": Cloud2022;
  readonly "2024-09-16": Cloud2024;
}

/** The exports of a client package for each API version. */
export type ClientPackages = { readonly [Version in ApiVersion]: ClientPackage<Clouds[Version]> };

/** The mocks to call, and the cases to run. */
export interface SuiteOptions {
  /** The mock of each API version and mode. */
  readonly targets: { readonly [Version in ApiVersion]: Readonly<Partial<Record<Mode, Target>>> };
  /** Leaves out the cases that don't depend on features that differ between runtimes. */
  readonly onlyRuntimeSpecific: boolean;
}

const suites: { readonly [Version in ApiVersion]: readonly ContractCase<Clouds[Version]>[] } = {
  "2022-03-31": cases2022,
  "2024-09-16": cases2024,
};

/**
 * Runs the cases of all API versions at the same time, and prints the result of each case.
 *
 * @param options {@link SuiteOptions} as JSON
 */
export async function runContractSuite(clientPackages: ClientPackages, options: string): Promise<void> {
  const { targets, onlyRuntimeSpecific } = JSON.parse(options) as SuiteOptions;
  await Promise.all((Object.keys(suites) as ApiVersion[]).map(runVersion));

  async function runVersion<Version extends ApiVersion>(apiVersion: Version): Promise<void> {
    await runContractCases<Clouds[Version]>(
      apiVersion,
      suites[apiVersion].filter(({ sameInEachRuntime }) => !(sameInEachRuntime && onlyRuntimeSpecific)),
      clientPackages[apiVersion],
      targets[apiVersion],
    );
  }
}
