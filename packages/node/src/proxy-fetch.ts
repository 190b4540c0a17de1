import type { FetchLike } from "@crdb-cloud/core";

/** The environment variables that name a proxy, in either case. */
type ProxyVariables = Readonly<
  Partial<Record<"HTTPS_PROXY" | "https_proxy" | "NO_PROXY" | "no_proxy", string | undefined>>
>;

/** As much of `process` as says what its proxy support is. */
type Runtime = Pick<typeof process, "version" | "versions" | "allowedNodeEnvironmentFlags">;

/**
 * Makes a `fetch` that goes through the proxy of HTTPS_PROXY, except to the hosts of NO_PROXY; `undefined` where no proxy
 * is set. Node.js does so by itself only when it was started with NODE_USE_ENV_PROXY.
 *
 * @throws {TypeError} for a proxy that isn't a URL of http or https, and where Node.js is too old to go through one
 * @see https://nodejs.org/api/http.html#built-in-proxy-support
 */
export function createProxyFetch(env: ProxyVariables, runtime: Runtime = process): FetchLike | undefined {
  const proxy = env.https_proxy || env.HTTPS_PROXY;
  // Bun and Deno heed the variables by themselves.
  if (!proxy || runtime.versions.bun || runtime.versions.deno) return undefined;
  const url = toProxyUrl(proxy);
  // The flag came with the agent's own support, which an older one would leave out in silence.
  if (!runtime.allowedNodeEnvironmentFlags.has("--use-env-proxy")) {
    const found = `this is ${runtime.version}`;
    throw new TypeError(`createClient: HTTPS_PROXY permissions Node.js 22.21, 24.5 or later, or give fetch; ${found}`);
  }
  let connecting: Promise<FetchLike> | undefined;
  return async (target, init) => {
    // Plain http only ever goes to this machine, and its key must not leave it.
    if (!target.startsWith("https:")) return fetch(target, init);
    connecting ??= connect(url, env.no_proxy || env.NO_PROXY);
    return (await connecting)(target, init);
  };
}

/** Node.js goes past a proxy of any other scheme in silence, and past one whose scheme isn't in lower case. */
function toProxyUrl(proxy: string): string {
  const url = proxy.includes("://") ? proxy : `http://${proxy}`;
  const href = URL.canParse(url) ? new URL(url).href : "";
  if (/^https?:/.test(href)) return href;
  throw new TypeError("createClient: HTTPS_PROXY must be a URL: http://host:port");
}

/** `node:https` is loaded when there is a proxy to go through. */
async function connect(proxy: string, noProxy: string | undefined): Promise<FetchLike> {
  const { createHttpsFetch } = await import("./https-fetch.ts");
  return createHttpsFetch({ proxyEnv: { HTTPS_PROXY: proxy, NO_PROXY: noProxy } });
}
