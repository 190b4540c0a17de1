import { expect, test, vi } from "vitest";
import { combineHooks, notify, type RequestEvent } from "../../src/observe/hooks.ts";
import { unhandledIn } from "../unhandled-in.ts";

const event = { operation: "clusters.get", attempt: 1 } as RequestEvent;

const throws = (): never => {
  throw new Error("from the hook");
};

test("combineHooks() calls each hook in order, even if one throws", () => {
  const heard: string[] = [];
  const note = (name: string) => (given: RequestEvent) => heard.push(`${name}${given.attempt}`);
  const [first, second] = [{ request: note("a") }, { request: note("b") }];
  combineHooks(first, { request: throws }, undefined, { response: throws }, second).request?.(event);
  expect(heard).toEqual(["a1", "b1"]);
});

test.for(["callStart", "request", "response", "retry", "pause", "callEnd"] as const)(
  "combineHooks() calls %s in all sets",
  (name) => {
    const [first, second] = [vi.fn(), vi.fn()];
    combineHooks({ [name]: first }, { [name]: second })[name]?.(event as never);
    expect(first).toHaveBeenCalledExactlyOnceWith(event);
    expect(second).toHaveBeenCalledExactlyOnceWith(event);
  },
);

test("combineHooks() only returns hooks that one of its arguments has, in an object that you can spread", () => {
  const [request, retry] = [vi.fn(), vi.fn()];
  const { retry: combined, ...others } = { ...combineHooks({ request, retry }, { request }) };
  combined?.(event as never);
  expect(retry).toHaveBeenCalledOnce();
  expect({ ...others, request: undefined }).toEqual({});
});

test("combineHooks() returns a single set of hooks as is, and an empty object if there is none", () => {
  const only = { request: () => {} };
  expect(combineHooks(undefined, only)).toBe(only);
  expect(combineHooks()).toEqual({});
});

test("combineHooks() rejects a misspelt hook, and a hook that isn't a function", () => {
  expect(() => combineHooks(undefined, { respons: () => {} } as never)).toThrow(
    "createClient: hooks: unknown option respons (did you mean response?)",
  );
  expect(() => combineHooks({}, { retry: 5 } as never)).toThrow("createClient: hooks: retry must be a function");
});

test("combineHooks() looks a hook up again each time it is used", () => {
  const watcher = vi.fn();
  let watching = false;
  const coming = {
    get retry() {
      return watching ? watcher : undefined;
    },
  };
  const hooks = combineHooks(coming, {});
  expect(hooks.retry).toBeUndefined();
  watching = true;
  hooks.retry?.({ ...event, status: 503, error: undefined, delayMs: 1 });
  expect(watcher).toHaveBeenCalledOnce();
});

test.each<[string, () => unknown]>([
  ["throws", throws],
  ["rejects", () => Promise.reject(new Error("later"))],
  [
    "returns a thenable that rejects",
    // biome-ignore lint/suspicious/noThenProperty: the test is about thenables
    () => ({ then: (_: unknown, reject: (e: Error) => void) => reject(new Error()) }),
  ],
  ["returns null", () => null],
])("notify() ignores a hook that %s", async (_, does) => {
  const hook = vi.fn(does);
  expect(await unhandledIn(() => notify(hook, event))).toEqual([]);
  expect(hook).toHaveBeenCalledExactlyOnceWith(event);
});

test("notify() accepts a missing hook", () => {
  expect(() => notify(undefined, event)).not.toThrow();
});
