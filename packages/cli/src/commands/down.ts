import { parseOwner } from "../clusters/cluster-options.ts";
import { withDryRun } from "../clusters/dry-run.ts";
import { removeCluster } from "../clusters/remove-cluster.ts";
import type { GeneralOptions } from "../general-options.ts";
import type { Io } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { confirm } from "../terminal/confirm.ts";
import { printValue } from "../terminal/print.ts";

interface DownOptions extends GeneralOptions {
  readonly name: string;
  readonly owner: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Deletes a cluster by name. */
export async function down(io: Io, { name, owner, dryRun, yes, ...general }: DownOptions): Promise<void> {
  parseOwner(owner);
  const cloud = await openCloud(io, general);
  const cluster = await removeCluster(
    dryRun ? withDryRun(cloud, io) : cloud,
    { name, owner },
    {
      confirm: () =>
        confirm(io, `${name} is not one of ${owner}'s clusters. This deletes it and its data.`, yes || dryRun),
    },
  );
  if (dryRun) return;
  await printValue(io, { name, cluster_id: cluster?.id ?? null, deleted: cluster !== undefined }, general);
}
