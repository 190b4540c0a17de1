import type { ApiVersion } from "@crdb-cloud/mock";
import { type ClientPackage, type Context, type ContractCase, type Mode, modes, type Target } from "./contract-case.ts";
import { documentedCases } from "./documented-cases.ts";
import { byVersion as cases } from "./generated/cluster-cases.gen.ts";
import { byVersion as documents } from "./generated/documents.gen.ts";

export type ClientPackages = Readonly<Record<ApiVersion, ClientPackage<object>>>;

/** The servers to call. Contract tests whose API version and mode have no server don't run. */
export type Targets = { readonly [Version in ApiVersion]?: Readonly<Partial<Record<Mode, Target>>> };

/** One contract test's result. The runtime prints it as a line of JSON, which Vitest reads. */
export interface Outcome {
  readonly apiVersion: ApiVersion;
  readonly mode: Mode;
  readonly name: string;
  /** The ids of the operations that the test called. */
  readonly called: readonly string[];
  /** The error's stack; absent if the test passed. */
  readonly failure?: string | undefined;
}

/** Each API version's contract tests. The client's type depends on the version. */
export const suites: ReadonlyMap<ApiVersion, readonly ContractCase<object>[]> = new Map(
  (Object.keys(cases) as ApiVersion[]).map((apiVersion) => [
    apiVersion,
    [...documentedCases(documents[apiVersion].default), ...(cases[apiVersion].clusterCases as ContractCase<object>[])],
  ]),
);

/**
 * Runs all API versions' contract tests in all modes concurrently and prints each result.
 *
 * @param targets {@link Targets} as JSON
 */
export async function runContractSuite(clientPackages: ClientPackages, targets: string): Promise<void> {
  const parsed = JSON.parse(targets) as Targets;
  await Promise.all([...suites.keys()].flatMap((apiVersion) => modes.map((mode) => run(apiVersion, mode))));

  async function run(apiVersion: ApiVersion, mode: Mode): Promise<void> {
    const target = parsed[apiVersion]?.[mode];
    if (target === undefined) return;
    const called = new Set<string>();
    const context = createContext(clientPackages[apiVersion], target, called);
    for (const { name, run, modes } of suites.get(apiVersion) ?? []) {
      if (!modes.includes(mode)) continue;
      called.clear();
      const failure = await run(context).then(() => undefined, toText);
      console.log(JSON.stringify({ apiVersion, mode, name, called: [...called], failure } satisfies Outcome));
    }
  }
}

function createContext(
  clientPackage: ClientPackage<object>,
  { url: baseUrl, apiKey }: Target,
  called: Set<string>,
): Context<object> {
  let names = 0;
  const hooks = {
    call({ operation }: { readonly operation: string }, run: () => Promise<void>) {
      called.add(operation);
      return run();
    },
  };
  const cloud = clientPackage.createClient({ baseUrl, apiKey, rateLimit: false, maxRetries: 0, hooks });
  return { clientPackage, cloud, uniqueName: () => `moose-${++names}` };
}

function toText(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? String(reason)) : String(reason);
}
