import type { Clock } from "../src/time/clock.ts";
import type { FetchLike } from "../src/transport/fetch-transport.ts";

/** Responds to one of the client's requests. */
export type Step = (request: SentRequest) => Response | Promise<Response>;

export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  /** When the request was sent, by the test's clock. */
  readonly at: number;
}

/** Creates a `fetch` function that takes one step for each request. All later requests repeat the last step. */
export function createScriptedFetch(
  clock: Clock,
  steps: readonly Step[],
): { fetch: FetchLike; requests: SentRequest[] } {
  const requests: SentRequest[] = [];
  return {
    requests,
    async fetch(url, init) {
      const { method, headers, signal } = init as unknown as SentRequest;
      const at = clock.now();
      const body = init.body instanceof Blob ? await init.body.text() : (init.body as string | null);
      const request = { url, method, headers, body, signal, at };
      const step = steps[Math.min(requests.length, steps.length - 1)];
      requests.push(request);
      if (step === undefined) throw new Error("the script is empty");
      return step(request);
    },
  };
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Step {
  return () =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** Error responses of the service. */
export const forbidden: Step = json(403, { code: 7, message: "no" });
export const gone: Step = json(404, { code: 5, message: "gone" });
export const taken: Step = json(409, { code: 6, message: "taken" });
export const unavailable: Step = json(503, { code: 14, message: "unavailable" });
export const locked: Step = json(503, {
  code: 14,
  message: "the cluster is locked by another operation: try again later",
});

/** Creates a step that responds with any text, or with an empty body. */
export function text(status: number, body: string | null, headers: Readonly<Record<string, string>> = {}): Step {
  return () => new Response(body, { status, headers });
}

/** Creates an error like that of `fetch` in Node.js. A message such as `read ECONNRESET` begins with the system call. */
export function toFetchError(code: string, message: string = code): TypeError {
  const [syscall] = message.split(" ");
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code, syscall }) });
}

/** Creates a step that fails like `fetch` in Node.js. */
export function fail(code: string, message?: string): Step {
  return () => Promise.reject(toFetchError(code, message));
}

/** A step that fails because the connection is refused before anything is sent. */
export const refused: Step = fail("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9");

/** A step that fails because the connection is reset before a response arrives. */
export const reset: Step = fail("ECONNRESET", "read ECONNRESET");

/** A step that doesn't respond until the client aborts the request. */
export const silence: Step = ({ signal }) => {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
};

/** Creates a step whose connection breaks in the middle of the body. */
export function bodyBreak(status = 200, headers: Readonly<Record<string, string>> = {}): Step {
  return () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":')),
      pull: (controller) => controller.error(new TypeError("terminated", { cause: new Error("other side closed") })),
    });
    return new Response(body, { status, headers: { "content-type": "application/json", ...headers } });
  };
}
