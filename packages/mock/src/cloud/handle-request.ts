import { authenticate, authorize } from "../access/caller.ts";
import { type Verification, verifyToken } from "../access/verify-token.ts";
import { isLockable } from "../clusters/find-cluster.ts";
import type { Fault } from "../faults/fault.ts";
import { reject, rejectViolations, toErrorResponse } from "../http/error-response.ts";
import { toList, toObject } from "../http/json.ts";
import type { MockResponse, RawRequest, WireResponse } from "../http/messages.ts";
import type { ApiDocument, ApiOperation } from "../openapi/api-document.ts";
import { checkRequest } from "../openapi/check-request.ts";
import { checkUnknown } from "../openapi/check-unknown.ts";
import { loadDocument } from "../openapi/read-api-document.ts";
import { type Call, readCall, rejectTarget } from "../openapi/read-call.ts";
import { readMessage, recordAudit } from "../resources/audit-log.ts";
import type { Handler, HandlerContext, HandlerResult, SimulatedVersion } from "../state/handler.ts";
import type { StoredAuditEntry } from "../state/stored-resources.ts";
import { lastTime, readClock, tick } from "../time/cloud-clock.ts";
import { formatHttpDate } from "../time/timestamp.ts";
import { findVersion, rejectVersion } from "../versions/find-version.ts";
import type { Cloud } from "./cloud.ts";
import { executeOnce } from "./execute-once.ts";
import { applyFault, isExecuted, toFaultResponse } from "./fault-response.ts";
import { type Recording, recordRequest } from "./recorded-request.ts";

/** A request on its way through the steps of `handleRequest()`. */
interface Exchange {
  readonly request: RawRequest;
  readonly recording: Recording;
  /** The request's API version; `undefined` if the mock doesn't serve it. */
  readonly version: SimulatedVersion | undefined;
  /** The combined effects of all faults that affect the request. */
  fault: Fault;
}

/**
 * Responds to a request and records it. Each of these steps can reject the request:
 *
 *     version → parse → fault → verify → authenticate → authorize → validate → execute → audit → save
 *
 * `simulate()` runs the steps from `authenticate` to `audit`, and `respond()` runs all others.
 *
 * @param signal aborts when the client disconnects; the request still takes effect
 */
export async function handleRequest(cloud: Cloud, request: RawRequest, signal?: AbortSignal): Promise<WireResponse> {
  const began = performance.now();
  const header = request.headers["cc-version"];
  const version = header === undefined ? cloud.version : findVersion(header, cloud.served);
  const { apiVersion } = version ?? cloud.version;
  const { secrets } = await loadDocument(apiVersion);
  const recording = recordRequest(cloud.requests, request, { apiVersion: version?.apiVersion, secrets });
  const exchange: Exchange = { request, recording, version, fault: {} };
  const response = await respond(cloud, exchange).catch(toErrorResponse);
  const sent = await applyFault(exchange.fault, response, signal);
  if (!sent.reset) recording.status = sent.status;
  cloud.log?.(recording, performance.now() - began);
  const date = formatHttpDate(lastTime(cloud.state.clock));
  return { ...sent, headers: { "cc-version": apiVersion, date, ...sent.headers } };
}

async function respond(cloud: Cloud, exchange: Exchange): Promise<MockResponse> {
  const { request, recording } = exchange;
  // Version
  const version = exchange.version ?? rejectVersion(String(request.headers["cc-version"]), cloud.served);
  // Parse
  const document = await loadDocument(version.apiVersion);
  const read = readCall(document, request);
  if (!("operation" in read) && request.target.startsWith("/api/")) {
    // As in the service, the response to an unknown path is 401, not 404, unless the request has valid credentials.
    const at = { state: cloud.state, time: lastTime(cloud.state.clock) };
    authenticate(at, { headers: request.headers, verification: await verifyToken(cloud, request.headers) });
  }
  const call = "operation" in read ? read : rejectTarget(read, request);
  recording.operation = call.operation.id;
  if (request.body === undefined) reject("TOO_LARGE", "the request body exceeds 4 MiB");
  // Fault
  const handler = version.handlers[call.operation.id];
  const fault = cloud.faults.match(call.operation, readClock(cloud.state.clock), isLockable(handler));
  exchange.fault = fault;
  const replacement = toFaultResponse(fault, call.operation);
  if (!isExecuted(fault)) return replacement ?? { status: 0 };
  // Verify
  const verifying = verifyToken(cloud, request.headers);
  const verification = verifying && (await verifying);
  // Authenticate, authorize, validate, execute and audit
  const isChange = call.operation.method !== "GET";
  if (isChange) cloud.store?.check();
  const simulation: Simulation = { ...exchange, version, document, call, verification, entry: undefined };
  const run = (): MockResponse => simulate(cloud, simulation);
  const response = await (cloud.database?.respond(call, run).catch((error) => toSqlError(simulation, error)) ?? run());
  // Save
  if (isChange) cloud.store?.save();
  return replacement ?? response;
}

interface Simulation extends Readonly<Exchange> {
  readonly version: SimulatedVersion;
  readonly document: ApiDocument;
  readonly call: Call;
  readonly verification: Verification | undefined;
  entry: StoredAuditEntry | undefined;
}

/** Responds to a change that the SQL server rejected and that has been undone. Adds the error to the audit log. */
function toSqlError({ entry }: Simulation, error: unknown): MockResponse {
  const response = toErrorResponse(error);
  if (entry) entry.error = readMessage(response);
  return response;
}

/** Reads and changes the state. Synchronous, so each request is atomic. */
function simulate(cloud: Cloud, simulation: Simulation): MockResponse {
  const { request, version, document, call, verification, fault } = simulation;
  const { state, delayMs, connectionString } = cloud;
  const { operation, path, query, body } = call;
  const at = { state, time: tick(state.clock) };
  try {
    // Authenticate
    const caller = authenticate(at, { headers: request.headers, verification });
    // Authorize
    const grants = authorize(at, caller, { ...call, rules: version });
    // Validate
    const unknown = cloud.strict ? checkUnknown(call, request.headers) : [];
    rejectViolations([...unknown, ...checkRequest(call)]);
    // Execute
    const context: HandlerContext = {
      ...at,
      ...caller,
      ...{ operation, grants, path, query, body, delayMs, connectionString, rules: version },
      creationFails: fault.creationFailed === true,
      jobFails: fault.jobFailed === true,
    };
    const result = executeOnce(context, {
      execute: () => execute(version.handlers[operation.id] as Handler, context),
      // Audit
      done(result) {
        if (operation.method !== "GET") simulation.entry = recordAudit(context, document.secrets, result);
      },
    });
    if ("rejection" in result) return inFormatOf(operation, result.rejection);
    return { status: operation.successStatus, ...(operation.hasPayload && { body: result.payload }) };
  } catch (error) {
    return inFormatOf(operation, toErrorResponse(error));
  }
}

function execute(handler: Handler, context: HandlerContext): HandlerResult {
  try {
    return { payload: handler(context) };
  } catch (error) {
    return { rejection: toErrorResponse(error) };
  }
}

/**
 * Converts a SCIM operation's error to SCIM's format. Leaves other errors unchanged.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.12
 */
function inFormatOf({ segments }: ApiOperation, { status, body }: MockResponse): MockResponse {
  if (!segments.includes("scim")) return { status, body };
  const { message: detail, details } = toObject(body);
  const { scimType } = toObject(toList(details)[0]);
  const schemas = ["urn:ietf:params:scim:api:messages:2.0:Error"];
  return { status, body: { schemas, status: String(status), ...(scimType !== undefined && { scimType }), detail } };
}
