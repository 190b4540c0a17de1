import type { Methods } from "../methods/extension.ts";
import type { List } from "../methods/list-method.ts";
import type { Ephemeral } from "../request/api-definition.ts";
import { assertParameters } from "../request/assert-parameters.ts";
import type { CallOptions } from "../request/call-options.ts";
import { ignoreMissing, type LabelledCluster } from "./create-ephemeral.ts";
import type { SweepParams } from "./ephemeral-cluster.ts";
import { isLeaseOver } from "./expiry-labels.ts";

const PARAMETERS: ReadonlySet<string> = new Set(["owner"]);

/**
 * Makes the method that deletes the clusters that were made for a while which is over. It touches no other: one that isn't
 * labelled is nobody's to delete.
 */
export function createSweep(
  id: string,
  ephemeral: Ephemeral,
  methods: Methods,
): (params?: SweepParams, options?: CallOptions) => Promise<LabelledCluster[]> {
  const list = methods[ephemeral.list] as unknown as (
    params: object,
    options: object,
  ) => List<unknown, LabelledCluster>;
  const remove = methods[ephemeral.delete] as Methods[string];
  return async (params = {}, options = {}) => {
    assertParameters(id, PARAMETERS, params);
    const { owner } = params;
    const over: LabelledCluster[] = [];
    for await (const cluster of list({}, options)) {
      if (isLeaseOver(cluster.labels, Date.now(), owner)) over.push(cluster);
    }
    const failures: unknown[] = [];
    for (const cluster of over) {
      await remove({ cluster_id: cluster.id }, options)
        .catch(ignoreMissing)
        .catch((failure) => failures.push(failure));
    }
    if (failures.length === 0) return over;
    throw new AggregateError(failures, `${id}: ${failures.length} of ${over.length} clusters could not be deleted`);
  };
}
