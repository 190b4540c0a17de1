import type { Client } from "openapi-fetch";
import type { ApiDefinition } from "../request/api-definition.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import type { CallMember, Member } from "./http-client.ts";

// deno-doc-ignore private-type-ref -- another package exports and documents this type
/**
 * The client of openapi-fetch, for requests that no method sends. It uses the client's key, limits and retries. It
 * returns error responses as `error` and throws other failures.
 */
export type HttpClient<Paths extends object> = Client<Paths>;

/** The members of openapi-fetch's client. */
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
 * Creates a client of openapi-fetch that sends requests through the pipeline. The first call loads openapi-fetch and
 * the code that connects it to the pipeline, since the methods of a client don't use them. Calls made while they are
 * loading run afterwards, in the same order.
 */
export function createHttp(pipeline: Pipeline, api: ApiDefinition): Client<object> {
  let loading: Promise<CallMember> | undefined;
  async function load(): Promise<CallMember> {
    const { createHttpClient } = await import("./http-client.ts");
    return createHttpClient(pipeline, api);
  }
  const toMember = (name: Member) => {
    return (...args: unknown[]): Promise<unknown> => {
      const loaded = loading ?? load();
      const done = loaded.then((call) => call(name, args));
      // Callers do not await `use()`, so the next call reports an invalid middleware.
      loading = name === "use" ? done.then(() => loaded) : loaded;
      loading.catch(() => {});
      return done;
    };
  };
  return Object.fromEntries(MEMBERS.map((name) => [name, toMember(name)])) as unknown as Client<object>;
}
