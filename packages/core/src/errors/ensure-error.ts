import type { CallInfo } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";

/** The cluster that you asked for can't be created or used. Nothing was changed, unless the message says otherwise. */
export class EnsureError extends CloudError {
  /** Always `"EnsureError"`, so a `switch` can tell errors apart. */
  override get name(): "EnsureError" {
    return "EnsureError";
  }

  /**
   * `"exists"`: the cluster exists, and you passed `ifExists: "throw"`. `"foreign"`: it exists but isn't yours.
   * `"different"`: its provider, plan, regions, spec or allowlist isn't what you asked for, or another program changed
   * it at the same time. `"closed"`: its allowlist is empty and you didn't pass `allow`. `"failed"`: its creation
   * failed. `"limit"`: you have as many clusters as `maxClusters` allows.
   */
  readonly reason: "exists" | "foreign" | "different" | "closed" | "failed" | "limit";

  /** The id of the existing cluster, or of a new one that was deleted again; `undefined` if unknown. */
  readonly cluster_id: string | undefined;

  /** Only the client calls this constructor. */
  constructor(
    reason: EnsureError["reason"],
    text: string,
    cluster_id?: string,
    cause?: unknown,
    operation: string = "ensureCluster",
  ) {
    const call: CallInfo = { operation, method: "GET", path: "/api/v1/clusters", attempts: 1 };
    super(call, "rejected", text, cause);
    this.reason = reason;
    this.cluster_id = cluster_id;
  }
}
