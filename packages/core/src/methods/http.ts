import type { Client } from "openapi-fetch";
import type { ApiDefinition } from "../request/api-definition.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import type { CallMember, createHttpClient, Member } from "./http-client.ts";

// deno-doc-ignore private-type-ref -- another package exports and documents this type
/**
 * The type of `cloud.http`: an openapi-fetch client for requests that the methods of `cloud` cannot send. It uses the
 * key, limits and retries of `cloud`. Its methods return an error response as `error`, and throw if the request fails
 * in another way.
 */
export type HttpClient<Paths extends object> = Client<Paths>;

const MEMBERS: readonly Member[] = [
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
 * Imports the module that sends requests with openapi-fetch. Only entry points whose clients have the property `http`
 * pass this function to `createCloud()`, so that other bundles do not contain openapi-fetch.
 */
export type LoadHttpClient = () => Promise<{ readonly createHttpClient: typeof createHttpClient }>;

/**
 * Creates an openapi-fetch client with the key, limits and retries of `pipeline`. Loads openapi-fetch at the first
 * call. Calls made during loading run afterwards, in order.
 */
export function createHttp(pipeline: Pipeline, api: ApiDefinition, loadHttpClient: LoadHttpClient): Client<object> {
  let loading: Promise<CallMember> | undefined;
  const load = async (): Promise<CallMember> => (await loadHttpClient()).createHttpClient(pipeline, api);
  const toMember = (name: Member) => {
    return (...args: unknown[]): Promise<unknown> => {
      const loaded = loading ?? load();
      const done = loaded.then((call) => call(name, args));
      // Callers do not await `use()`, so an error of `use()`, such as an invalid middleware, rejects the next call.
      loading = name === "use" ? done.then(() => loaded) : loaded;
      loading.catch(() => {});
      return done;
    };
  };
  return Object.fromEntries(MEMBERS.map((name) => [name, toMember(name)])) as unknown as Client<object>;
}
