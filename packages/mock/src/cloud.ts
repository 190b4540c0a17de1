import type { Answer } from "./answer.ts";
import type { ApiDocument } from "./api-document.ts";
import { type Arrival, type Call, readCall } from "./call.ts";
import { advanceClock, readClock } from "./clock.ts";
import { parseDuration } from "./duration.ts";
import type { Fault } from "./fault.ts";
import { toFaultAnswer } from "./fault-answer.ts";
import { createFaultPlan } from "./fault-plan.ts";
import type { MockControls } from "./mock-controls.ts";
import type { MockOptions } from "./mock-options.ts";
import { parseFault } from "./parse-fault.ts";
import { pause } from "./pause.ts";
import { type RecordedRequest, recordRequest } from "./recorded-request.ts";
import { refuse, type Violation } from "./refusal.ts";
import { seedCluster } from "./seed-cluster.ts";
import { simulate } from "./simulate.ts";
import { addKey, type CloudState, createState } from "./state.ts";

/** What becomes of a request: an answer, and whether the connection breaks in or instead of it. */
export interface Outcome extends Answer {
  readonly headers: Readonly<Record<string, string>>;
  /** The connection is reset instead. */
  readonly reset?: boolean;
  /** The connection breaks in the middle of the body. */
  readonly truncate?: boolean;
}

/** Answers a call; `fault` is what it has to know of the fault that hits it. */
export type Respond = (call: Call, fault: Fault) => Answer | Promise<Answer>;

/** A mock cloud without a way in: a server or a fetch function puts one before it. */
export interface Cloud {
  readonly controls: MockControls;
  /** Carries a request from its arrival to what becomes of it. Rejects when `signal` is aborted. */
  handle(arrival: Arrival, respond: Respond, signal?: AbortSignal): Promise<Outcome>;
  /** Answers with the simulator; `judged` is what another judge of the spec found wrong with the request. */
  simulate(call: Call, fault: Fault, judged?: readonly Violation[]): Answer;
}

const MAX_REQUESTS = 1000;

/** Makes a cloud. The description is asked for when the first request arrives. */
export function createCloud(loadDocument: () => Promise<ApiDocument>, options: MockOptions = {}): Cloud {
  const { seed = 1, delayMs = 500, clock = "real", keys = [{}], log } = options;
  const faults = createFaultPlan(
    (options.faults ?? []).map((fault, index) => parseFault(fault, `faults[${index}]`)),
    seed,
  );
  const start = (): CloudState => createState({ seed, virtual: clock === "virtual", keys });
  let state = start();
  let requests: RecordedRequest[] = [];
  let document: ApiDocument | undefined;

  const cloud: Cloud = {
    controls: {
      get apiKey() {
        return state.keys[0]?.apiKey ?? "";
      },
      get requests() {
        return requests;
      },
      advance: (duration) => advanceClock(state.clock, parseDuration(duration)),
      fault: (fault) => faults.add(parseFault(fault, "fault")),
      addKey: (key = {}) => addKey(state, key),
      seedCluster: (cluster) => seedCluster(state, cluster),
      snapshot: () => structuredClone(state),
      restore(snapshot) {
        state = structuredClone(snapshot);
      },
      reset() {
        state = start();
        requests = [];
        faults.reset();
      },
    },
    simulate(call, { creationFailed = false }, judged = []) {
      return simulate(call, {
        document: document as ApiDocument,
        state,
        delayMs,
        creationFails: creationFailed,
        judged,
      });
    },
    async handle(arrival, respond, signal) {
      document ??= await loadDocument();
      const { edition, secrets } = document;
      const began = performance.now();
      const call = readCall(document, arrival);
      const operation = "operation" in call ? call.operation : undefined;
      const record = recordRequest(arrival, { operation: operation?.id, secrets });
      requests.push(record);
      if (requests.length > MAX_REQUESTS) requests.shift();

      const fault = operation ? faults.draw(operation, readClock(state.clock)) : {};
      if (fault.latencyMs) await pause(fault.latencyMs, signal);
      const answer = await settle(arrival, call, fault);
      if (!fault.reset) record.status = answer.status;
      log?.(record, performance.now() - began);
      return {
        ...answer,
        headers: {
          ...(answer.body === undefined ? {} : { "content-type": "application/json" }),
          "cc-version": edition,
          ...answer.headers,
        },
        reset: fault.reset !== undefined,
        truncate: fault.truncate === true,
      };

      async function settle(arrived: Arrival, read: Call | Answer, { reset, applied }: Fault): Promise<Answer> {
        if (!("operation" in read)) return read;
        const injected = toFaultAnswer(fault);
        if (reset === "before" || (injected && !applied && reset === undefined)) return injected ?? { status: 0 };
        if (!isSupported(arrived.headers["cc-version"], edition))
          return refuse("INVALID_ARGUMENT", "invalid Cc-Version");
        const answered = await respond(read, fault);
        return injected ?? answered;
      }
    },
  };
  return cloud;
}

function isSupported(version: string | undefined, edition: string): boolean {
  return version === undefined || version === edition || version === "latest";
}
