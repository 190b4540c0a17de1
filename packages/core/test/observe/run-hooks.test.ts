import { expect, test } from "vitest";
import { findHooks, notify } from "../../src/observe/run-hooks.ts";

// `log-hooks.test.ts` has hooks that throw or reject.

test("notify() calls hooks in order with an event that they can't change, even if one throws", () => {
  const heard: string[] = [];
  const event = { operation: "clusters.get", attempt: 1 };
  const throws = (): never => {
    throw new Error("from the hook");
  };
  const change = (given: object): void => void Object.assign(given, { operation: "changed" });
  notify([(given) => heard.push(given.operation), change, throws, (given) => heard.push(given.operation)], event);
  expect(heard).toEqual(["clusters.get", "clusters.get"]);
});

test("findHooks() returns the hooks of one name", () => {
  const retry = (): void => {};
  expect(findHooks([{ retry }, { pause: () => {} }], "retry")).toEqual([retry]);
});
