import type { Clock } from "../time/clock.ts";
import { runWithin } from "../time/with-limits.ts";
import type { Hooks } from "./hooks.ts";

/** How long a finished call or attempt waits for each hook, in milliseconds. Most hooks finish sooner. */
const HOOK_MS = 1;

type Wrapper<Context> = (context: Context, run: () => Promise<void>) => unknown;

/** Returns the hooks for one event, such as `retry`. Nothing is cached, because hooks can be added and removed. */
export function findHooks<Name extends keyof Hooks>(sets: Iterable<Hooks>, name: Name): NonNullable<Hooks[Name]>[] {
  const found: NonNullable<Hooks[Name]>[] = [];
  for (const { [name]: hook } of sets) if (hook) found.push(hook);
  return found;
}

/**
 * Runs a task wrapped in hooks; the last hook is the outermost. Hooks can't change the result. Each gets its own copy
 * of `context`. When the task ends, `finish` returns the properties to add to each copy, such as the status.
 */
export function runInside<Context extends object, T>(
  clock: Clock,
  hooks: readonly Wrapper<Context>[],
  context: Context,
  run: () => Promise<T>,
  finish: (result?: T, error?: unknown) => Partial<Context>,
): Promise<T> {
  let end: Partial<Context>;
  const runAndFinish = (): Promise<T> =>
    settle(run, (result, error) => {
      end = finish(result, error);
    });
  return hooks.reduce<() => Promise<T>>((inner, hook) => {
    const copy = { ...context };
    return () => wrap(clock, hook, copy, () => settle(inner, () => complete(copy, end)));
  }, runAndFinish)();
}

/** Runs a task and calls `onEnd` before the returned promise settles. */
async function settle<T>(run: () => Promise<T>, onEnd: (result?: T, error?: unknown) => void): Promise<T> {
  try {
    const result = await run();
    onEnd(result);
    return result;
  } catch (error) {
    onEnd(undefined, error);
    throw error;
  }
}

/** Runs a task once, inside a hook. A failing hook must not fail the call, which may already have changed a cluster. */
async function wrap<Context, T>(
  clock: Clock,
  hook: Wrapper<Context>,
  context: Context,
  run: () => Promise<T>,
): Promise<T> {
  let running: Promise<T> | undefined;
  const start = (): Promise<T> => {
    running ??= run();
    return running;
  };
  const startForHook = (): Promise<void> => {
    const done = start().then(() => {});
    done.catch(() => {});
    return done;
  };
  const hooking = (async () => void (await hook(context, startForHook)))().catch(() => {});
  try {
    return await start();
  } finally {
    await runWithin({ clock, limit: { ms: HOOK_MS, toError: Error } }, () => hooking).catch(() => {});
  }
}

function complete(context: object, end: object): void {
  try {
    Object.assign(context, end);
  } catch {
    // The hook has frozen the context, so nothing can be added to it.
  }
}

/** Passes an event, frozen, to each hook. Ignores the hooks' errors and rejections. */
export function notify<Event>(hooks: readonly ((event: Event) => unknown)[], event: Event): void {
  for (const hook of hooks) (async () => hook(Object.freeze(event)))().catch(() => {});
}
