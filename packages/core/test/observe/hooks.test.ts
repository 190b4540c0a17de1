import { expect, test, vi } from "vitest";
import { type CallEvent, combineHooks, notify, type RequestEvent } from "../../src/observe/hooks.ts";
import { unhandledIn } from "../caught.ts";

const event = { operation: "clusters.get", attempt: 1 } as RequestEvent;

const throws = (): never => {
  throw new Error("from the hook");
};

test.for(["callStart", "request", "response", "retry", "pause", "callEnd"] as const)(
  "combineHooks() calls %s in all sets, in order, even if one throws",
  (name) => {
    const heard: string[] = [];
    const note = (set: string) => (given: CallEvent) => heard.push(`${set} ${given.operation}`);
    const sets = [{ [name]: note("a") }, { [name]: throws }, undefined, {}, { [name]: note("b") }];
    combineHooks(...sets)[name]?.(event as never);
    expect(heard).toEqual(["a clusters.get", "b clusters.get"]);
  },
);

test("combineHooks() only returns hooks that one of its arguments has, in an object that you can spread", () => {
  const [request, retry] = [vi.fn(), vi.fn()];
  const { retry: combined, ...others } = { ...combineHooks({ request, retry }, { request }) };
  combined?.(event as never);
  expect(retry).toHaveBeenCalledExactlyOnceWith(event);
  expect({ ...others, request: undefined }).toEqual({});
});

test("combineHooks() returns a single set of hooks as is, an empty object if there is none, and rejects invalid hooks", () => {
  const only = { request: () => {} };
  expect(combineHooks(undefined, only)).toBe(only);
  expect(combineHooks()).toEqual({});
  expect(() => combineHooks({}, { retry: 5 } as never)).toThrow("createClient: hooks: retry must be a function");
});

test("combineHooks() looks a hook up again each time it is used", () => {
  const coming: { request?: () => void } = {};
  const hooks = combineHooks(coming, {});
  expect(hooks.request).toBeUndefined();
  coming.request = vi.fn();
  hooks.request?.(event);
  expect(coming.request).toHaveBeenCalledOnce();
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
