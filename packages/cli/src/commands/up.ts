import { type Seeding, seedDatabase } from "@crdb-cloud/provision";
import { loadDriver, splitSql } from "@crdb-cloud/provision/internal";
import { chooseName } from "../clusters/cluster-options.ts";
import { type ClusterOptions, toNewCluster } from "../clusters/cluster-spec.ts";
import { toConnection, toGitHubEnv, toShell, toVariables } from "../clusters/connection.ts";
import { parsePullRequest } from "../clusters/pull-request.ts";
import { type RaisedCluster, raiseCluster } from "../clusters/raise-cluster.ts";
import { type Io, isCi, warn } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { openFile } from "../output-file.ts";
import { readText } from "../read-json.ts";
import { printValue } from "../terminal/print.ts";
import { createProgress } from "../terminal/progress.ts";

interface UpOptions extends ClusterOptions {
  readonly name?: string;
  readonly pr?: string;
  readonly sql?: string;
  readonly outputFile?: string;
}

const FORMATTERS: Readonly<Record<string, typeof toShell>> = { env: toShell, github: toGitHubEnv };

export async function up(io: Io, argument: string | undefined, options: UpOptions): Promise<void> {
  const { pr, sql: sqlFile, output = "", outputFile } = options;
  const wanted = {
    name: chooseName(argument, options.name),
    pullRequest: pr === undefined ? undefined : parsePullRequest("--pr", pr),
    ...(await toNewCluster(io, options)),
  };
  const sql = sqlFile === undefined ? undefined : await readText(io, "--sql", sqlFile);
  if (sql !== undefined) {
    // Rejects an invalid file or a missing `pg` before a cluster is created.
    splitSql("--sql", sql);
    loadDriver();
  }
  const isFile = outputFile !== undefined && !options.dryRun;
  const write = isFile ? await openFile("--output-file", outputFile, 0o600) : undefined;
  const cloud = await openCloud(io, options);
  const progress = createProgress(io, wanted.name);
  const onInterrupt = (): void => {
    progress.end();
    warn(io, `${wanted.name} may exist: run up again to continue, or delete it with crdb-cloud down ${wanted.name}`);
    process.kill(process.pid, "SIGINT");
  };
  process.once("SIGINT", onInterrupt);
  const bringUp = async (): Promise<[RaisedCluster, Seeding?]> => {
    const raised = await raiseCluster(cloud, wanted, progress.hooks).finally(progress.end);
    if (sql === undefined) return [raised];
    return [raised, await seedDatabase(cloud, { cluster_id: raised.cluster.id, url: raised.url, sql })];
  };
  const [raised, seeding] = await bringUp().finally(() => process.off("SIGINT", onInterrupt));
  if (seeding?.changed) warn(io, `${sqlFile} changed, but was not run again. To start over, delete ${wanted.name}`);
  const { connection_string, ...rest } = toConnection(raised);
  if (seeding) rest.seeded = seeding.seeded;
  const variables = toVariables(raised.url);
  const lines = FORMATTERS[output]?.(variables);
  const isRedirected = write !== undefined || lines !== undefined;
  hideInLog(io, [connection_string as string, variables.PGPASSWORD as string], isRedirected);
  if (write !== undefined) {
    await write(lines ?? `${JSON.stringify({ connection_string, ...rest })}\n`);
    await printValue(io, rest, lines === undefined ? options : {});
  } else if (lines === undefined) await printValue(io, { connection_string, ...rest }, options);
  else io.stdout.write(lines);
}

/**
 * Masks secrets in GitHub's job logs. Writes to stderr, because stdout may go to a file. On other CI services, warns
 * that the log contains the secrets, unless the output is redirected.
 */
function hideInLog(io: Io, secrets: readonly string[], isRedirected: boolean): void {
  if (io.env.GITHUB_ACTIONS === "true") for (const secret of secrets) io.stderr.write(`::add-mask::${secret}\n`);
  else if (isCi(io.env) && !isRedirected) {
    warn(io, "the job's log now contains the connection's password: pass --output-file to keep it out of the log");
  }
}
