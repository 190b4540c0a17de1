import type { CallOptions } from "@crdb-cloud/core";
import { getContext, growingPauses, isNotFound, poll } from "@crdb-cloud/core/internal";
import { isTemporary } from "./classify-error.ts";
import type { EphemeralClient } from "./ephemeral-client.ts";

/** The service's responses after a deletion, which prove that the cluster is gone. */
export interface DeletionProof {
  /** The response to a GET of the cluster: the `DELETED` state or a 404 status. */
  readonly get: "DELETED" | 404;
  /** Always false: a complete list of the organization's clusters, read afterwards, didn't contain the cluster. */
  readonly listed: false;
}

/** How long to wait until the service no longer returns a deleted cluster, in milliseconds. */
const PROOF_DEADLINE_MS = 120_000;

/** Polls a deleted cluster until the service says that it is gone. Returns the state or status that proves it. */
export function waitUntilGone(
  cloud: Pick<EphemeralClient, "clusters">,
  cluster_id: string,
  options: CallOptions,
): Promise<DeletionProof["get"]> {
  return pollProof(cloud, options, async () => {
    const get = await cloud.clusters.get({ cluster_id }, options).then(
      ({ state }) => (state === "DELETED" ? ("DELETED" as const) : undefined),
      (error) => (isNotFound(error) ? (404 as const) : Promise.reject(error)),
    );
    return get && { value: get };
  });
}

/**
 * Waits until a complete list contains none of the deleted clusters, since they may be listed for a while. Returns the
 * ids of those that may still be listed, and the error that says why.
 */
export async function waitUntilUnlisted(
  cloud: Pick<EphemeralClient, "clusters">,
  deleted: readonly string[],
  options: CallOptions,
): Promise<{ readonly ids: ReadonlySet<string>; readonly error?: Error }> {
  let ids = new Set(deleted);
  if (ids.size === 0) return { ids };
  try {
    await pollProof(cloud, options, async () => {
      const listed = await Array.fromAsync(cloud.clusters.list({}, options), ({ id }) => id);
      ids = new Set(deleted.filter((id) => listed.includes(id)));
      return ids.size === 0 ? { value: undefined } : undefined;
    });
    return { ids };
  } catch (error) {
    options.signal?.throwIfAborted();
    return { ids, error: toError(error) };
  }
}

/** Polls until there is proof that clusters are gone. Temporary failures don't end the polling. */
function pollProof<T>(
  cloud: object,
  { signal }: CallOptions,
  tryOnce: () => Promise<{ readonly value: T } | undefined>,
): Promise<T> {
  const { clock } = getContext(cloud);
  const text = "the cluster was deleted, but the service still returns it after 2 min. Check the Cloud Console";
  const pauses = growingPauses(250, 10_000, Math.random);
  const polling = { clock, signal, deadlineMs: PROOF_DEADLINE_MS, pauses, toError: () => new Error(text) };
  return poll(polling, () => tryOnce().catch((error) => (isTemporary(error) ? undefined : Promise.reject(error))));
}

export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
