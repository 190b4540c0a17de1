import type { RaisedCluster } from "./raise-cluster.ts";

/** Returns the fields that `up` prints: how to connect, and the cluster's id, name and expiry time. */
export function toConnection(raised: RaisedCluster): Record<string, string | number | boolean> {
  const { cluster, created, expiresAt, url } = raised;
  const { PGHOST: host = "", PGPORT: port, PGUSER: user = "", PGDATABASE: database = "" } = toVariables(url);
  const connection = { connection_string: url.href, host, port: Number(port), user, database };
  return { ...connection, cluster_id: cluster.id, name: cluster.name, created, expires_at: expiresAt.toISOString() };
}

/** Returns the environment variables that tell drivers and `psql` how to connect. */
export function toVariables(url: URL): Record<string, string> {
  const parameter = (name: string, variable: string): Record<string, string> => {
    const value = url.searchParams.get(name);
    return value === null ? {} : { [variable]: value };
  };
  return {
    DATABASE_URL: url.href,
    PGHOST: url.hostname,
    PGPORT: url.port || "26257",
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)) || "defaultdb",
    ...parameter("sslmode", "PGSSLMODE"),
    ...parameter("sslrootcert", "PGSSLROOTCERT"),
    ...parameter("options", "PGOPTIONS"),
  };
}

/** Returns an `export NAME='value'` line for each variable, quoted for a POSIX shell. */
export function toShell(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'\n`)
    .join("");
}

/** Formats each variable as a `NAME=value` line for `$GITHUB_ENV`. Removes line breaks from values. */
export function toGitHubEnv(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${value.replaceAll(/[\r\n]/g, "")}\n`)
    .join("");
}
