import { parseConnectionString } from "../connectable/parse-connection-string.ts";
import type { CallOptions } from "../request/call-options.ts";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";
import { randomText } from "./random-text.ts";

/** Parameters of {@link createSqlUser}. */
export interface SqlUserParams {
  /** The cluster's id. */
  readonly cluster_id: string;
  /** The new user's name. */
  readonly name: string;
  /** The SQL client's operating system. It decides where an Advanced cluster's root certificate is stored. */
  readonly os?: "LINUX" | "MAC" | "WINDOWS" | undefined;
}

const PASSWORD_LENGTH = 32;

/** Creates a SQL user with a random password, and returns the URL to connect with. */
export async function createSqlUser(
  cloud: EphemeralClient<LabeledCluster, never>,
  { cluster_id, name, os }: SqlUserParams,
  options: CallOptions = {},
): Promise<URL> {
  const password = randomText(PASSWORD_LENGTH);
  await cloud.sqlUsers.create({ cluster_id, name, password }, { ...options, whenBusy: "wait" });
  const client = { sql_user: name, ...(os !== undefined && { os }) };
  const { connection_string } = await cloud.clusters.getConnectionString({ cluster_id, ...client }, options);
  return Object.assign(parseConnectionString(connection_string), { username: name, password });
}
