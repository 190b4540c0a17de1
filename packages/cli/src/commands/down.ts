import { isOwned } from "@crdb-cloud/provision/labels";
import { chooseName, parseOwner } from "../clusters/cluster-options.ts";
import { removeCluster } from "../clusters/remove-cluster.ts";
import type { GeneralOptions } from "../general-options.ts";
import type { Io } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { confirm } from "../terminal/confirm.ts";
import { printValue } from "../terminal/print.ts";

type DownOptions = GeneralOptions & { readonly name?: string; readonly owner: string };

export async function down(io: Io, argument: string | undefined, options: DownOptions): Promise<void> {
  const { name: named, owner, ...general } = options;
  const name = chooseName(argument, named);
  parseOwner(owner);
  const cloud = await openCloud(io, general);
  const { dryRun, yes } = general;
  const question = `${name} does not belong to the owner ${owner}. Delete the cluster and its data anyway?`;
  const cluster = await removeCluster(cloud, name, {
    isOurs: (labels) => isOwned(labels, owner),
    confirm: () => confirm(io, question, yes || dryRun),
  });
  const deleted = cluster !== undefined && !dryRun;
  await printValue(io, { name, cluster_id: cluster?.id ?? null, deleted }, general);
}
