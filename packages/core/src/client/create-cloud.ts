import { withAdoption } from "../methods/adopt-on-unknown-outcome.ts";
import { createHttp } from "../methods/http.ts";
import { createInvoke, type Invoke } from "../methods/invoke.ts";
import { createListMethod } from "../methods/list-method.ts";
import { withLockWait } from "../methods/lock-wait.ts";
import { createCallMethod } from "../methods/response-promise.ts";
import { createWaitMethod } from "../methods/wait-method.ts";
import type { ApiDefinition, Operation, Operations } from "../request/api-definition.ts";
import { CALL_OPTIONS } from "../request/call-options.ts";
import { listOperations } from "../request/list-operations.ts";
import { setContext } from "../transport/client-context.ts";
import {
  type ClientOptions,
  type OptionOverrides,
  overrideOptions,
  resolveOptions,
} from "../transport/client-options.ts";
import { type ClientState, createClientState } from "../transport/client-state.ts";
import { createPipeline, type Pipeline } from "../transport/pipeline.ts";
import { CA_CERTIFICATE, createGetCaCertificate } from "./get-ca-certificate.ts";

export function createCloud(api: ApiDefinition, options: ClientOptions): object {
  return createMethods(api, createClientState(api, resolveOptions(options)));
}

function createMethods(api: ApiDefinition, client: ClientState): object {
  const pipeline = createPipeline(client);
  const operations = listOperations(api);
  const cloud = {};
  for (const [id, operation] of Object.entries(operations)) {
    const invoke = createInvoke(pipeline, id, operation);
    addMethod(cloud, id, createMethod(pipeline, operations, id, operation, invoke));
    for (const [name, wait] of Object.entries(operation.waits ?? {})) {
      const waitId = id.replace(/\w+$/, name);
      addMethod(cloud, waitId, createWaitMethod(pipeline, waitId, operation, wait, invoke));
    }
  }
  addMethod(cloud, "http", createHttp(pipeline, operations));
  const getCaCertificate = createGetCaCertificate(pipeline);
  addMethod(cloud, CA_CERTIFICATE, getCaCertificate);
  setContext(getCaCertificate, pipeline);
  addMethod(cloud, "withOptions", (given: OptionOverrides) => createMethods(api, overrideOptions(client, given)));
  return cloud;
}

function createMethod(
  pipeline: Pipeline,
  operations: Operations,
  id: string,
  operation: Operation,
  send: Invoke,
): unknown {
  if (operation.page) return createListMethod(id, operation, pipeline.clock, send);
  const { adopt, lockWait } = operation;
  let invoke = send;
  if (adopt) invoke = withAdoption(pipeline, id, invoke, adopt, operations);
  if (lockWait) invoke = withLockWait(pipeline, id, operation, invoke);
  const gone = operation.method === "DELETE" ? "whenGone" : [];
  const options = CALL_OPTIONS.concat(adopt ? "onUnknownOutcome" : [], lockWait ? "whenBusy" : [], gone);
  return createCallMethod(id, options, invoke);
}

/** Adds a method under a dotted name: `clusters.get` becomes `cloud.clusters.get`. */
function addMethod(cloud: object, id: string, method: unknown): void {
  const names = id.split(".");
  const last = names.pop() as string;
  let at = cloud as Record<string, object>;
  for (const name of names) {
    at[name] ??= {};
    at = at[name] as Record<string, object>;
  }
  (at as Record<string, unknown>)[last] = method;
}
