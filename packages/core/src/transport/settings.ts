import type { BaseUrl } from "../request/base-url.ts";
import type { CallDefaults } from "../request/create-call.ts";
import type { RateLimit } from "../retry/rate-limiter.ts";
import type { Hooks } from "./hooks.ts";
import type { Tracer } from "./tracer.ts";
import type { Transport } from "./transport.ts";

/** The options of a client, checked and with every default applied. */
export interface Settings extends CallDefaults {
  readonly apiKey: string | (() => string | Promise<string>);
  readonly apiKeySource: string;
  readonly baseUrl: BaseUrl;
  readonly transport: Transport;
  readonly rateLimit: RateLimit | false;
  readonly maxResponseBytes: number;
  readonly hooks: Hooks;
  readonly tracer: Tracer | undefined;
  readonly random: () => number;
}
