import type { createInstance, IHttpConfig } from "@stoplight/prism-http";
import type { ApiDocument } from "./api-document.ts";
import type { Violation } from "./error-response.ts";
import type { MockResponse } from "./mock-response.ts";
import { toMockResponse, toPrismRequest, toPrismResponse } from "./prism-message.ts";
import { toViolation } from "./prism-violation.ts";
import type { Call } from "./read-call.ts";
import { sliceDocument } from "./slice-document.ts";

/**
 * The library Prism, which validates requests and responses against the spec, and responds with examples from the spec.
 */
export interface Prism {
  /**
   * Responds with an example from the spec, or returns the violations of the spec by the request. A request can select
   * the example with the header `Prefer`, such as `Prefer: code=404`.
   */
  example(call: Call): Promise<MockResponse | readonly Violation[]>;
  /** Validates the request, passes the violations to `upstream`, and validates the response of `upstream`. */
  proxy(call: Call, upstream: (judged: readonly Violation[]) => MockResponse): Promise<ProxiedResponse>;
}

/** A response of the mock, and the violations of the spec that Prism found in the response. */
export interface ProxiedResponse {
  readonly response: MockResponse;
  readonly found: readonly Violation[];
}

type PrismModule = typeof import("@stoplight/prism-http");

type Components = Parameters<typeof createInstance>[1];

const CONFIG = {
  checkSecurity: false,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

const opened = new WeakMap<ApiDocument, Promise<Prism | undefined>>();

/**
 * Loads Prism. Returns `undefined` if Prism is not installed. Calls with the same document return the same object, so
 * that several mock clouds compile each schema only once.
 */
export function findPrism(document: ApiDocument): Promise<Prism | undefined> {
  const opening = opened.get(document) ?? openPrism(document);
  opened.set(document, opening);
  return opening;
}

async function openPrism(document: ApiDocument): Promise<Prism | undefined> {
  try {
    return createPrism(await import("@stoplight/prism-http"), document);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

function createPrism({ createInstance, getHttpOperationsFromSpec }: PrismModule, document: ApiDocument): Prism {
  const loaded = new Map<string, ReturnType<typeof getHttpOperationsFromSpec>>();
  // Prism gets only the operation of the call. Prism is slow to load a whole document, and would sort all operations of
  // the document again for each request.
  const find = ({ operation }: Call): ReturnType<typeof getHttpOperationsFromSpec> => {
    const reading =
      loaded.get(operation.id) ?? getHttpOperationsFromSpec(structuredClone(sliceDocument(document.source, operation)));
    loaded.set(operation.id, reading);
    return reading;
  };
  const logger = silentLogger();

  return {
    async example(call) {
      const mock = readPreference(call.rawRequest.headers.prefer);
      const config: IHttpConfig = { ...CONFIG, isProxy: false, mock };
      const result = await createInstance(config, { logger }).request(toPrismRequest(call), await find(call))();
      if (result._tag === "Left") return [{ field: "Prefer", description: explain(result.left) }];
      const { output, validations } = result.right;
      return validations.input.length > 0 && !("code" in mock)
        ? validations.input.map(toViolation)
        : toMockResponse(output);
    },
    async proxy(call, upstream) {
      const config: IHttpConfig = { ...CONFIG, isProxy: true, upstream: new URL("http://simulator.invalid") };
      let response: MockResponse | undefined;
      const forward: Components["forward"] =
        ({ validations }) =>
        () =>
        async () => {
          response = upstream(validations.map(toViolation));
          return { _tag: "Right", right: toPrismResponse(response, document.apiVersion) };
        };
      const result = await createInstance(config, { logger, forward }).request(
        toPrismRequest(call),
        await find(call),
      )();
      if (result._tag === "Left") throw result.left;
      return { response: response as MockResponse, found: result.right.validations.output.map(toViolation) };
    },
  };
}

function explain(error: Error & { detail?: string }): string {
  return error.detail ?? error.message;
}

function readPreference(prefer = ""): { code?: number; exampleKey?: string; dynamic: boolean } {
  const [code, exampleKey, dynamic] = ["code", "example", "dynamic"].map(
    (name) => new RegExp(`(?:^|[,; ])${name}="?([^",; ]+)`).exec(prefer)?.[1],
  );
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(exampleKey !== undefined && { exampleKey }),
    dynamic: dynamic === "true",
  };
}

/** Creates a logger without output, because Prism logs every step. */
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
