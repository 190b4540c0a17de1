import type { OnTermination } from "../ephemeral/termination.ts";
import { parseBaseUrl } from "../request/base-url.ts";
import { combineHooks, type Hooks } from "../transport/hooks.ts";
import type { ClientOptions, KeylessOptions } from "./client-options.ts";
import { createLogHooks, parseLogLevel } from "./log-hooks.ts";
import { VERSION } from "./version.ts";

/** How a client is made where environment variables give what is left out. */
export interface EnvironmentOptions extends KeylessOptions {
  /**
   * The secret key of a service account, or a JSON web token; or a function that gives it, asked for each attempt.
   * It is sent to the origin of `baseUrl` and nowhere else, and shown nowhere.
   * @default the variable COCKROACH_API_KEY, or else COCKROACH_API_JWT
   */
  readonly apiKey?: string | (() => string | Promise<string>) | undefined;
  /**
   * Where the service is: https, or http on a loopback address.
   * @default the variable COCKROACH_SERVER, or else "https://cockroachlabs.cloud"
   */
  readonly baseUrl?: KeylessOptions["baseUrl"];
}

/** What a platform gives besides web standards. */
export interface Platform {
  /** The name of the platform, in lower case: it ends up in the `User-Agent`, as in `crdb-cloud-node/1.2.3 node/24.21.0`. */
  readonly name: string;
  /** Its version: `24.21.0`. */
  readonly version: string;
  /** Reads an environment variable. May throw where that isn't allowed. */
  readonly readVariable: (name: Variable) => string | undefined;
  /** What watches every client. */
  readonly hooks?: Hooks | undefined;
  /** Takes note of what to do before the program is ended from outside. */
  readonly onTermination?: OnTermination | undefined;
}

/** The environment variables that say who calls and whom. */
export const CREDENTIAL_VARIABLES = [
  "COCKROACH_API_KEY",
  "COCKROACH_API_JWT",
  "COCKROACH_VANITY_NAME",
  "COCKROACH_USERNAME",
  "COCKROACH_SERVER",
] as const;

/** The name of an environment variable that a client reads. */
export type Variable = (typeof CREDENTIAL_VARIABLES)[number] | "CRDB_CLOUD_LOG";

/**
 * Fills in from the environment what options leave out. A variable is read only where it is needed, and an empty one
 * counts as none.
 *
 * @throws {TypeError} when there is no key, naming every place where one is looked for, and for a variable that can't be
 */
export function resolveEnvironment(platform: Platform, options: EnvironmentOptions): ClientOptions {
  const { name, version } = platform;
  const read: Read = (variable) => platform.readVariable(variable) || undefined;
  const { apiKey, apiKeySource, headers } = options.apiKey === undefined ? readCredentials(read) : options;
  const level = read("CRDB_CLOUD_LOG");
  const log = level === undefined ? undefined : createLogHooks(parseLogLevel(level), console.error);
  return {
    ...options,
    apiKey: apiKey as ClientOptions["apiKey"],
    apiKeySource: options.apiKeySource ?? apiKeySource,
    baseUrl: options.baseUrl ?? readServer(read),
    headers: { "user-agent": `crdb-cloud-${name}/${VERSION} ${name}/${version}`, ...headers, ...options.headers },
    hooks: combineHooks(options.hooks, platform.hooks, log),
    onTermination: options.onTermination ?? platform.onTermination,
  };
}

type Read = (name: Variable) => string | undefined;

function readCredentials(read: Read): Pick<ClientOptions, "apiKey" | "apiKeySource" | "headers"> {
  const apiKey = read("COCKROACH_API_KEY");
  if (apiKey !== undefined) return { apiKey, apiKeySource: "COCKROACH_API_KEY" };
  const token = read("COCKROACH_API_JWT");
  if (token === undefined) {
    throw new TypeError(
      "createClient: there is no key: give apiKey, or set COCKROACH_API_KEY to the secret key of a service account, " +
        "or COCKROACH_API_JWT and COCKROACH_VANITY_NAME to a JSON web token and the organization's vanity name",
    );
  }
  const vanityName = read("COCKROACH_VANITY_NAME");
  if (vanityName === undefined) {
    throw new TypeError("createClient: COCKROACH_API_JWT needs COCKROACH_VANITY_NAME, the organization's vanity name");
  }
  const username = read("COCKROACH_USERNAME");
  return {
    apiKey: token,
    apiKeySource: "COCKROACH_API_JWT",
    headers: { "cc-vanity-name": vanityName, ...(username !== undefined && { "cc-username": username }) },
  };
}

/** A bare host name means https: what has a scheme is taken as it is. */
function readServer(read: Read): string | undefined {
  const server = read("COCKROACH_SERVER");
  if (server === undefined) return undefined;
  return parseBaseUrl(server.includes("://") ? server : `https://${server}`, "COCKROACH_SERVER").href;
}
