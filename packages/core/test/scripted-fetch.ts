import type { Clock } from "../src/time/clock.ts";
import type { FetchLike } from "../src/transport/fetch-transport.ts";

/** What becomes of one request. */
export type Step = (request: SentRequest) => Response | Promise<Response>;

/** A request as it was sent. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  /** When it was sent, on the test's clock. */
  readonly at: number;
}

/** A fetch function that follows a script. */
export interface ScriptedFetch {
  readonly fetch: FetchLike;
  readonly requests: SentRequest[];
}

/** Makes a fetch function that takes one step a request, and the last step for every later one. */
export function createScriptedFetch(clock: Clock, steps: readonly Step[]): ScriptedFetch {
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

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Step {
  return () =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** Answers with a text of some other kind, or with nothing. */
export function text(status: number, body: string | null, headers: Readonly<Record<string, string>> = {}): Step {
  return () => new Response(body, { status, headers });
}

/** Fails as undici does. */
export function fail(code: string, message: string = code): Step {
  return () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
  };
}

/** The connection is refused: nothing was sent. */
export const refused: Step = fail("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9");

/** The connection is reset before an answer. */
export const reset: Step = fail("ECONNRESET", "read ECONNRESET");

/** No answer comes until the request is given up. */
export const silence: Step = ({ signal }) => {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
};

/** Begins a body, and breaks. */
export function bodyBreak(status = 200): Step {
  return () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":')),
      pull: (controller) => controller.error(new TypeError("terminated", { cause: new Error("other side closed") })),
    });
    return new Response(body, { status, headers: { "content-type": "application/json" } });
  };
}
