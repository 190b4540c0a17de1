import { expect, test, vi } from "vitest";
import { findHooks, notify } from "../../src/observe/run-hooks.ts";
import { unhandledIn } from "../caught.ts";

const event = { operation: "clusters.get", attempt: 1 };

const throws = (): never => {
  throw new Error("from the hook");
};

test("findHooks() returns the hooks of one name", () => {
  expect(findHooks([{ retry: throws }, { pause: vi.fn() }], "retry")).toEqual([throws]);
});

test.each<[string, () => unknown]>([
  ["throws", throws],
  ["rejects", () => Promise.reject(new Error("later"))],
  ["returns null", () => null],
])("notify() ignores a hook that %s", async (_, does) => {
  const hook = vi.fn(does);
  expect(await unhandledIn(() => notify([hook], event))).toEqual([]);
  expect(hook).toHaveBeenCalledExactlyOnceWith(event);
});

test("notify() calls hooks in order with an event that they can't change, even if one throws", () => {
  const heard: string[] = [];
  const change = (given: object): void => void Object.assign(given, { operation: "changed" });
  notify([(given) => heard.push(given.operation), change, throws, (given) => heard.push(given.operation)], event);
  expect(heard).toEqual(["clusters.get", "clusters.get"]);
});
