/** What is compared, and which of the two has it: `missing` is what the vendor's document has and ours lacks. */
export type DriftKind =
  | "missing operation"
  | "extra operation"
  | "missing parameter"
  | "extra parameter"
  | "missing body"
  | "extra body"
  | "missing response"
  | "extra response"
  | "missing property"
  | "extra property"
  | "missing value"
  | "extra value"
  | "required"
  | "optional"
  | "type";

/** One way in which our spec and the vendor's document differ. */
export interface Drift {
  readonly kind: DriftKind;
  /** Where, in our names: `POST /api/v1/clusters`, `Cluster.state`, `ClusterState.LOCKED`. */
  readonly place: string;
  readonly vendor: string;
  readonly ours: string;
}

/** What stands for a difference in the list of deliberate ones: `missing property Cluster.labels`. */
export function driftKey({ kind, place }: Drift): string {
  return `${kind} ${place}`;
}
