import type { ClientPackage, Context, Mode, Target } from "./contract-case.ts";

/** Creates the argument of all contract tests that run in one mode of the mock. */
export function createContext<Cloud>(clientPackage: ClientPackage<Cloud>, mode: Mode, target: Target): Context<Cloud> {
  const { url: baseUrl, apiKey } = target;
  let names = 0;
  const createClient: Context<Cloud>["createClient"] = (options) =>
    clientPackage.createClient({ baseUrl, apiKey, rateLimit: false, maxRetries: 0, ...options });
  return {
    ...target,
    clientPackage,
    mode,
    cloud: createClient(),
    createClient,
    uniqueName: () => `moose-${++names}`,
  };
}
