import { ArgumentError } from "@crdb-cloud/core/internal";
export type FindProxy = (hostname: string, port: number) => URL | undefined;

/**
 * Returns a function that finds a host's proxy from HTTPS_PROXY and NO_PROXY. NO_PROXY lists hosts that need no proxy,
 * separated by commas or spaces: IP addresses, CIDR blocks, and host names, which also match their subdomains. A host
 * name or IP address can end with a port, such as `:8443`. `*` matches all hosts. If a variable is set in both
 * spellings, lowercase wins, as in curl.
 *
 * @returns `undefined` if no proxy is set
 * @throws {ArgumentError} if HTTPS_PROXY isn't an http or https URL; the message doesn't include its value
 */
export function readProxyVariables(env: NodeJS.ProcessEnv): FindProxy | undefined {
  const proxy = env.https_proxy || env.HTTPS_PROXY;
  if (!proxy) return undefined;
  const url = parseProxyUrl(proxy, "createClient: HTTPS_PROXY");
  const exceptions = (env.no_proxy || env.NO_PROXY || "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return (hostname, port) => (exceptions.some((entry) => matches(entry, hostname, port)) ? undefined : url);
}

/**
 * Parses and checks a proxy's URL. A URL without a scheme means http.
 *
 * @param source the name of the option or variable, for the error message, which doesn't show the value
 * @throws {ArgumentError} if the URL isn't an http or https URL
 */
export function parseProxyUrl(proxy: string | URL, source: string): URL {
  const isGiven = typeof proxy === "string" || proxy instanceof URL;
  const text = String(proxy).includes("://") ? String(proxy) : `http://${proxy}`;
  const url = isGiven && URL.canParse(text) ? new URL(text) : undefined;
  if (!/^https?:$/.test(url?.protocol ?? "")) {
    throw new ArgumentError(`${source} must be a URL such as http://host:port`);
  }
  try {
    decodeURIComponent(`${url?.username}${url?.password}`);
  } catch {
    throw new ArgumentError(`${source} has a % in its user name or password. Write it as %25`);
  }
  return url as URL;
}

function matches(entry: string, hostname: string, port: number): boolean {
  if (entry === "*") return true;
  const { isIP } = process.getBuiltinModule("node:net");
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  if (entry.includes("/")) return isInBlock(entry, host);
  const [, name = entry, entryPort] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(isIP(entry) ? `[${entry}]` : entry) ?? [];
  if (entryPort !== undefined && Number(entryPort) !== port) return false;
  if (isIP(host)) return host === name;
  const domain = name.replace(/^\*?\./, "");
  return host === domain || host.endsWith(`.${domain}`);
}

function isInBlock(block: string, host: string): boolean {
  const { BlockList, isIP } = process.getBuiltinModule("node:net");
  const [, network = "", prefix] = /^([^/]+)\/(\d+)$/.exec(block) ?? [];
  if (isIP(host) === 0 || isIP(host) !== isIP(network)) return false;
  const family = isIP(host) === 6 ? "ipv6" : "ipv4";
  const list = new BlockList();
  try {
    list.addSubnet(network, Number(prefix), family);
  } catch {
    return false;
  }
  return list.check(host, family);
}
