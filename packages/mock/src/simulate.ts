import type { Answer } from "./answer.ts";
import type { ApiDocument } from "./api-document.ts";
import { authenticate } from "./authenticate.ts";
import type { Call } from "./call.ts";
import { checkRequest } from "./check-request.ts";
import { tick } from "./clock.ts";
import { handlers } from "./handlers.ts";
import { refuse, refuseInvalid, type Violation } from "./refusal.ts";
import type { CloudState } from "./state.ts";

/** How the simulator behaves in one call. */
export interface SimulateOptions {
  readonly document: ApiDocument;
  readonly state: CloudState;
  /** How long a cluster is being created, in milliseconds. */
  readonly delayMs: number;
  /** Whether a cluster that is created by this call is to fail. */
  readonly creationFails: boolean;
  /** What another judge of the spec found wrong with the request. */
  readonly judged?: readonly Violation[];
}

/** Answers a call as the service would: who asks, may they, is the request sound, and then the operation itself. */
export function simulate(
  call: Call,
  { document, state, delayMs, creationFails, judged = [] }: SimulateOptions,
): Answer {
  const { operation, path, query, body } = call;
  const time = tick(state.clock);
  const key = authenticate(state, call.arrival.headers.authorization);
  if (!key) return refuse("UNAUTHENTICATED", "the secret key is missing or unknown");
  if (
    operation.permissions.length > 0 &&
    !operation.permissions.some((needed) => (key.permissions as string[]).includes(needed))
  ) {
    return refuse(
      "PERMISSION_DENIED",
      `unauthorized: ${operation.id} needs the permission ${operation.permissions.join(" or ")}`,
    );
  }
  const violations = [call.violations, checkRequest(document, call), judged].find(({ length }) => length > 0);
  if (violations) return refuseInvalid(violations);
  const handler = Object.hasOwn(handlers, operation.id) ? handlers[operation.id] : undefined;
  if (!handler)
    return { status: operation.successStatus, body: operation.example, headers: { "mock-answer": "example" } };
  const result = handler({ state, key, time, path, query, body, delayMs, creationFails });
  return "payload" in result ? { status: operation.successStatus, body: result.payload } : result;
}
