import { valueAt } from "../state/history.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";

/**
 * The status of a cluster's private endpoint services, the same in all regions; `""` if there are none. Basic and
 * Standard clusters have them from the start, Advanced ones after `privateEndpoints.createServices`.
 */
export function endpointServicesStatus(cluster: StoredCluster, time: number): string {
  return settingsAt(cluster, time).plan === "ADVANCED" ? (valueAt(cluster.endpointServices, time) ?? "") : "AVAILABLE";
}
