import type { CallOptions } from "@crdb-cloud/core";

type Method = (params: object, options?: CallOptions) => PromiseLike<unknown>;

/** Returns the method for an operation id, such as `cloud.metricExport.datadog.get` for `metricExport.datadog.get`. */
export function findMethod(cloud: object, operationId: string): Method {
  const find = (at: unknown, name: string): unknown => (at as Readonly<Record<string, unknown>>)[name];
  return operationId.split(".").reduce(find, cloud) as Method;
}
