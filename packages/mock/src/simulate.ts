import type { Answer } from "./answer.ts";
import { authenticate } from "./authenticate.ts";
import type { Call } from "./call.ts";
import { checkRequest } from "./check-request.ts";
import { tick } from "./clock.ts";
import type { CallContext } from "./exchange.ts";
import { handlers } from "./handlers.ts";
import { refuse, refuseInvalid, type Violation } from "./refusal.ts";

/** A call's context, and what another judge of the spec found wrong with the request. */
export interface SimulateContext extends CallContext {
  readonly judged?: readonly Violation[];
}

/** Answers a call as the service would: who asks, may they, is the request sound, and then the operation itself. */
export function simulate(call: Call, { cloud, document, fault, judged = [] }: SimulateContext): Answer {
  const { operation, path, query, body } = call;
  const { id, permissions, successStatus, example } = operation;
  const { state, delayMs } = cloud;
  const time = tick(state.clock);

  const key = authenticate(state, call.arrival.headers.authorization);
  if (!key) return refuse("UNAUTHENTICATED", "the secret key is missing or unknown");
  if (
    permissions.length > 0 &&
    !permissions.some((needed) => (key.permissions as readonly string[]).includes(needed))
  ) {
    return refuse("PERMISSION_DENIED", `unauthorized: ${id} needs the permission ${permissions.join(" or ")}`);
  }
  const violations = [call.violations, checkRequest(document, call), judged].find(({ length }) => length > 0);
  if (violations) return refuseInvalid(violations);

  const handler = Object.hasOwn(handlers, id) ? handlers[id] : undefined;
  if (!handler) return { status: successStatus, body: example, headers: { "mock-answer": "example" } };
  const creationFails = fault.creationFailed === true;
  const result = handler({ state, key, time, path, query, body, delayMs, creationFails });
  return "payload" in result ? { status: successStatus, body: result.payload } : result;
}
