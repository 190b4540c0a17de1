import { createRedactor, findSecrets, type Redactor } from "../redaction/redactor.ts";
import type { ApiDefinition } from "../request/api-definition.ts";
import { createRateLimiter, type RateLimiter } from "../retry/rate-limiter.ts";
import { createRetryBudget, type RetryBudget } from "../retry/retry-budget.ts";
import type { Settings } from "./client-options.ts";

/** A client's options, and the state that its calls share, such as the rate limiter. */
export interface ClientState extends Settings {
  readonly clientId: number;
  readonly limiter: RateLimiter | undefined;
  readonly budget: RetryBudget;
  /** Returns a redactor that hides the client's API key and the secrets in a request body. */
  redactorFor(body: string | undefined): Redactor;
}

let clients = 0;

export function createClientState(api: Pick<ApiDefinition, "version" | "secrets">, settings: Settings): ClientState {
  const { apiKey, rateLimit, clock } = settings;
  const redactor = createRedactor(...api.secrets);
  const isKeyKnown = typeof apiKey === "string";
  if (isKeyKnown) redactor.remember(apiKey);
  return {
    ...settings,
    headers: { accept: "application/json", "cc-version": api.version, ...settings.headers },
    clientId: ++clients,
    limiter: rateLimit === false ? undefined : createRateLimiter(rateLimit, clock),
    budget: createRetryBudget(),
    redactorFor(body) {
      const secrets = body ? findSecrets(body, api.secrets) : [];
      // If `apiKey` is a function, each call has its own redactor, which hides the key that the function returned.
      return isKeyKnown && secrets.length === 0 ? redactor : redactor.forCall(secrets);
    },
  };
}
