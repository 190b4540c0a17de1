import { parseOwner } from "../clusters/cluster-options.ts";
import { isClosed, parseRepository } from "../clusters/pull-request.ts";
import { sweepOurs } from "../clusters/sweep-ours.ts";
import { EXIT } from "../exit-status.ts";
import type { GeneralOptions } from "../general-options.ts";
import { type Io, warn } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { printList } from "../terminal/print.ts";
import { toLine } from "../to-line.ts";

interface SweepOptions extends GeneralOptions {
  readonly owner?: string;
  readonly keepPrs?: string;
}

export async function sweep(io: Io, { owner, keepPrs, ...general }: SweepOptions): Promise<number> {
  if (owner !== undefined) parseOwner(owner);
  const repository = keepPrs === undefined ? undefined : parseRepository("--keep-prs", keepPrs);
  const { GITHUB_API_URL: apiUrl = "https://api.github.com", GITHUB_TOKEN: token } = io.env;
  const cloud = await openCloud(io, general);
  let status: number = EXIT.ok;
  const onProblem = ({ message }: Error): void => {
    warn(io, message);
    status = EXIT.rejected;
  };
  const { deleted, failed } = await sweepOurs(cloud, {
    owner,
    repository,
    isClosed: (number) => isClosed({ repository: repository as string, number }, { apiUrl, token }),
    onProblem,
    dryRun: general.dryRun,
  });
  const rows = deleted.map(({ id, name }) => ({ name, cluster_id: id }));
  await printList(io, rows, general);
  for (const { cluster, error } of failed) {
    onProblem(new Error(`${cluster.name} (${cluster.id}) was not deleted: ${toLine(error)}`));
  }
  return status;
}
