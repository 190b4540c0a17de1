import { valueAt } from "../state/history.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";

/**
 * The status of a cluster's private endpoint services, which all regions share; `""` if there are none. Basic and
 * Standard clusters have them from the start, an Advanced cluster after `privateEndpoints.createServices`.
 */
export function endpointServicesStatus(cluster: StoredCluster, time: number): string {
  return settingsAt(cluster, time).plan === "ADVANCED" ? (valueAt(cluster.endpointServices, time) ?? "") : "AVAILABLE";
}
