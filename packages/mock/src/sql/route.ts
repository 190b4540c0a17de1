import type { StartupParameters } from "./messages.ts";

export interface Route {
  /** The routing ID of the cluster; `undefined` if the client does not name a cluster. */
  readonly routingId: string | undefined;
  readonly database: string;
  /** The session parameters that the engine receives. */
  readonly parameters: StartupParameters;
}

/**
 * The connection parameters that the mock does not pass to the engine, because they are not session parameters. Some
 * drivers send these parameters to the server anyway.
 */
const CONNECTION_ONLY = /^(ssl|channel_binding|gss|target_session_attrs|connect_timeout|user$|database$|options$)/;
const CLUSTER_OPTION = /(?:^|\s)--cluster=(\S+)/;

/**
 * Returns the cluster and the database that a client requests. A client names the cluster in an option, such as
 * `options=--cluster=happy-otter-1234`, in the first label of the host name, or in a prefix of the database, such as
 * `happy-otter-1234.defaultdb`.
 */
export function readRoute(parameters: StartupParameters, serverName: string | undefined): Route {
  const { user = "", database = user, options = "" } = parameters;
  const named = CLUSTER_OPTION.exec(options)?.[1] ?? toLabel(serverName);
  const dot = named === undefined ? database.indexOf(".") : -1;
  const rest = options.replace(CLUSTER_OPTION, "").trim();
  const others = Object.entries(parameters).filter(([name]) => !CONNECTION_ONLY.test(name));
  return {
    routingId: dot > 0 ? database.slice(0, dot) : named,
    database: database.slice(dot + 1) || "defaultdb",
    parameters: { ...Object.fromEntries(others), ...(rest !== "" && { options: rest }) },
  };
}

function toLabel(serverName: string | undefined): string | undefined {
  const [label, ...domain] = (serverName ?? "").split(".");
  return domain.length > 0 && label !== "" ? label : undefined;
}
