import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createManualClock, settle } from "../../../core/test/manual-clock.ts";
import { createTermination, type Patience } from "../../src/ephemeral/termination.ts";
import { createFakeSignals } from "../fake-signals.ts";

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  const error = vi.spyOn(console, "error").mockImplementation((line) => printed.push(line));
  onTestFinished(() => error.mockRestore());
});

function openProgram(patience?: Patience) {
  const clock = createManualClock(5000);
  const signals = createFakeSignals();
  /** Sends a signal and waits until only timers are pending. */
  const send = async (signal: string, isHandled = false): Promise<void> => {
    signals.send(signal, isHandled);
    await settle();
  };
  const termination = createTermination(signals.source, patience, clock);
  /** Adds a slow cleanup and returns a function that lets it finish. */
  const addSlow = (): (() => Promise<void>) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    termination.add("tmp-1", () => promise);
    return async () => {
      resolve();
      await settle();
    };
  };
  return { ...signals, termination, clock, send, addSlow };
}

test("createTermination() listens while there are cleanups, and on a signal runs them and ends the program", async () => {
  const { termination, listeners, clock, ended, send } = openProgram();
  const done: string[] = [];
  const removeFirst = termination.add("tmp-1", async () => void done.push("never"));
  expect(listeners.size).toBe(1);
  removeFirst();
  expect(listeners.size).toBe(0);
  for (const name of ["first", "second"]) {
    const remove = termination.add("tmp-1", async () => {
      remove();
      done.push(name);
    });
  }
  removeFirst();
  expect(listeners.size).toBe(1);
  await send("SIGTERM");
  expect(done).toEqual(["first", "second"]);
  expect([ended, listeners.size, clock.pending()]).toEqual([["SIGTERM"], 0, 0]);
});

test("createTermination() reports a cleanup's error, ends the program, and handles the next signal if it continues", async () => {
  const { termination, listeners, ended, send } = openProgram();
  termination.add("tmp-1", () => Promise.reject(new Error("clusters.delete: no")));
  for (const signal of ["SIGINT", "SIGTERM"]) {
    await send(signal);
    const failed = "crdb-cloud: tmp-1 could not be deleted: clusters.delete: no";
    expect(printed.splice(0)).toEqual([`crdb-cloud: ${signal}: deleting tmp-1`, failed]);
    expect(listeners.size).toBe(1);
  }
  expect(ended).toEqual(["SIGINT", "SIGTERM"]);
});

test.each([
  [undefined, 30_000, ["SIGINT"], "tmp-1, tmp-2 may still exist after 30 s. Delete any that remain"],
  ["until a second signal", 3_600_000, [], undefined],
  ["always", 3_600_000, [], undefined],
] as const)("with patience %j, createTermination() waits %i ms for cleanups, then %j", async (...row) => {
  const [patience, ms, after, line] = row;
  const { termination, clock, ended, send } = openProgram(patience);
  for (const name of ["tmp-1", "tmp-2"]) termination.add(name, () => new Promise(() => {}));
  await send("SIGINT");
  await clock.advance(ms - 1);
  expect(ended).toEqual([]);
  await clock.advance(1);
  expect(ended).toEqual(after);
  const lines = ["SIGINT: deleting tmp-1, tmp-2", line].flatMap((one) => (one ? [`crdb-cloud: ${one}`] : []));
  expect(printed).toEqual(lines);
});

test.each([
  [undefined, ["SIGTERM"]],
  ["until a second signal", ["SIGTERM"]],
  ["always", []],
] as const)("with patience %j, a second signal ends the program only if it should", async (patience, after) => {
  const { addSlow, clock, ended, send } = openProgram(patience);
  const finish = addSlow();
  await send("SIGINT");
  await clock.advance(1000);
  // This signal counts as the same one, because both the terminal and npm may have sent it.
  await send("SIGINT");
  expect(ended).toEqual([]);
  await clock.advance(1);
  await send("SIGTERM");
  expect(ended).toEqual(after);
  expect(printed.at(-1)).toBe("crdb-cloud: SIGTERM: tmp-1 may still exist. Delete any that remain");
  await finish();
  expect(ended.length).toBeGreaterThan(0);
});

test("two signals don't end a program that handles them, and uncaught errors are reported until it has cleaned up", async () => {
  const { addSlow, catchers, clock, ended, send } = openProgram();
  const finish = addSlow();
  expect(catchers.size).toBe(0);
  await send("SIGTERM", true);
  for (const onError of catchers) onError(new Error("Connection terminated unexpectedly"));
  for (const onError of catchers) onError("odd");
  expect(printed.slice(1)).toEqual(["crdb-cloud: Connection terminated unexpectedly", "crdb-cloud: odd"]);
  await clock.advance(2000);
  await send("SIGTERM", true);
  await finish();
  expect([ended, catchers.size, clock.pending()]).toEqual([[], 0, 0]);
});
