import { createRequire } from "node:module";
import type { ClientOptions, Cloud } from "@crdb-cloud/node";
import { toDryRun } from "./dry-run.ts";
import { CommandError, EXIT } from "./exit-status.ts";
import type { GeneralOptions } from "./general-options.ts";
import type { Io } from "./io.ts";

/** The exports that the command uses from a module such as `@crdb-cloud/node/2024-09-16`. */
export interface ClientModule {
  readonly API_VERSION: string;
  readonly createClient: (options?: ClientOptions) => object;
}

/** Variables that people set by mistake instead of COCKROACH_API_KEY. */
const MISNAMED = ["COCKROACH_CLOUD_API_KEY", "CCLOUD_API_KEY"];
const require = createRequire(import.meta.url);

export async function loadClient(apiVersion?: string): Promise<ClientModule> {
  if (apiVersion === undefined) return await import("@crdb-cloud/node");
  const name = `@crdb-cloud/node/${apiVersion}`;
  try {
    if (!/^\d{4}-\d\d-\d\d$/.test(apiVersion)) throw new Error("not a version");
    require.resolve(name);
  } catch {
    throw new CommandError(EXIT.usage, `--api-version must be an API version such as 2024-09-16, not ${apiVersion}`);
  }
  return await import(name);
}

/** Creates the main API version's client from environment variables. With `--dry-run`, the client changes nothing. */
export async function openCloud(io: Io, options: GeneralOptions): Promise<Cloud> {
  const send = options.dryRun ? (await import("@crdb-cloud/node/transport")).createHttpTransport() : undefined;
  return openClient(await loadClient(), toClientOptions(io, options, send)) as Cloud;
}

/** Returns client options for `--verbose`, `--read-only` and `--dry-run`, which sends GETs if `send` is set. */
export function toClientOptions(
  { stderr, onUnsent = () => {} }: Io,
  { verbose, readOnly, dryRun }: GeneralOptions,
  send?: ClientOptions["transport"],
): ClientOptions {
  const write = (line: string): void => void stderr.write(`${line}\n`);
  const logger = verbose && { logger: { info: write, warn: write } };
  return { ...logger, ...(readOnly && { readOnly }), ...(dryRun && toDryRun(onUnsent, send)) };
}

export function openClient({ createClient }: ClientModule, options: ClientOptions = {}): object {
  try {
    return createClient(options);
  } catch (error) {
    // Only an environment variable can be invalid, since the command sets all other options itself.
    const message = (error as Error).message.replace("createClient: ", "").replace("Pass apiKey, or set", "Set");
    const misnamed = MISNAMED.find((name) => process.env[name]);
    const hint = misnamed && message.startsWith("no API key") ? `${misnamed} is set, but nothing reads it; ` : "";
    throw new CommandError(EXIT.credential, hint + message);
  }
}
