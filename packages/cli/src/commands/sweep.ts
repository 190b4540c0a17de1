import { type Duration, sweepClusters, toReceipt, whenExpiredOrClosed } from "@crdb-cloud/provision";
import { parseDuration, parseOwner } from "../clusters/cluster-options.ts";
import { parseRepository, toGitHubOptions } from "../clusters/pull-request.ts";
import { EXIT } from "../exit-status.ts";
import type { GeneralOptions } from "../general-options.ts";
import { type Io, warn } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { openFile } from "../output-file.ts";
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
  const write = file === undefined ? undefined : await openFile("--receipt", file);
  const cloud = await openCloud(io, options);
  const whose = owner === undefined ? ({ allOwners: true } as const) : { owner };
  const result = await sweepClusters(cloud, { ...whose, isDue, dryRun });
  const receipt = toReceipt(result);
  const problems = result.clusters.flatMap(({ cluster: { name, id }, error }) =>
    error === undefined ? [] : [`${name} (${id}) was not deleted: ${toLine(error)}`],
  );
  await write?.(`${JSON.stringify(receipt, null, 2)}\n`).catch(({ message }: Error) => problems.push(message));
  if (output !== "jsonl" && !isTable(io, output)) await printValue(io, receipt, options);
  else {
    const shown = receipt.clusters.filter(({ outcome }) => outcome === "deleted" || outcome === "due");
    await printList(io, shown, options, ["name", "outcome", "reason", "cluster_id"]);
  }
  for (const problem of problems) warn(io, problem);
  return problems.length > 0 ? EXIT.rejected : EXIT.ok;
}

/** Returns the rule for which clusters are due; `undefined` for the default rule, which only covers expired ones. */
async function toRule(io: Io, { closedPullRequests, minAge }: SweepOptions) {
  parseDuration("--min-age", minAge, true);
  if (closedPullRequests === undefined) return undefined;
  const repository = parseRepository("--closed-pull-requests", closedPullRequests);
  const github = await toGitHubOptions(io.env.GITHUB_API_URL, io.env.GITHUB_TOKEN);
  return whenExpiredOrClosed({ repository, minAge: minAge as Duration, ...github });
}
