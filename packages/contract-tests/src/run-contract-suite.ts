import type { ApiVersion } from "@crdb-cloud/mock";
import type { ClientPackage, Context, ContractCase, Mode, Target } from "./contract-case.ts";
import { documentedCases } from "./documented-cases.ts";
import { byVersion as cases } from "./generated/cluster-cases.gen.ts";
import { byVersion as documents } from "./generated/documents.gen.ts";

export type ClientPackages = Readonly<Record<ApiVersion, ClientPackage<object>>>;

/** The servers to call, by API version and mode. */
export type Targets = { readonly [Version in ApiVersion]?: Readonly<Partial<Record<Mode, Target>>> };

/** A contract test's result. Each runtime prints it as a line of JSON, which Vitest reads. */
export interface Outcome {
  readonly apiVersion: ApiVersion;
  readonly mode: Mode;
  readonly name: string;
  /** The ids of the operations that the test called. */
  readonly called: readonly string[];
  /** The error's stack; absent if the test passed. */
  readonly failure?: string | undefined;
}

export function listCases(apiVersion: ApiVersion, mode: Mode): readonly ContractCase<object>[] {
  if (mode === "examples") return documentedCases(documents[apiVersion].default);
  return cases[apiVersion].clusterCases as ContractCase<object>[];
}

/**
 * Runs the contract tests of all targets concurrently and prints each result.
 *
 * @param targets {@link Targets} as JSON
 */
export async function runContractSuite(clientPackages: ClientPackages, targets: string): Promise<void> {
  const parts = Object.entries(JSON.parse(targets) as Targets).flatMap(([apiVersion, byMode]) =>
    Object.entries(byMode).map(([mode, target]) => run(apiVersion as ApiVersion, mode as Mode, target)),
  );
  await Promise.all(parts);

  async function run(apiVersion: ApiVersion, mode: Mode, target: Target): Promise<void> {
    const called = new Set<string>();
    const context = createContext(clientPackages[apiVersion], target, called);
    for (const { name, run } of listCases(apiVersion, mode)) {
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
