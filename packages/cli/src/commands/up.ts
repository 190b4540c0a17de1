import { writeFile } from "node:fs/promises";
import type { Duration } from "@crdb-cloud/node/ensure";
import { type SpecOptions, toNewCluster } from "../clusters/cluster-spec.ts";
import { toConnection, toShell, toVariables } from "../clusters/connection.ts";
import { withDryRun } from "../clusters/dry-run.ts";
import { parseClusterName, parseMaxClusters, parseOwner } from "../clusters/find-cluster.ts";
import { parsePullRequest, toPullRequestLabel } from "../clusters/pull-request.ts";
import { raiseCluster } from "../clusters/raise-cluster.ts";
import type { Io } from "../io.ts";
import { type ClientSettings, openCloud } from "../open-client.ts";
import { parseDuration } from "../parse-duration.ts";
import { type PrintOptions, printValue } from "../terminal/print.ts";
import { createProgress } from "../terminal/progress.ts";

/** The options that `run` and `up` share, as given on the command line. */
export interface ClusterOptions extends SpecOptions, PrintOptions, ClientSettings {
  readonly ttl: string;
  readonly owner: string;
  readonly maxClusters?: string;
  readonly dryRun?: boolean;
}

interface UpOptions extends ClusterOptions {
  readonly name: string;
  readonly pr?: string;
  readonly format?: "env";
  readonly outputFile?: string;
}

/** Creates a cluster or finds it by name, extends its TTL, and prints how to connect. */
export async function up(io: Io, options: UpOptions): Promise<void> {
  const { owner, pr, format, outputFile } = options;
  parseDuration("--ttl", options.ttl);
  const wanted = {
    name: parseClusterName(options.name),
    owner: parseOwner(owner),
    ttl: options.ttl as Duration,
    maxClusters: parseMaxClusters(options.maxClusters),
    labels: pr === undefined ? {} : toPullRequestLabel(parsePullRequest("--pr", pr)),
    ...(await toNewCluster(io, options)),
  };
  const cloud = await openCloud(io, options);
  const progress = createProgress(io, wanted.name, "CREATED");
  const raised = await raiseCluster(options.dryRun ? withDryRun(cloud, io) : cloud, wanted, {
    onPoll: ({ state }) => progress.show(state),
  }).finally(progress.end);
  const { connection_string, ...rest } = toConnection(raised);
  const shell = format === "env" ? toShell(toVariables(raised.url)) : undefined;
  if (outputFile === undefined) {
    if (shell === undefined) await printValue(io, { connection_string, ...rest }, options);
    else io.stdout.write(shell);
    return;
  }
  const content = shell ?? `${JSON.stringify({ connection_string, ...rest })}\n`;
  // `mode` only applies to new files, so `writeSecret()` changes an existing file's mode before it writes the secret.
  await writeSecret(outputFile, content);
  await printValue(io, rest, options);
}

async function writeSecret(file: string, content: string): Promise<void> {
  const { chmod } = await import("node:fs/promises");
  await writeFile(file, "", { mode: 0o600 });
  await chmod(file, 0o600);
  await writeFile(file, content);
}
