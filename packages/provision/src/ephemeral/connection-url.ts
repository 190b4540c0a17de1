import type { CallOptions } from "@crdb-cloud/core";
import { parseConnectionString } from "../connectable/wait-until-connectable.ts";
import type { EphemeralClient } from "./ephemeral-client.ts";
import type { SqlLogin } from "./sql-users.ts";

/** Parameters of {@link connectionUrl}. */
export interface ConnectionUrlParams {
  /** The cluster. */
  cluster: { readonly id: string; readonly config?: { readonly serverless?: unknown } };
  /** The SQL user, as `ensureSqlUser()` returned it. */
  user: SqlLogin;
  /** The database. @default "defaultdb" */
  database?: string | undefined;
  /** The path of a file with an Advanced cluster's CA certificate. It becomes the URL's `sslrootcert` parameter. */
  caFile?: string | undefined;
}

/**
 * Returns the `postgresql://` URL to connect with, on any plan. It contains the password, so keep it secret.
 *
 * @throws {CloudError} if the connection string can't be read
 * @example
 * ```ts
 * import { connectionUrl, ensureSqlUser } from "@crdb-cloud/provision";
 *
 * const user = await ensureSqlUser(cloud, {
 *   cluster_id: cluster.id,
 *   name: "app",
 * });
 * const { href } = await connectionUrl(cloud, { cluster, user });
 * ```
 */
export async function connectionUrl(
  cloud: { readonly clusters: Pick<EphemeralClient["clusters"], "getConnectionString"> },
  { cluster, user, database, caFile }: ConnectionUrlParams,
  options: CallOptions = {},
): Promise<URL> {
  const url = await readConnectionUrl(cloud, cluster, { sql_user: user.name, database }, options);
  // `URL` setters don't encode percent signs, so drivers would misread a password such as `a%41b`.
  url.username = encodeURIComponent(user.name);
  url.password = encodeURIComponent(user.password);
  if (caFile !== undefined) url.searchParams.set("sslrootcert", caFile);
  // The service sends `$HOME/.postgresql/…`, which people can paste into a shell, but drivers don't expand variables.
  else if (url.searchParams.get("sslrootcert")?.startsWith("$")) url.searchParams.delete("sslrootcert");
  return url;
}

export async function readConnectionUrl(
  { clusters }: { readonly clusters: Pick<EphemeralClient["clusters"], "getConnectionString"> },
  { id, config }: ConnectionUrlParams["cluster"],
  target: { sql_user?: string; database?: string | undefined },
  options: CallOptions,
): Promise<URL> {
  // An Advanced cluster's connection string contains the path of a CA file, which depends on the operating system.
  const params = { cluster_id: id, ...target, ...(config?.serverless ? {} : { os: "LINUX" as const }) };
  return parseConnectionString((await clusters.getConnectionString(params, options)).connection_string);
}
