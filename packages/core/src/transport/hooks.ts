/** One attempt of a call, before it is sent. */
export interface RequestEvent {
  /** The operationId: `clusters.get`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** The URL, redacted. */
  readonly url: string;
  /** The headers, redacted by allow-list. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Milliseconds since the call was made. */
  readonly elapsedMs: number;
}

/** The end of one attempt. */
export interface ResponseEvent extends RequestEvent {
  /** The answer's status; `undefined` where no whole answer came. */
  readonly status: number | undefined;
  /** The failure, where no whole answer came. */
  readonly error: Error | undefined;
}

/** A retry that is about to be waited for. */
export interface RetryEvent extends ResponseEvent {
  /** How long until it is sent, in milliseconds. */
  readonly delayMs: number;
}

/** Functions that watch a client work. They see no secret, and what they throw is dropped: watching can't fail a call. */
export interface Hooks {
  /** Called before each attempt. `headers` are those that will be sent. */
  readonly request?: ((event: RequestEvent) => void) | undefined;
  /** Called when an attempt ends, well or not. `headers` are the answer's. */
  readonly response?: ((event: ResponseEvent) => void) | undefined;
  /** Called when an attempt failed and another will follow. */
  readonly retry?: ((event: RetryEvent) => void) | undefined;
}

/** Makes one set of hooks of several; each is called in turn. */
export function combineHooks(...all: readonly (Hooks | undefined)[]): Hooks {
  const each = all.filter((hooks) => hooks !== undefined);
  if (each.length < 2) return each[0] ?? {};
  // Asked for anew at each attempt, so that a set whose watchers come and go costs nothing while it has none.
  return {
    get request() {
      return inTurn(each.map(({ request }) => request));
    },
    get response() {
      return inTurn(each.map(({ response }) => response));
    },
    get retry() {
      return inTurn(each.map(({ retry }) => retry));
    },
  };
}

function inTurn<Event>(hooks: (((event: Event) => void) | undefined)[]): ((event: Event) => void) | undefined {
  if (hooks.every((hook) => hook === undefined)) return undefined;
  return (event) => {
    for (const hook of hooks) notify(hook, event);
  };
}

/** Tells a hook, and drops what it throws, now or, where it is an async function, later. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const done = hook?.(event);
    if (done instanceof Promise) done.catch(() => {});
  } catch {
    // A hook watches; the call it watches may just have changed a cluster, and its answer must not be lost.
  }
}
