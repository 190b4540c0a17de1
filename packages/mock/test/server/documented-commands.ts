/**
 * A curl command from the API's documentation page of May 2022. Names in braces, such as `{cluster_id}`, are
 * placeholders.
 */
export interface DocumentedCommand {
  readonly operation: string;
  readonly command: string;
}

/** All curl commands from the API's documentation page of May 2022. In this order, each command succeeds. */
export const documentedCommands: readonly DocumentedCommand[] = [
  {
    operation: "clusters.create",
    command: `curl --request POST \\
  --url https://cockroachlabs.cloud/api/v1/clusters \\
  --header 'Authorization: Bearer {secret_key}' \\
  --data '{"name":"notorious-moose","provider":"GCP","spec":{"serverless":{"regions":["us-central1"],"spendLimit":0}}}'`,
  },
  {
    operation: "clusters.create",
    command: `curl --request POST \\
  --url https://cockroachlabs.cloud/api/v1/clusters \\
  --header 'Authorization: Bearer {secret_key}' \\
  --data '{"name":"{cluster_name}","provider":"{cloud_provider}","spec":{"serverless":{"regions":["{region_name}"],"spendLimit":{spend_limit}}}}'`,
  },
  {
    operation: "clusters.get",
    command: `curl --request GET \\
  --url https://cockroachlabs.cloud/api/v1/clusters/{cluster_id} \\
  --header 'Authorization: Bearer {secret_key}'`,
  },
  {
    operation: "clusters.listNodes",
    command: `curl --request GET \\
  --url https://cockroachlabs.cloud/api/v1/clusters/{cluster_id}/nodes \\
  --header 'Authorization: Bearer {secret_key}'`,
  },
  {
    operation: "clusters.setSpendLimit",
    command: `curl --request PUT \\
  --url https://cockroachlabs.cloud/api/v1/clusters/{cluster_id}/spend-limit \\
  --header 'Authorization: Bearer {secret_key}' \\
  --data '{"spendLimit": {spend_limit}}'`,
  },
  {
    operation: "clusters.list",
    command: `curl --request GET \\
  --url 'https://cockroachlabs.cloud/api/v1/clusters' \\
  --header 'Authorization: Bearer {secret_key}'`,
  },
  {
    operation: "clusters.listAvailableRegions",
    command: `curl --request GET \\
  --url 'https://cockroachlabs.cloud/api/v1/clusters/available-regions?provider={cloud_provider}' \\
  --header 'Authorization: Bearer {secret_key}'`,
  },
  {
    operation: "clusters.delete",
    command: `curl --request DELETE \\
  --url https://cockroachlabs.cloud/api/v1/clusters/{cluster_id} \\
  --header 'Authorization: Bearer {secret_key}'`,
  },
  {
    operation: "clusters.list",
    command: `curl --request GET \\
  --url 'https://cockroachlabs.cloud/api/v1/clusters?show_inactive=true' \\
  --header 'Authorization: Bearer {secret_key}'`,
  },
];

/** Replaces the host and the placeholders of a curl command with values. */
export function fillIn(command: string, { url, ...values }: { readonly url: string; readonly [name: string]: string }) {
  return command
    .replace("https://cockroachlabs.cloud", url)
    .replace(/\{([a-z_]+)\}/g, (braces, name: string) => values[name] ?? braces);
}
