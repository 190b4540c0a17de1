import type { createInstance, IHttpConfig } from "@stoplight/prism-http";
import type { ApiDocument } from "./api-document.ts";
import type { Violation } from "./error-response.ts";
import type { MockResponse } from "./mock-response.ts";
import { toAnswer, toPrismRequest, toPrismResponse } from "./prism-message.ts";
import { toViolation } from "./prism-violation.ts";
import type { Call } from "./read-call.ts";
import { sliceDocument } from "./slice-document.ts";

/** Prism, which judges requests and answers by the spec and knows its examples. */
export interface Prism {
  /** Answers with an example of the spec; `Prefer: code=…, example=…` picks one. */
  example(call: Call): Promise<MockResponse | readonly Violation[]>;
  /** Stands before `upstream`: tells it what is wrong with the request, and judges what it answers. */
  proxy(call: Call, upstream: (judged: readonly Violation[]) => MockResponse): Promise<ProxiedResponse>;
}

/** An answer, and what is wrong with it. */
export interface ProxiedResponse {
  readonly answer: MockResponse;
  readonly found: readonly Violation[];
}

type Components = Parameters<typeof createInstance>[1];

const CONFIG = {
  checkSecurity: false,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/** Loads Prism, which reads each operation of the description when it is first asked for. */
export async function loadPrism(document: ApiDocument): Promise<Prism> {
  const { createInstance, getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  const loaded = new Map<string, ReturnType<typeof getHttpOperationsFromSpec>>();
  // Reading all of them takes a while, and Prism sorts all that it has at each request: it is given the one that is meant.
  const find = ({ operation }: Call): ReturnType<typeof getHttpOperationsFromSpec> => {
    const reading =
      loaded.get(operation.id) ?? getHttpOperationsFromSpec(structuredClone(sliceDocument(document.source, operation)));
    loaded.set(operation.id, reading);
    return reading;
  };
  const logger = silentLogger();

  return {
    async example(call) {
      const mock = { dynamic: false, ...readPreference(call.rawRequest.headers.prefer) };
      const config: IHttpConfig = { ...CONFIG, isProxy: false, mock };
      const result = await createInstance(config, { logger }).request(toPrismRequest(call), await find(call))();
      if (result._tag === "Left") return [{ field: "Prefer", description: explain(result.left) }];
      const { output, validations } = result.right;
      return validations.input.length > 0 && !("code" in mock) ? validations.input.map(toViolation) : toAnswer(output);
    },
    async proxy(call, upstream) {
      const config: IHttpConfig = { ...CONFIG, isProxy: true, upstream: new URL("http://simulator.invalid") };
      let answer: MockResponse | undefined;
      const forward: Components["forward"] =
        ({ validations }) =>
        () =>
        async () => {
          answer = upstream(validations.map(toViolation));
          return { _tag: "Right", right: toPrismResponse(answer, document.apiVersion) };
        };
      const result = await createInstance(config, { logger, forward }).request(
        toPrismRequest(call),
        await find(call),
      )();
      if (result._tag === "Left") throw result.left;
      return { answer: answer as MockResponse, found: result.right.validations.output.map(toViolation) };
    },
  };
}

function explain(error: Error & { detail?: string }): string {
  return error.detail ?? error.message;
}

function readPreference(prefer = ""): { code?: number; exampleKey?: string; dynamic?: boolean } {
  const [code, exampleKey, dynamic] = ["code", "example", "dynamic"].map(
    (name) => new RegExp(`(?:^|[,; ])${name}="?([^",; ]+)`).exec(prefer)?.[1],
  );
  return {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(exampleKey === undefined ? {} : { exampleKey }),
    ...(dynamic === undefined ? {} : { dynamic: dynamic === "true" }),
  };
}

/** Prism logs every step; nobody reads it here. */
function silentLogger(): Components["logger"] {
  const silent = (): void => {};
  const logger = {
    info: silent,
    warn: silent,
    error: silent,
    debug: silent,
    trace: silent,
    fatal: silent,
    success: silent,
    child: () => logger,
  };
  return logger as unknown as Components["logger"];
}
