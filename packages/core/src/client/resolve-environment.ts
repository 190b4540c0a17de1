import { ArgumentError } from "../arguments/argument-error.ts";
import { createGitHubActionsToken } from "../credentials/github-actions-token.ts";
import { linkToGuide } from "../errors/guide-link.ts";
import { concatHooks, type Hooks, listHooks } from "../observe/hooks.ts";
import { createLogger, createLogHooks, type Logger } from "../observe/log-hooks.ts";
import { isLoopback, parseBaseUrl } from "../request/base-url.ts";
import { toHeaderMap } from "../request/header-value.ts";
import { type ClientOptions, resolveOptions } from "../transport/client-options.ts";
import type { Transport } from "../transport/transport.ts";
import { VERSION } from "./version.ts";

/** Client options. Those that you omit are read from environment variables. */
export interface EnvironmentOptions extends Omit<ClientOptions, "apiKey"> {
  /**
   * A service account's secret key, a JSON web token, or a function that returns either. The client calls the function
   * for each attempt. It only sends the key to the origin of `baseUrl` and hides it in errors, events and logs.
   * @default the COCKROACH_API_KEY or COCKROACH_API_JWT variable, or a GitHub Actions job's token, in that order
   */
  readonly apiKey?: ClientOptions["apiKey"] | undefined;
  /**
   * The service's URL: https, or http on a loopback address.
   * @default the COCKROACH_SERVER variable, or "https://cockroachlabs.cloud" if it is unset
   */
  readonly baseUrl?: ClientOptions["baseUrl"];
  /**
   * Whether to reject all calls except GETs before anything is sent.
   * @default true if the CRDB_CLOUD_READ_ONLY variable is 1 or true, otherwise false
   */
  readonly readOnly?: ClientOptions["readOnly"];
  /**
   * A logger such as `console`. It receives a line for each attempt.
   * @default a logger that writes to stderr, if the CRDB_CLOUD_LOG variable is set
   */
  readonly logger?: Logger | undefined;
}

/** The runtime features that a client needs besides web standards. */
export interface Platform {
  /** The runtime's name in lowercase, as in the `User-Agent` header: `crdb-cloud-node/1.2.3 node/24.21.0`. */
  readonly name: string;
  /** The runtime's version, such as `24.21.0`. */
  readonly version: string;
  /** Reads an environment variable. May throw if the program isn't permitted to read it. */
  readonly readVariable: (name: Variable) => string | undefined;
  /** Returns the transport for requests to a GitHub Actions job's token endpoint. */
  readonly tokenTransport?: (() => Transport) | undefined;
  /** Headers for every client. A client's own `headers` option overrides them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Hooks for every client, in addition to those in its options. They can be added and removed at any time. */
  readonly hooks?: Iterable<Hooks> | undefined;
}

/** The environment variables for the key, the caller's identity and the service's URL. */
export const CREDENTIAL_VARIABLES = [
  "COCKROACH_API_KEY",
  "COCKROACH_API_JWT",
  "COCKROACH_VANITY_NAME",
  "COCKROACH_USERNAME",
  "COCKROACH_SERVER",
] as const;

/** An environment variable that a client reads. */
export type Variable =
  | (typeof CREDENTIAL_VARIABLES)[number]
  | "ACTIONS_ID_TOKEN_REQUEST_URL"
  | "ACTIONS_ID_TOKEN_REQUEST_TOKEN"
  | "CRDB_CLOUD_LOG"
  | "CRDB_CLOUD_READ_ONLY";

/** Reads missing options from environment variables. Empty variables count as unset. */
export function resolveEnvironment(platform: Platform, given: EnvironmentOptions): ClientOptions {
  const { name, version } = platform;
  const read: Read = (variable) => platform.readVariable(variable) || undefined;
  const { logger = createLogger(read("CRDB_CLOUD_LOG"), console.error), ...options } = given;
  const credentials = options.apiKey === undefined ? readCredentials(read, platform, options) : undefined;
  return {
    ...options,
    ...credentials,
    apiKey: credentials?.apiKey ?? (options.apiKey as ClientOptions["apiKey"]),
    apiKeySource: options.apiKeySource ?? credentials?.apiKeySource,
    baseUrl: options.baseUrl ?? readServer(read),
    readOnly: options.readOnly ?? readFlag(read, "CRDB_CLOUD_READ_ONLY"),
    headers: {
      "user-agent": `crdb-cloud-${name}/${VERSION} ${name}/${version}`,
      ...platform.headers,
      ...toHeaderMap("createClient", options.headers),
    },
    hooks: concatHooks(
      listHooks("createClient", options.hooks),
      platform.hooks,
      logger === undefined ? undefined : [createLogHooks(logger)],
    ),
  };
}

type Read = (name: Variable) => string | undefined;

function readCredentials(
  read: Read,
  platform: Platform,
  options: EnvironmentOptions,
): Pick<ClientOptions, "apiKey" | "apiKeySource" | "vanityName" | "username"> {
  const apiKey = read("COCKROACH_API_KEY");
  if (apiKey !== undefined) return { apiKey, apiKeySource: "COCKROACH_API_KEY" };
  const token = read("COCKROACH_API_JWT");
  const vanityName = options.vanityName ?? read("COCKROACH_VANITY_NAME");
  if (token !== undefined && vanityName === undefined) {
    throw new ArgumentError(
      "createClient: COCKROACH_API_JWT requires COCKROACH_VANITY_NAME. Set it to your organization's vanity name",
      "vanityName",
    );
  }
  const identity = { vanityName, username: options.username ?? read("COCKROACH_USERNAME") };
  if (token !== undefined) return { ...identity, apiKey: token, apiKeySource: "COCKROACH_API_JWT" };
  const { tokenTransport } = platform;
  const isJob = read("ACTIONS_ID_TOKEN_REQUEST_URL") && read("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  if (vanityName !== undefined && tokenTransport && isJob) {
    return { ...identity, apiKey: createGitHubActionsToken({ transport: tokenTransport(), readVariable: read }) };
  }
  // If the caller misspelled `apiKey`, reports the unknown option, since "no API key found" would be misleading.
  resolveOptions({ ...options, apiKey: "missing" });
  throw new ArgumentError(
    "createClient: no API key found. Pass apiKey, or set COCKROACH_API_KEY to a service account's secret key. " +
      "To use a JSON web token, set COCKROACH_API_JWT, and COCKROACH_VANITY_NAME to your organization's vanity name. " +
      'In a GitHub Actions job, set only COCKROACH_VANITY_NAME, and give the job "permissions: id-token: write"' +
      linkToGuide("api-key"),
    "apiKey",
  );
}

/** Reads an on/off variable. Throws if it has any other value, so a typo doesn't turn read-only mode off. */
function readFlag(read: Read, name: Variable): boolean {
  const value = read(name) ?? "0";
  if (/^(1|true)$/.test(value)) return true;
  if (/^(0|false)$/.test(value)) return false;
  throw new ArgumentError(`createClient: ${name} must be 1 or 0, not ${JSON.stringify(value)}`);
}

/** COCKROACH_SERVER may omit `https://`, except for a loopback address, since test servers often use http. */
function readServer(read: Read): string | undefined {
  const server = read("COCKROACH_SERVER");
  if (server === undefined) return undefined;
  if (server.includes("://")) return parseBaseUrl(server, "COCKROACH_SERVER").href;
  const { href, origin } = parseBaseUrl(`https://${server}`, "COCKROACH_SERVER");
  if (!isLoopback(new URL(origin).hostname)) return href;
  throw new ArgumentError(`createClient: COCKROACH_SERVER must begin with http:// or https://, not ${server}`);
}
