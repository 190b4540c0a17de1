import { expect, onTestFinished, test, vi } from "vitest";
import { createTermination } from "../../src/ephemeral/termination.ts";

/** Creates a fake runtime. A test calls `send()` to send a signal to the program. */
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

test("createTermination() listens for signals only while a cleanup is registered", () => {
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

test("createTermination() runs all cleanups at a signal, stops listening, and ends the program", async () => {
  const { onTermination, listeners, ended, send } = openPlatform();
  const done: string[] = [];
  onTermination(async () => void done.push("never"))();
  const cancel = onTermination(async () => {
    expect(listeners.size).toBe(0);
    cancel();
    done.push("first");
  });
  const cancelOther = onTermination(async () => {
    cancelOther();
    done.push("second");
  });
  await send("SIGTERM");
  expect(done).toEqual(["first", "second"]);
  expect(ended).toEqual(["SIGTERM"]);
});

test("createTermination() reports the error of a cleanup and ends the program", async () => {
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

test("createTermination() ends the program after 10 seconds if a cleanup takes longer", async () => {
  vi.useFakeTimers();
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => {
    vi.useRealTimers();
    error.mockRestore();
  });
  const { onTermination, ended, send } = openPlatform();
  onTermination(() => new Promise(() => {}));
  const sent = send("SIGTERM");
  await vi.advanceTimersByTimeAsync(9999);
  expect(ended).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  await sent;
  expect(ended).toEqual(["SIGTERM"]);
  expect(error.mock.calls).toEqual([
    ["crdb-cloud: stopped waiting for deletions after 10 s: a cluster may be left behind"],
  ]);
});

test("createTermination() leaves no timer behind when it ends the program", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { onTermination, ended, send } = openPlatform();
  onTermination(async () => {});
  await send("SIGTERM");
  expect([ended, vi.getTimerCount()]).toEqual([["SIGTERM"], 0]);
});
