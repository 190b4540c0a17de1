import { withAdoption } from "../methods/adopt-on-unknown-outcome.ts";
import { createInvoke, type Invoke } from "../methods/invoke.ts";
import { createListMethod } from "../methods/list-method.ts";
import { withLockWait } from "../methods/lock-wait.ts";
import { checked, createCallMethod } from "../methods/response-promise.ts";
import { createWaitMethod, type WaitMethod } from "../methods/wait-method.ts";
import type { Adoption, Operation, Wait } from "../request/api-definition.ts";
import type { Encoders } from "../request/build-request.ts";
import { CALL_OPTIONS } from "../request/call-options.ts";
import { encodeQuery } from "../request/encode-query.ts";
import { toJson } from "../request/to-json.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import { type OperationsClient, pipelineOf } from "./operations-client.ts";

/** A function with the signature of a client method after a client as first argument, such as `clustersGet()`. */
export type OperationFunction<Version extends string, Method> = Method extends (
  ...parameters: infer Parameters
) => infer Result
  ? (client: OperationsClient<Version>, ...parameters: Parameters) => Result
  : never;

/** Code that only some operations use, such as the encoder of query parameters. Bundles omit unused features. */
export interface Feature extends Encoders {
  readonly option?: string;
  readonly add?: (pipeline: Pipeline, id: string, operation: Operation, invoke: Invoke) => Invoke;
}

export const QUERY: Feature = { encodeQuery };
export const BODY: Feature = { toJson };

/** Creates the function of an operation, such as `clustersGet()`. */
export function call<Bound>(id: string, operation: Operation, ...features: readonly Feature[]): Bound {
  return bind(id, (pipeline) => {
    const options = new Set(CALL_OPTIONS);
    let invoke = createInvoke(pipeline, id, operation, Object.assign({}, ...features));
    for (const { option, add } of features) {
      if (option) options.add(option);
      if (add) invoke = add(pipeline, id, operation, invoke);
    }
    return createCallMethod(id, options, invoke);
  });
}

/** Creates the function of an operation that returns a list, such as `clustersList()`. */
export function list<Bound>(id: string, operation: Operation): Bound {
  return bind(id, (pipeline) => {
    const invoke = checked(id, new Set(CALL_OPTIONS), createInvoke(pipeline, id, operation, QUERY));
    return createListMethod(id, operation, pipeline.settings.clock, invoke);
  });
}

export function wait<Bound>(id: string, row: Wait, polled: Operation, encoders?: Encoders): Bound {
  return bind(id, (pipeline) => createWait(pipeline, id, row, polled, encoders));
}

/** Creates the feature that adds the option `onUnknownOutcome`. */
export function adoption(listOperation: Operation): Feature {
  return {
    option: "onUnknownOutcome",
    add(pipeline, _id, operation, invoke) {
      const adopt = operation.adopt as Adoption;
      return withAdoption(pipeline, invoke, adopt, { operations: { [adopt.list]: listOperation } });
    },
  };
}

/** Creates the feature that adds the option `whenBusy`. */
export function lockWait(waitId: string, row: Wait, polled: Operation): Feature {
  return {
    option: "whenBusy",
    add(pipeline, id, operation, invoke) {
      const api = { operations: { [id]: operation, [row.poll]: polled }, waits: { [waitId]: row } };
      return withLockWait(pipeline, api, id, invoke, createWait(pipeline, waitId, row, polled));
    },
  };
}

function createWait(pipeline: Pipeline, id: string, row: Wait, polled: Operation, encoders: Encoders = {}): WaitMethod {
  return createWaitMethod(pipeline, id, polled, row, createInvoke(pipeline, row.poll, polled, encoders));
}

/** Creates a function whose first argument is a client. The method is created once for each client. */
function bind<Bound>(id: string, create: (pipeline: Pipeline) => (...parameters: never[]) => unknown): Bound {
  const methods = new WeakMap<object, (...parameters: never[]) => unknown>();
  return ((client: OperationsClient<string>, ...parameters: never[]) => {
    const method = methods.get(client) ?? create(pipelineOf(id, client));
    methods.set(client, method);
    return method(...parameters);
  }) as Bound;
}
