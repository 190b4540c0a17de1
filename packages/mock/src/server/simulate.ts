import { checkRequest } from "../spec/check-request.ts";
import { errorResponse, invalidArgument, type Violation } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { Call } from "../spec/read-call.ts";
import { tick } from "../state/cloud-clock.ts";
import { authenticate } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import type { CallContext } from "./handle-request.ts";

/** A call's context, and what another judge of the spec found wrong with the request. */
export interface SimulateContext extends CallContext {
  readonly judged?: readonly Violation[];
}

/** Answers a call as the service would: who asks, may they, is the request sound, and then the operation itself. */
export function simulate(call: Call, { cloud, document, fault, judged = [] }: SimulateContext): MockResponse {
  const { operation, path, query, body } = call;
  const { id, permissions, successStatus } = operation;
  const { state, version, delayMs } = cloud;
  const time = tick(state.clock);

  const caller = authenticate(state, call.rawRequest.headers.authorization, time);
  if (!caller) return errorResponse("UNAUTHENTICATED", "the secret key is missing or unknown");
  const grants = authorize(caller.account, { operation, path, state, time });
  if (!grants) {
    const needs = `${permissions.join(" or ")}${operation.isOrganizationOnly ? " in the organization" : ""}`;
    return errorResponse("PERMISSION_DENIED", `unauthorized: ${id} needs ${needs}`);
  }
  const violations = [call.violations, checkRequest(document, call), judged].find(({ length }) => length > 0);
  if (violations) return invalidArgument(violations);

  const handler = Object.hasOwn(version.handlers, id) ? version.handlers[id] : undefined;
  if (!handler) return { status: successStatus, body: operation.example, headers: { "mock-answer": "example" } };
  const fails = { creationFails: fault.creationFailed === true, jobFails: fault.jobFailed === true };
  const result = handler({
    operation,
    rules: version,
    state,
    ...caller,
    grants,
    time,
    path,
    query,
    body,
    delayMs,
    ...fails,
  });
  return "payload" in result ? { status: successStatus, body: result.payload } : result;
}
