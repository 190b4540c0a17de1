import { isOwned, readExpiry, toServiceTime } from "@crdb-cloud/provision/labels";
import type { GeneralOptions } from "../general-options.ts";
import type { Io } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { printList } from "../terminal/print.ts";

export async function ls(io: Io, { owner, ...general }: GeneralOptions & { owner?: string }): Promise<void> {
  const list = (await openCloud(io, general)).clusters.list();
  const now = toServiceTime((await list.withResponse()).response);
  const ours = (await Array.fromAsync(list)).filter(({ labels }) => isOwned(labels, owner));
  const rows = ours.map(({ id, name, state, labels, created_at }) => {
    const expiry = readExpiry(labels);
    const expires = Number.isNaN(expiry) ? null : expiry <= now ? "expired" : `in ${toText(expiry - now)}`;
    const expires_at = Number.isNaN(expiry) ? null : new Date(expiry).toISOString();
    const age = toText(now - Date.parse(created_at ?? ""));
    return { name, owner: labels["crdb-cloud-owner"], state, age, expires, cluster_id: id, created_at, expires_at };
  });
  await printList(io, rows, general, ["name", "owner", "state", "age", "expires"]);
}

function toText(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 120) return `${minutes} min`;
  return minutes < 2880 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} d`;
}
