import type { FetchLike } from "@crdb-cloud/core";

/** The environment variables that name a proxy. */
export interface ProxyVariables {
  readonly HTTPS_PROXY?: string | undefined;
  readonly https_proxy?: string | undefined;
  readonly NO_PROXY?: string | undefined;
  readonly no_proxy?: string | undefined;
}

/**
 * Makes a `fetch` that goes through the proxy of HTTPS_PROXY, except to the hosts of NO_PROXY; `undefined` where no proxy
 * is set. Node.js does so by itself only when it was started with NODE_USE_ENV_PROXY.
 *
 * @throws {TypeError} for a proxy that isn't a URL
 */
export function createProxyFetch(env: ProxyVariables): FetchLike | undefined {
  const proxy = env.https_proxy || env.HTTPS_PROXY;
  if (!proxy) return undefined;
  const httpsProxy = proxy.includes("://") ? proxy : `http://${proxy}`;
  if (!URL.canParse(httpsProxy)) throw new TypeError("createClient: HTTPS_PROXY must be a URL: http://host:port");
  let connecting: Promise<FetchLike> | undefined;
  return async (url, init) => {
    // Plain http only ever goes to this machine, and its key must not leave it.
    if (!url.startsWith("https:")) return fetch(url, init);
    connecting ??= connect(httpsProxy, env.no_proxy || env.NO_PROXY || "");
    return (await connecting)(url, init);
  };
}

/** undici, which Node.js has inside but doesn't lend, is loaded when there is a proxy to go through. */
async function connect(httpsProxy: string, noProxy: string): Promise<FetchLike> {
  const undici = await import("undici");
  const dispatcher = new undici.EnvHttpProxyAgent({ httpProxy: "", httpsProxy, noProxy });
  const send = undici.fetch as unknown as (url: string, init: object) => Promise<Response>;
  return (url, init) => send(url, { ...init, dispatcher });
}
