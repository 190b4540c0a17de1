import type { StartupParameters } from "./wire/messages.ts";

/**
 * Connection parameters that some drivers also send to the server. They aren't session settings, so they aren't
 * passed on to the engine.
 */
const CONNECTION_ONLY = /^(ssl|channel_binding|gss|target_session_attrs|connect_timeout|user$|database$|options$)/;
const FIRST_LABEL = /^([^.]+)\./;
const CLUSTER_OPTION = /(?:^|\s)--cluster=(\S+)/;

/**
 * Finds out which cluster and database a client wants. Clients can name the cluster in an option such as
 * `options=--cluster=happy-otter-1234`, in the first label of the host name, or in the database name, as in
 * `happy-otter-1234.defaultdb`.
 */
export function readRoute(parameters: StartupParameters, serverName: string | undefined) {
  const { user = "", database = user, options = "" } = parameters;
  const named = CLUSTER_OPTION.exec(options)?.[1] ?? FIRST_LABEL.exec(serverName ?? "")?.[1];
  const dot = named === undefined ? database.indexOf(".") : -1;
  const rest = options.replace(CLUSTER_OPTION, "").trim();
  const others = Object.entries(parameters).filter(([name]) => !CONNECTION_ONLY.test(name));
  return {
    /** The cluster's routing ID; `undefined` if the client doesn't name a cluster. */
    routingId: dot > 0 ? database.slice(0, dot) : named,
    database: database.slice(dot + 1) || "defaultdb",
    /** The startup parameters to send to the engine. */
    parameters: { ...Object.fromEntries(others), ...(rest !== "" && { options: rest }) },
  };
}
