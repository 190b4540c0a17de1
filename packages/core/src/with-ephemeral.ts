import { createEphemeral, type Methods } from "./ephemeral.ts";
import type { Edition } from "./operation.ts";
import type { Pipeline } from "./pipeline.ts";
import { createSweep } from "./sweep-expired.ts";

/** Makes methods that are built on those of operations, by their names on the client. */
export type Extension = (pipeline: Pipeline, edition: Edition, methods: Methods) => Readonly<Record<string, unknown>>;

/** Makes `ephemeral()` and `sweepExpired()` beside the operation that creates, where the edition says what they build on. */
export const withEphemeral: Extension = (pipeline, { ephemeral }, methods) => {
  if (ephemeral === undefined) return {};
  const resource = ephemeral.create.slice(0, ephemeral.create.lastIndexOf("."));
  const [make, sweep] = [`${resource}.ephemeral`, `${resource}.sweepExpired`];
  return {
    [make]: createEphemeral(make, pipeline, ephemeral, methods),
    [sweep]: createSweep(sweep, ephemeral, methods),
  };
};
