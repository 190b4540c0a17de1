import { createRedactor, type Redactor } from "../redaction/redactor.ts";
import type { ApiDefinition } from "../request/api-definition.ts";
import { createRateLimiter, type RateLimiter } from "../retry/rate-limiter.ts";
import { createRetryBudget, type RetryBudget } from "../retry/retry-budget.ts";
import type { Settings } from "./settings.ts";

/** What the calls of one client share. */
export interface Pipeline {
  /** A number that no other client of the program has. */
  readonly clientId: number;
  readonly settings: Settings;
  readonly limiter: RateLimiter | undefined;
  readonly budget: RetryBudget;
  /** The names of JSON fields whose values are secret. */
  readonly secretFields: ReadonlySet<string>;
  /** Returns what hides the client's secrets, and those of one call. */
  redactorFor(secrets: readonly string[]): Redactor;
}

let clients = 0;

/** Creates what the calls of one client share. */
export function createPipeline(api: ApiDefinition, settings: Settings): Pipeline {
  const { apiKey, rateLimit, clock } = settings;
  const redactor = createRedactor(api.secrets);
  const isKeyKnown = typeof apiKey === "string";
  if (isKeyKnown) redactor.remember(apiKey);
  return {
    clientId: ++clients,
    settings: {
      ...settings,
      headers: { accept: "application/json", "cc-version": api.version, ...settings.headers },
    },
    limiter: rateLimit === false ? undefined : createRateLimiter(rateLimit, clock),
    budget: createRetryBudget(),
    secretFields: new Set(api.secrets),
    // A call remembers the keys that its apiKey function returns.
    redactorFor: (secrets) => (isKeyKnown && secrets.length === 0 ? redactor : redactor.forCall(secrets)),
  };
}
