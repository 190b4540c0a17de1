import fc from "fast-check";
import type { Fault } from "../src/faults/fault.ts";
import type { MockFetch } from "../src/server/create-mock-fetch.ts";

/** A command of a model-based test. It calls the mock, compares the response with the model, and changes the model. */
export type Command<Model extends object, Real> = fc.AsyncCommand<Model, Real>;

/** The expected state of a mock cloud. `now` is the time since the start of the test, in milliseconds. */
export interface ClockModel {
  now: number;
}

/** An id that no resource has. */
export const UNKNOWN = "00000000-0000-4000-8000-000000000000";

/** Generates an index from which `chosen()` selects an item of a list. */
export const pick: fc.Arbitrary<number> = fc.nat(20);

/** Generates a fault that affects one call, or `undefined` for most calls. */
export const faults: fc.Arbitrary<Fault | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant({ status: 500 }) },
  { weight: 2, arbitrary: fc.constant({ jobFailed: true }) },
);

/** Creates a command of a model-based test. If the test fails, its report contains the titles of the commands. */
export function command<Model extends object, Real>(
  title: string,
  run: (model: Model, real: Real) => Promise<void>,
): Command<Model, Real> {
  return { check: () => true, run, toString: () => title };
}

/** Generates commands that advance the clocks of the model and the mock cloud by `min` to `ms` milliseconds. */
export function advances<Model extends ClockModel, Real extends { readonly fetch: MockFetch }>(
  ms: number,
  min = 1,
): fc.Arbitrary<Command<Model, Real>> {
  return fc.integer({ min, max: ms }).map((step) =>
    command(`advance ${step}`, async (model, { fetch }) => {
      fetch.advance(step);
      model.now += step;
    }),
  );
}

/** A command that takes a snapshot of the cloud, converts the snapshot to JSON and back, and restores it. */
export const snapshots: fc.Arbitrary<Command<object, { readonly fetch: MockFetch }>> = fc.constant(
  command("snapshot, reset, restore", async (_, { fetch }) => {
    const snapshot = JSON.parse(JSON.stringify(fetch.snapshot()));
    fetch.reset();
    fetch.restore(snapshot);
  }),
);

/**
 * Selects an item of a list by an index of any size. Returns `undefined` for some indexes, so that tests also request
 * items that don't exist.
 */
export function chosen<T>(items: readonly T[], index: number): T | undefined {
  return items[index % (items.length + 1)];
}

/** Adds a fault to the mock, makes a call, and removes the fault. */
export async function withFault<T>(fetch: MockFetch, fault: Fault | undefined, call: () => Promise<T>): Promise<T> {
  const remove = fault ? fetch.fault(fault) : undefined;
  try {
    return await call();
  } finally {
    remove?.();
  }
}

/** The mock under test, and the model that predicts its responses. */
export interface Setup<Model, Real> {
  readonly model: Model;
  readonly real: Real;
}

/** Runs random commands that compare the mock with the model. */
export async function compareWithModel<Model extends object, Real>(
  commands: fc.Arbitrary<Command<Model, Real>>[],
  setup: () => Setup<Model, Real> | Promise<Setup<Model, Real>>,
  { numRuns, maxCommands, seed }: { numRuns: number; maxCommands: number; seed: number },
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands, size: "max" }), (sequence) =>
      fc.asyncModelRun(async () => setup(), sequence),
    ),
    { numRuns, seed },
  );
}
