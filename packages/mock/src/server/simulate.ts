import { recordAudit } from "../resources/audit-log.ts";
import { checkRequest } from "../spec/check-request.ts";
import { errorResponse, invalidArgument, RejectedRequest } from "../spec/error-response.ts";
import { toList, toObject } from "../spec/json-object.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { Call } from "../spec/read-call.ts";
import { tick } from "../state/cloud-clock.ts";
import type { Handler, HandlerContext } from "../state/handler.ts";
import { authenticate } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import type { CallContext } from "./handle-request.ts";

/**
 * Responds to an API call like the service: authenticates and authorizes the caller, validates the request, and then
 * executes the operation.
 */
export function simulate(call: Call, context: CallContext): MockResponse {
  const response = respond(call, context);
  const isScim = call.operation.segments.includes("scim");
  return isScim && response.status >= 400 ? toScimError(response) : response;
}

function respond(call: Call, { cloud, document, fault }: CallContext): MockResponse {
  const { operation, path, query, body } = call;
  const { id, permissions, method, successStatus, hasPayload } = operation;
  const { state, version, delayMs, connectionString } = cloud;
  const time = tick(state.clock);

  const caller = authenticate(state, call.rawRequest.headers.authorization, time);
  if (!caller) return errorResponse("UNAUTHENTICATED", "the header Authorization has no secret key, or an unknown one");
  const grants = authorize(caller.account, { operation, path, state, time });
  if (!grants) {
    const needs = `${permissions.join(" or ")}${operation.isOrganizationOnly ? " in the organization" : ""}`;
    return errorResponse("PERMISSION_DENIED", `unauthorized: ${id} requires ${needs}`);
  }
  const violations = checkRequest(document, call);
  if (violations.length > 0) return invalidArgument(violations);

  const handler = Object.hasOwn(version.handlers, id) ? version.handlers[id] : undefined;
  if (!handler) return errorResponse("UNIMPLEMENTED", `the mock does not simulate ${id}`);
  const fails = { creationFails: fault.creationFailed === true, jobFails: fault.jobFailed === true };
  const result = run(handler, {
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
    connectionString,
    ...fails,
  });
  const isDone = "payload" in result;
  if (method !== "GET") {
    recordAudit(state, {
      operation: id,
      organization: caller.key.organization,
      time,
      account: caller.account.name,
      cluster: String(
        path.cluster_id ?? path.destination_cluster_id ?? toObject(isDone ? result.payload : {}).id,
      ).toLowerCase(),
      body,
      error: isDone ? "" : String(toObject(result.body).message),
      secrets: document.secrets,
    });
  }
  return isDone ? { status: successStatus, ...(hasPayload && { body: result.payload }) } : result;
}

function run(handler: Handler, context: HandlerContext): { readonly payload: unknown } | MockResponse {
  try {
    return { payload: handler(context) };
  } catch (error) {
    if (error instanceof RejectedRequest) return error.response;
    throw error;
  }
}

/** Converts an error response to the format of SCIM errors. @see https://www.rfc-editor.org/rfc/rfc7644#section-3.12 */
function toScimError({ status, body }: MockResponse): MockResponse {
  const { message: detail, details } = toObject(body);
  const { scimType } = toObject(toList(details)[0]);
  const schemas = ["urn:ietf:params:scim:api:messages:2.0:Error"];
  return { status, body: { schemas, status: String(status), ...(scimType !== undefined && { scimType }), detail } };
}
