import type { Client } from "openapi-fetch";
import type { Operations } from "../request/api-definition.ts";
import type { Pipeline } from "../transport/pipeline.ts";

// deno-doc-ignore private-type-ref -- another package exports and documents this type
/**
 * The type of `cloud.http`: an openapi-fetch client for requests that the methods of `cloud` cannot send. It uses the
 * key, limits and retries of `cloud`. Its methods return an error response as `error`, and throw if the request fails
 * in another way.
 */
export type HttpClient<Paths extends object> = Client<Paths>;

type FetchClient = Readonly<Record<keyof Client<object>, (...args: unknown[]) => unknown>>;

const MEMBERS: readonly (keyof FetchClient)[] = [
  "request",
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
  "use",
  "eject",
];

/**
 * Creates an openapi-fetch client with the key, limits and retries of `pipeline`. Loads openapi-fetch at the first
 * call. Calls made during loading run afterwards, in order.
 */
export function createHttp(pipeline: Pipeline, operations: Operations): HttpClient<object> {
  let loading: Promise<FetchClient> | undefined;
  const load = async (): Promise<FetchClient> => {
    const { createHttpClient } = await import("./http-client.ts");
    return createHttpClient(pipeline, operations) as unknown as FetchClient;
  };
  const toMember = (name: keyof FetchClient) => {
    return (...args: unknown[]): Promise<unknown> => {
      const loaded = loading ?? load();
      const done = loaded.then((client) => client[name](...args));
      // Callers do not await `use()`, so an error of `use()`, such as an invalid middleware, rejects the next call.
      loading = name === "use" ? done.then(() => loaded) : loaded;
      loading.catch(() => {});
      return done;
    };
  };
  return Object.fromEntries(MEMBERS.map((name) => [name, toMember(name)])) as unknown as HttpClient<object>;
}
