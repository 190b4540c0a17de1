/** A client method whose name is only known at run time. */
export type Method = (params: object, options?: object) => PromiseLike<unknown> & Partial<AsyncIterable<unknown>>;

/** Returns the client's method for an id such as `clusters.get`. It always exists, since the ids come from the spec. */
export function findMethod(cloud: object, id: string): Method {
  return id.split(".").reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], cloud) as Method;
}
