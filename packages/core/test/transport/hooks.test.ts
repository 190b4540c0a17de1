import { expect, test, vi } from "vitest";
import { combineHooks, notify, type RequestEvent } from "../../src/transport/hooks.ts";

const event = { operation: "clusters.get", attempt: 1 } as RequestEvent;

test("combineHooks() calls each in turn, whatever one of them throws", () => {
  const heard: string[] = [];
  const { request } = combineHooks(
    {
      request: () => {
        heard.push("a");
        throw new Error("a");
      },
    },
    undefined,
    { response: () => heard.push("never") },
    { request: (given) => heard.push(`b${given.attempt}`) },
  );
  request?.(event);
  expect(heard).toEqual(["a", "b1"]);
});

test("combineHooks() has no hook where nobody watches", () => {
  const hooks = combineHooks({ request: () => {} }, { request: () => {} });
  expect(hooks.response).toBeUndefined();
  expect(hooks.retry).toBeUndefined();
});

test("combineHooks() is the one set there is, or an empty one", () => {
  const only = { request: () => {} };
  expect(combineHooks(undefined, only)).toBe(only);
  expect(combineHooks()).toEqual({});
});

test("combineHooks() follows watchers who come and go", () => {
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

test("notify() drops what a hook throws", () => {
  const hook = vi.fn(() => {
    throw new Error("from the hook");
  });
  expect(() => notify(hook, event)).not.toThrow();
  expect(hook).toHaveBeenCalledExactlyOnceWith(event);
});

test("notify() drops what an async hook throws later", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  notify(async () => {
    throw new Error("later");
  }, event);
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test("notify() needs no hook", () => {
  expect(() => notify(undefined, event)).not.toThrow();
});
