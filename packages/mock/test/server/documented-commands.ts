/**
 * A curl command from the API's documentation page of May 2022. Names in braces, such as `{cluster_id}`, are
 * placeholders.
 */
export interface DocumentedCommand {
  readonly operation: string;
  readonly command: string;
}

const command = (method: string, url: string, data?: string): string =>
  [
    `curl --request ${method}`,
    `--url ${url}`,
    "--header 'Authorization: Bearer {secret_key}'",
    ...(data ? [`--data '${data}'`] : []),
  ].join(" \\\n  ");
const API = "https://cockroachlabs.cloud/api/v1/clusters";
const CREATE_ANY =
  '{"name":"{cluster_name}","provider":"{cloud_provider}","spec":{"serverless":{"regions":["{region_name}"],"spendLimit":{spend_limit}}}}';
const CREATE_FREE =
  '{"name":"notorious-moose","provider":"GCP","spec":{"serverless":{"regions":["us-central1"],"spendLimit":0}}}';

/** All curl commands from the API's documentation page of May 2022. In this order, each command succeeds. */
export const documentedCommands: readonly DocumentedCommand[] = [
  { operation: "clusters.create", command: command("POST", API, CREATE_FREE) },
  { operation: "clusters.create", command: command("POST", API, CREATE_ANY) },
  { operation: "clusters.get", command: command("GET", `${API}/{cluster_id}`) },
  { operation: "clusters.listNodes", command: command("GET", `${API}/{cluster_id}/nodes`) },
  {
    operation: "clusters.setSpendLimit",
    command: command("PUT", `${API}/{cluster_id}/spend-limit`, '{"spendLimit": {spend_limit}}'),
  },
  { operation: "clusters.list", command: command("GET", `'${API}'`) },
  {
    operation: "clusters.listAvailableRegions",
    command: command("GET", `'${API}/available-regions?provider={cloud_provider}'`),
  },
  { operation: "clusters.delete", command: command("DELETE", `${API}/{cluster_id}`) },
  { operation: "clusters.list", command: command("GET", `'${API}?show_inactive=true'`) },
];

/** Replaces the host and the placeholders of a curl command with values. */
export function fillIn(command: string, { url, ...values }: { readonly url: string; readonly [name: string]: string }) {
  return command
    .replace("https://cockroachlabs.cloud", url)
    .replace(/\{([a-z_]+)\}/g, (braces, name: string) => values[name] ?? braces);
}
