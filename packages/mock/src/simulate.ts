import type { Answer } from "./answer.ts";
import { authenticate } from "./authenticate.ts";
import { authorize, concernsOrganization } from "./authorize.ts";
import type { Call } from "./call.ts";
import { checkRequest } from "./check-request.ts";
import { tick } from "./clock.ts";
import type { CallContext } from "./exchange.ts";
import { refuse, refuseInvalid, type Violation } from "./refusal.ts";

/** A call's context, and what another judge of the spec found wrong with the request. */
export interface SimulateContext extends CallContext {
  readonly judged?: readonly Violation[];
}

/** Answers a call as the service would: who asks, may they, is the request sound, and then the operation itself. */
export function simulate(call: Call, { cloud, document, fault, judged = [] }: SimulateContext): Answer {
  const { operation, path, query, body } = call;
  const { id, permissions, successStatus } = operation;
  const { state, edition, delayMs } = cloud;
  const time = tick(state.clock);

  const caller = authenticate(state, call.arrival.headers.authorization, time);
  if (!caller) return refuse("UNAUTHENTICATED", "the secret key is missing or unknown");
  const grants = authorize(caller.account, { operation, edition, path, state, time });
  if (!grants) {
    const needs = `${permissions.join(" or ")}${concernsOrganization(edition, id) ? " in the organization" : ""}`;
    return refuse("PERMISSION_DENIED", `unauthorized: ${id} needs ${needs}`);
  }
  const violations = [call.violations, checkRequest(document, call), judged].find(({ length }) => length > 0);
  if (violations) return refuseInvalid(violations);

  const handler = Object.hasOwn(edition.handlers, id) ? edition.handlers[id] : undefined;
  if (!handler) return { status: successStatus, body: operation.example, headers: { "mock-answer": "example" } };
  const fails = { creationFails: fault.creationFailed === true, jobFails: fault.jobFailed === true };
  const result = handler({ operation, edition, state, ...caller, grants, time, path, query, body, delayMs, ...fails });
  return "payload" in result ? { status: successStatus, body: result.payload } : result;
}
