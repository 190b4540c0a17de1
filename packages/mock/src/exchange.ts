import type { Answer } from "./answer.ts";
import type { ApiDocument } from "./api-document.ts";
import { type Arrival, type Call, readCall } from "./call.ts";
import { lastMoment, readClock } from "./clock.ts";
import type { Cloud } from "./cloud.ts";
import type { Fault } from "./fault.ts";
import { toFaultAnswer } from "./fault-answer.ts";
import { pause } from "./pause.ts";
import { type RecordedRequest, recordRequest } from "./recorded-request.ts";
import { refuse } from "./refusal.ts";
import { refuseVersion } from "./refuse-version.ts";
import { formatHttpDate } from "./timestamp.ts";

/** What becomes of a request: an answer, and whether the connection breaks instead of it or within it. */
export interface Outcome extends Answer {
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the connection is reset instead. */
  readonly reset: boolean;
  /** Whether the connection breaks in the middle of the body. */
  readonly truncate: boolean;
}

/** What it takes to answer a call. */
export interface CallContext {
  readonly cloud: Cloud;
  readonly document: ApiDocument;
  /** What goes wrong on purpose. */
  readonly fault: Fault;
}

/** Answers a call: with the simulator, with the simulator behind Prism, or with an example. */
export type Respond = (call: Call, context: CallContext) => Answer | Promise<Answer>;

/** A request on its way through a cloud. */
export interface ExchangeOptions {
  readonly arrival: Arrival;
  readonly respond: Respond;
  /** Ends it when the client is gone. */
  readonly signal?: AbortSignal;
}

const MAX_REQUESTS = 1000;

/** Takes a request from its arrival to what becomes of it: read, record, draw the fault, answer. */
export async function exchange(cloud: Cloud, { arrival, respond, signal }: ExchangeOptions): Promise<Outcome> {
  const began = performance.now();
  const document = await cloud.loadDocument();
  const call = readCall(document, arrival);
  const operation = "operation" in call ? call.operation : undefined;
  const record = recordRequest(arrival, { operation: operation?.id, document });
  remember(cloud, record);

  const fault = operation ? cloud.faults.draw(operation, readClock(cloud.state.clock)) : {};
  if (fault.latencyMs) await pause(fault.latencyMs, signal);
  const answer = "operation" in call ? await answerCall(call, { cloud, document, fault, respond }) : call;

  const reset = fault.reset !== undefined;
  if (!reset) record.status = answer.status;
  cloud.log?.(record, performance.now() - began);
  return { ...answer, headers: toHeaders(answer, { cloud, document }), reset, truncate: fault.truncate === true };
}

function remember({ requests }: Cloud, record: RecordedRequest): void {
  requests.push(record);
  if (requests.length > MAX_REQUESTS) requests.shift();
}

async function answerCall(call: Call, context: CallContext & { respond: Respond }): Promise<Answer> {
  const { document, fault, respond } = context;
  const injected = toFaultAnswer(fault);
  const carriedOut =
    fault.reset === undefined ? injected === undefined || fault.applied === true : fault.reset === "after";
  if (!carriedOut) return injected ?? { status: 0 };
  const refusal = refuseLarge(call) ?? refuseVersion(call.arrival.headers["cc-version"], document);
  const answer = refusal ?? (await respond(call, context));
  return injected ?? answer;
}

function refuseLarge({ arrival }: Call): Answer | undefined {
  return arrival.body === undefined ? refuse("TOO_LARGE", "the body is larger than 4 MiB") : undefined;
}

function toHeaders({ body, headers }: Answer, { cloud, document }: Omit<CallContext, "fault">): Record<string, string> {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  const date = formatHttpDate(lastMoment(cloud.state.clock));
  return { ...json, "cc-version": document.edition, date, ...headers };
}
