import { readBearer } from "../access/verify-token.ts";
import { applyFault, isExecuted, toFaultResponse } from "../cloud/fault-response.ts";
import { type Fault, GITHUB_TOKEN_OPERATION } from "../faults/fault.ts";
import { errorResponse, reject, rejectViolations, toErrorResponse } from "../http/error-response.ts";
import type { MockResponse, RawRequest, WireResponse } from "../http/messages.ts";
import type { ApiOperation } from "../openapi/api-document.ts";
import { checkRequest } from "../openapi/check-request.ts";
import { readApiDocument } from "../openapi/read-api-document.ts";
import { readCall, rejectTarget } from "../openapi/read-call.ts";
import { type ControlledMock, type ControlOperation, controlOperations } from "./control-operations.ts";
import type { GitHubJobs } from "./github-jobs.ts";
import type { MockControls } from "./mock-controls.ts";
import type { ObjectSchema } from "./object-schema.ts";

/** The OpenAPI document for the requests under `/_mock/` that control a mock cloud. */
export const controlDocument: { readonly paths: Readonly<Record<string, object>> } = describeControls();

export interface ControlOptions {
  readonly jobs: GitHubJobs;
  /** Returns the combined effects of the faults that affect an operation. */
  readonly match: (operation: ApiOperation) => Fault;
  /** Whether other machines can reach the mock. If so, control requests need its API key. */
  readonly exposed: boolean;
}

/**
 * Handles requests under `/_mock/`, which are routed and validated like API requests. They need the API key if other
 * machines can reach the mock, since a snapshot contains all keys.
 */
export function createControlApi(
  controls: MockControls,
  { jobs, match, exposed }: ControlOptions,
): (request: RawRequest, signal: AbortSignal) => Promise<WireResponse> {
  const mock: ControlledMock = { controls, jobs, faults: new Map(), added: 0 };
  const document = readApiDocument(controlDocument);
  const respond = async (request: RawRequest, applied: { fault: Fault }): Promise<MockResponse> => {
    if (request.target === "/_mock/openapi.json") return { status: 200, body: controlDocument };
    const target = request.target === "/_mock/" ? "/_mock" : request.target;
    const read = readCall(document, { ...request, target });
    const call = "operation" in read ? read : rejectTarget(read, request);
    const { authorization } = request.headers;
    if (exposed && call.operation.id !== GITHUB_TOKEN_OPERATION && readBearer(authorization) !== controls.apiKey) {
      const reason = "other machines can reach this mock, so controls require its API key";
      reject("UNAUTHENTICATED", `${reason}: send it as Authorization: Bearer <key>`);
    }
    if (request.body === undefined) reject("TOO_LARGE", "the request body exceeds 4 MiB");
    rejectViolations(checkRequest(call));
    applied.fault = match(call.operation);
    const replacement = toFaultResponse(applied.fault, call.operation);
    if (!isExecuted(applied.fault)) return replacement ?? { status: 0 };
    const { method, segments, successStatus: status } = call.operation;
    const { run } = controlOperations[`${method} ${segments.join("/")}`] as ControlOperation;
    const { path, query } = call;
    const body = await run(mock, (call.body ?? {}) as never, { id: String(path.id), query, authorization });
    return replacement ?? { status, body };
  };
  return async (request, signal) => {
    const applied = { fault: {} as Fault };
    const response = await respond(request, applied).catch(toRejection);
    return applyFault(applied.fault, response, signal);
  };
}

function toRejection(error: unknown): MockResponse {
  const isInvalid = error instanceof TypeError || error instanceof RangeError;
  return isInvalid ? errorResponse("INVALID_ARGUMENT", error.message) : toErrorResponse(error);
}

function describeControls(): typeof controlDocument {
  const paths: Record<string, object> = {};
  for (const [line, operation] of Object.entries(controlOperations)) {
    const [method = "", path = ""] = line.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: describe(path, operation) };
  }
  const info = { title: "@crdb-cloud/mock controls", version: "1" };
  return { ...{ openapi: "3.1.0", info }, paths };
}

function describe(path: string, { id, summary, body, response, query = [] }: ControlOperation): object {
  const content = (schema: ObjectSchema): object => ({ "application/json": { schema } });
  const error: ObjectSchema = { type: "object", description: "The error: `code`, `message` and `details`." };
  const failure = (description: string): object => ({ description, content: content(error) });
  const done = response
    ? { "200": { description: response.description, content: content(response) } }
    : { "204": { description: "Done." } };
  const schema = { type: "string" };
  const parameters = [
    ...(path.includes("{id}") ? [{ name: "id", in: "path", required: true, schema }] : []),
    ...query.map((name) => ({ name, in: "query", schema })),
  ];
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: (body.required ?? []).length > 0, content: content(body) } }),
    responses: {
      ...done,
      "400": failure("The request is invalid."),
      "401": failure("The API key, which controls require if other machines can reach the mock, is missing or wrong."),
      "403": failure("The mock does not accept requests from this web page or to this host."),
      ...(path.includes("{id}") && { "404": failure("The path or id does not exist.") }),
    },
  };
}
