import type { Client } from "openapi-fetch";
import type { Operations } from "../request/api-definition.ts";
import type { Pipeline } from "../transport/pipeline.ts";

// deno-doc-ignore private-type-ref -- another package exports and documents this type
/**
 * The type of `cloud.http`: an openapi-fetch client for requests that no method of `cloud` covers. It shares the
 * client's key, limits and retries. Calls don't reject on HTTP errors: check `error`, which is the body as the service
 * sent it, without redaction. They do reject on other failures.
 */
export type HttpClient<Paths extends object> = Client<Paths>;

type FetchClient = Readonly<Record<keyof Client<object>, (...args: unknown[]) => unknown>>;

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
const MEMBERS: readonly (keyof FetchClient)[] = ["request", ...METHODS, "use", "eject"];

/** Loads openapi-fetch on the first call. Calls made in the meantime are sent afterwards, in order. */
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
      // Nobody awaits `use()`, so if it fails, for example because the middleware is invalid, the next call rejects.
      loading = name === "use" ? done.then(() => loaded) : loaded;
      loading.catch(() => {});
      return done;
    };
  };
  return Object.fromEntries(MEMBERS.map((name) => [name, toMember(name)])) as unknown as HttpClient<object>;
}
