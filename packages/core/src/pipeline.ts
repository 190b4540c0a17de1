import type { Settings } from "./client-options.ts";
import type { Edition } from "./operation.ts";
import { createRateLimiter, type RateLimiter } from "./rate-limiter.ts";
import { createRedactor, type Redactor } from "./redact.ts";
import { createRetryBudget, type RetryBudget } from "./retry-budget.ts";

/** What the calls of one client share. */
export interface Pipeline {
  readonly settings: Settings;
  readonly limiter: RateLimiter | undefined;
  readonly budget: RetryBudget;
  readonly redactor: Redactor;
}

/** Makes what the calls of one client share. */
export function createPipeline(edition: Edition, settings: Settings): Pipeline {
  const redactor = createRedactor(edition.secrets);
  if (typeof settings.apiKey === "string") redactor.remember(settings.apiKey);
  return {
    settings: {
      ...settings,
      headers: { accept: "application/json", "cc-version": edition.version, ...settings.headers },
    },
    limiter: settings.rateLimit === false ? undefined : createRateLimiter(settings.rateLimit, settings.clock),
    budget: createRetryBudget(),
    redactor,
  };
}
