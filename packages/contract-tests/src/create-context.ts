import type { Context, Mode, Target, Wrapper } from "./contract-case.ts";

/** Makes what the cases of one mode are given. */
export function createContext<Cloud>(wrapper: Wrapper<Cloud>, mode: Mode, target: Target): Context<Cloud> {
  const { url: baseUrl, apiKey } = target;
  let names = 0;
  const createClient: Context<Cloud>["createClient"] = (options) =>
    wrapper.createClient({ baseUrl, apiKey, rateLimit: false, maxRetries: 0, ...options });
  return {
    ...target,
    wrapper,
    mode,
    cloud: createClient(),
    createClient,
    uniqueName: () => `moose-${++names}`,
  };
}
