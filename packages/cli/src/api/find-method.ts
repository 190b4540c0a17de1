/** A method of the client, whose name is not known before the program runs. */
export type Method = (params: object, options?: object) => PromiseLike<unknown> & Partial<AsyncIterable<unknown>>;

/** Returns the method `clusters.get` of a client. The id is one of the spec, so that the client has the method. */
export function findMethod(cloud: object, id: string): Method {
  return id.split(".").reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], cloud) as Method;
}
