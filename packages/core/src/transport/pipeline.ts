import type { Client } from "openapi-fetch";
import { observeAttempt } from "../observe/observe-attempt.ts";
import { observeCall } from "../observe/observe-call.ts";
import type { Layer, Run } from "../request/call.ts";
import { authorize } from "./authorize.ts";
import type { ClientState } from "./client-state.ts";
import { limit } from "./limit.ts";
import { createOpenapiClient } from "./openapi-client.ts";
import { parse } from "./parse.ts";
import { retry } from "./retry.ts";
import { send } from "./send.ts";
import { settle } from "./settle.ts";
import { time } from "./time.ts";

/** The steps that a client's calls go through, and the client's state. */
export interface Pipeline extends ClientState {
  readonly run: Run;
  /** The openapi-fetch client that the methods use. It makes its calls with {@link Pipeline.run}. */
  readonly openapi: Client<object>;
}

export function createPipeline(client: ClientState): Pipeline {
  const layers: readonly Layer[] = [
    observeCall(client),
    settle(client),
    retry(client),
    // Runs inside `retry`, so a response with truncated JSON is retried.
    parse,
    limit(client),
    observeAttempt(client),
    time(client),
    // Runs inside `time`, so the time limit also applies to an `apiKey` function that hangs.
    authorize(client),
  ];
  const run = layers.reduceRight<Run>((next, layer) => (call) => layer(call, next), send(client));
  return { ...client, run, openapi: createOpenapiClient(client, run) };
}
