import { withDryRun } from "../clusters/dry-run.ts";
import { parseOwner } from "../clusters/find-cluster.ts";
import { isClosed, parseRepository } from "../clusters/pull-request.ts";
import { sweepOurs } from "../clusters/sweep-ours.ts";
import { EXIT } from "../exit-status.ts";
import type { Io } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { printJson } from "../terminal/print.ts";

interface SweepOptions {
  readonly owner?: string;
  readonly keepPrs?: string;
  readonly dryRun?: boolean;
}

/** Deletes our clusters that have expired or belong to a closed pull request, and prints them. */
export async function sweep(io: Io, { owner, keepPrs, dryRun }: SweepOptions): Promise<number> {
  if (owner !== undefined) parseOwner(owner);
  const repository = keepPrs === undefined ? undefined : parseRepository("--keep-prs", keepPrs);
  const { GITHUB_API_URL: apiUrl = "https://api.github.com", GITHUB_TOKEN: token } = io.env;
  const cloud = await openCloud();
  let status: number = EXIT.ok;
  const clusters = await sweepOurs(dryRun ? withDryRun(cloud, io) : cloud, {
    owner,
    repository,
    isClosed: (number) => isClosed({ repository: repository as string, number }, { apiUrl, token }),
    onProblem: ({ message }) => {
      io.stderr.write(`crdb-cloud: ${message}\n`);
      status = EXIT.rejected;
    },
  });
  if (!dryRun)
    printJson(
      io,
      clusters.map(({ id, name }) => ({ name, cluster_id: id })),
    );
  return status;
}
