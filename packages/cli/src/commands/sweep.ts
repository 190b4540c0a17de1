import { writeFile } from "node:fs/promises";
import { type Duration, sweepClusters, toReceipt, whenExpiredOrClosed } from "@crdb-cloud/provision";
import { parseDuration, parseOwner } from "../clusters/cluster-options.ts";
import { parseRepository, toGitHubOptions } from "../clusters/pull-request.ts";
import { CommandError, EXIT } from "../exit-status.ts";
import type { GeneralOptions } from "../general-options.ts";
import { type Io, warn } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { isTable, printList, printValue } from "../terminal/print.ts";
import { toLine } from "../to-line.ts";

interface SweepOptions extends GeneralOptions {
  readonly owner?: string;
  readonly closedPullRequests?: string;
  readonly minAge: string;
  readonly receipt?: string;
}

export async function sweep(io: Io, options: SweepOptions): Promise<number> {
  const { owner, receipt: file, output, dryRun } = options;
  if (owner !== undefined) parseOwner(owner);
  const isDue = await toRule(io, options);
  // Creates the file first, so that nothing is deleted if the path is wrong.
  if (file !== undefined) await writeReceipt(file, "");
  const cloud = await openCloud(io, options);
  const whose = owner === undefined ? ({ allOwners: true } as const) : { owner };
  const result = await sweepClusters(cloud, { ...whose, isDue, dryRun });
  const receipt = toReceipt(result);
  if (file !== undefined) await writeReceipt(file, `${JSON.stringify(receipt, null, 2)}\n`);
  if (output !== "jsonl" && !isTable(io, output)) await printValue(io, receipt, options);
  else {
    const shown = receipt.clusters.filter(({ outcome }) => outcome === "deleted" || outcome === "due");
    await printList(io, shown, options, ["name", "outcome", "reason", "cluster_id"]);
  }
  const failed = result.clusters.filter(({ error }) => error !== undefined);
  for (const { cluster, error } of failed) {
    warn(io, `${cluster.name} (${cluster.id}) was not deleted: ${toLine(error)}`);
  }
  return failed.length > 0 ? EXIT.rejected : EXIT.ok;
}

/** Returns when a cluster is due, or `undefined` for the default. */
async function toRule(io: Io, { closedPullRequests, minAge }: SweepOptions) {
  parseDuration("--min-age", minAge, true);
  if (closedPullRequests === undefined) return undefined;
  const repository = parseRepository("--closed-pull-requests", closedPullRequests);
  const github = await toGitHubOptions(io.env.GITHUB_API_URL, io.env.GITHUB_TOKEN);
  return whenExpiredOrClosed({ repository, minAge: minAge as Duration, ...github });
}

async function writeReceipt(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new CommandError(EXIT.usage, `--receipt: ${(error as Error).message}`);
  }
}
