import { createRedactor, type Redactor } from "../redaction/redactor.ts";
import type { ApiDefinition } from "../request/api-definition.ts";
import { createRateLimiter, type RateLimiter } from "../retry/rate-limiter.ts";
import { createRetryBudget, type RetryBudget } from "../retry/retry-budget.ts";
import type { Settings } from "./settings.ts";

/** What the calls of one client share. */
export interface Pipeline {
  readonly settings: Settings;
  readonly limiter: RateLimiter | undefined;
  readonly budget: RetryBudget;
  readonly redactor: Redactor;
}

/** Makes what the calls of one client share. */
export function createPipeline(api: ApiDefinition, settings: Settings): Pipeline {
  const redactor = createRedactor(api.secrets);
  if (typeof settings.apiKey === "string") redactor.remember(settings.apiKey);
  return {
    settings: {
      ...settings,
      headers: { accept: "application/json", "cc-version": api.version, ...settings.headers },
    },
    limiter: settings.rateLimit === false ? undefined : createRateLimiter(settings.rateLimit, settings.clock),
    budget: createRetryBudget(),
    redactor,
  };
}
