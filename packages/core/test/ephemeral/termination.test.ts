import { expect, onTestFinished, test, vi } from "vitest";
import { createTermination } from "../../src/ephemeral/termination.ts";

/** A platform that the test sends signals. */
function openPlatform() {
  const listeners = new Set<(signal: string) => void>();
  const ended: string[] = [];
  const onTermination = createTermination({
    listen(onSignal) {
      listeners.add(onSignal);
      return () => listeners.delete(onSignal);
    },
    end: (signal) => ended.push(signal),
  });
  const send = async (signal: string): Promise<void> => {
    for (const listener of [...listeners]) await listener(signal);
  };
  return { onTermination, listeners, ended, send };
}

test("createTermination() listens while there is something to do", () => {
  const { onTermination, listeners } = openPlatform();
  expect(listeners.size).toBe(0);
  const first = onTermination(async () => {});
  const second = onTermination(async () => {});
  expect(listeners.size).toBe(1);
  first();
  first();
  expect(listeners.size).toBe(1);
  second();
  expect(listeners.size).toBe(0);
  onTermination(async () => {});
  expect(listeners.size).toBe(1);
});

test("createTermination() does it all at a signal, then ends, and doesn't hold up a second one", async () => {
  const { onTermination, listeners, ended, send } = openPlatform();
  const done: string[] = [];
  onTermination(async () => void done.push("never"))();
  onTermination(async () => {
    expect(listeners.size).toBe(0);
    done.push("first");
  });
  onTermination(async () => void done.push("second"));
  await send("SIGTERM");
  expect(done).toEqual(["first", "second"]);
  expect(ended).toEqual(["SIGTERM"]);
});

test("createTermination() says what went wrong, and ends all the same", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => error.mockRestore());
  const { onTermination, ended, send } = openPlatform();
  onTermination(async () => {
    throw new Error("clusters.delete: no");
  });
  await send("SIGINT");
  expect(error.mock.calls).toEqual([["crdb-cloud: clusters.delete: no"]]);
  expect(ended).toEqual(["SIGINT"]);
});
