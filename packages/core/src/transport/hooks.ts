/** A call. All its events have the same ids. */
export interface CallEvent {
  /** A number that no other call of the program has. */
  readonly callId: number;
  /** A number that no other client of the program has. */
  readonly clientId: number;
  /** The operationId, such as `clusters.get`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
}

/** The end of a call. */
export interface CallEndEvent extends CallEvent {
  /** The number of requests that were sent. */
  readonly attempts: number;
  /** Milliseconds since the call began. */
  readonly elapsedMs: number;
  /** The part of that time that the call spent in the rate limiter's queue, in milliseconds. */
  readonly queuedMs: number;
  /** What the call rejects with; `undefined` if it succeeded. */
  readonly error: unknown;
}

/** One attempt of a call, before its request is sent. */
export interface RequestEvent extends CallEvent {
  /** The URL, redacted. */
  readonly url: string;
  /** The headers. Those that may hold a secret read `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Milliseconds since the call began. */
  readonly elapsedMs: number;
  /** The part of that time that the call spent in the rate limiter's queue, in milliseconds. */
  readonly queuedMs: number;
}

/** The end of one attempt. */
export interface ResponseEvent extends RequestEvent {
  /** The status of the response; `undefined` if no complete response arrived. */
  readonly status: number | undefined;
  /** The error; `undefined` if a complete response arrived. */
  readonly error: Error | undefined;
  /** The duration of the attempt, in milliseconds. */
  readonly attemptMs: number;
}

/** A retry that the client is about to wait for. */
export interface RetryEvent extends RequestEvent {
  /** The status of the response; `undefined` if no complete response arrived. */
  readonly status: number | undefined;
  /** The error; `undefined` if a complete response arrived. */
  readonly error: Error | undefined;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

/**
 * Functions that observe the client. They see no secrets and cannot change a request. Errors that they throw are ignored,
 * so that they cannot make a call fail.
 */
export interface Hooks {
  /** Called when a call begins. */
  readonly callStart?: ((event: CallEvent) => void) | undefined;
  /** Called before each attempt. `headers` are those of the request. */
  readonly request?: ((event: RequestEvent) => void) | undefined;
  /** Called when an attempt ends, whether it succeeded or failed. `headers` are those of the response. */
  readonly response?: ((event: ResponseEvent) => void) | undefined;
  /** Called when an attempt has failed and the client will try again. */
  readonly retry?: ((event: RetryEvent) => void) | undefined;
  /** Called when a call ends, whether it succeeded or failed. */
  readonly callEnd?: ((event: CallEndEvent) => void) | undefined;
}

/** Combines several sets of hooks. They are called in order. */
export function combineHooks(...all: readonly (Hooks | undefined)[]): Hooks {
  const sets = all.filter((hooks) => hooks !== undefined);
  if (sets.length < 2) return sets[0] ?? {};
  // Each call reads the getters again, so that hooks which come and go cost nothing while there are none.
  return {
    get callStart() {
      return inTurn(sets.map(({ callStart }) => callStart));
    },
    get request() {
      return inTurn(sets.map(({ request }) => request));
    },
    get response() {
      return inTurn(sets.map(({ response }) => response));
    },
    get retry() {
      return inTurn(sets.map(({ retry }) => retry));
    },
    get callEnd() {
      return inTurn(sets.map(({ callEnd }) => callEnd));
    },
  };
}

function inTurn<Event>(hooks: (((event: Event) => void) | undefined)[]): ((event: Event) => void) | undefined {
  if (hooks.every((hook) => hook === undefined)) return undefined;
  return (event) => {
    for (const hook of hooks) notify(hook, event);
  };
}

/** Calls a hook and ignores what it throws, or what its promise rejects with. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const done = hook?.(event);
    if (done instanceof Promise) done.catch(() => {});
  } catch {
    // A hook only observes. The call may just have changed a cluster, and its result must not be lost.
  }
}
