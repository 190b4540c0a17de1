import type { CallOptions } from "@crdb-cloud/core";

export type Method = (params: object, options?: CallOptions) => PromiseLike<unknown>;

/**
 * Returns the method for an operation id, such as `cloud.metricExport.datadog.get` for `metricExport.datadog.get`.
 *
 * @throws {TypeError} if the client has no such method
 */
export function findMethod(cloud: object, operationId: string): Method {
  const found = operationId
    .split(".")
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], cloud);
  if (typeof found !== "function") throw new TypeError(`findMethod: the client has no method ${operationId}`);
  return found as Method;
}
