import { createEphemeral } from "../ephemeral/create-ephemeral.ts";
import { createSweep } from "../ephemeral/sweep-expired.ts";
import type { Extension } from "./extension.ts";

/** Makes `ephemeral()` and `sweepExpired()` beside the operation that creates, where the API version says what they build on. */
export const withEphemeral: Extension = (pipeline, { ephemeral }, methods) => {
  if (ephemeral === undefined) return {};
  const resource = ephemeral.create.slice(0, ephemeral.create.lastIndexOf("."));
  const [make, sweep] = [`${resource}.ephemeral`, `${resource}.sweepExpired`];
  return {
    [make]: createEphemeral(make, pipeline, ephemeral, methods),
    [sweep]: createSweep(sweep, ephemeral, methods),
  };
};
