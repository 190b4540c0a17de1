// Generated from spec/2024-09-16 by `pnpm generate`. Do not edit.

/** The paths of the API. */
export interface paths {
  /** What can be asked of `/api/v1/clusters`. */
  "/api/v1/clusters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the clusters of the organization
     *
     * Lists the active clusters that the caller may see, a page at a time and by name unless asked
     * otherwise. Clusters that were deleted or that failed to start are left out unless `show_inactive`
     * is `true`.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
     * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
     * organization, a folder or the cluster.
     */
    get: operations["clusters.list"];
    put?: never;
    /**
     * Create a cluster
     *
     * Orders a cluster and answers at once. A Basic or Standard cluster is ready within seconds, mostly
     * in this very answer. An Advanced cluster is in the state `CREATING` for 20 to 30 minutes: wait
     * with `clusters.waitUntilReady`.
     *
     * The request isn't idempotent: when its answer is lost, look for the name in `clusters.list` before
     * sending it again.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_CREATOR` in the organization or in the folder
     * that the cluster is created in.
     */
    post: operations["clusters.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/available-regions`. */
  "/api/v1/clusters/available-regions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the regions in which a cluster can be created
     *
     * Lists the regions by the names that `clusters.create` takes, a page at a time, the nearest to the
     * caller first. Regions of different cloud providers can have names that look alike: `us-west2` is
     * one of GCP, and `us-west-2` one of AWS.
     *
     * Any member of the organization may call it.
     */
    get: operations["clusters.listAvailableRegions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}`. */
  "/api/v1/clusters/{cluster_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get a cluster
     *
     * Answers with everything that is known of one cluster. A deleted cluster still answers, with the
     * state `DELETED`.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
     * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
     * organization, a folder or the cluster.
     */
    get: operations["clusters.get"];
    put?: never;
    post?: never;
    /**
     * Delete a cluster and its data
     *
     * Deletes the cluster and all the data in it, for good: there is no way back. It is refused while
     * `delete_protection` is `ENABLED`; a `LOCKED` cluster can be deleted.
     *
     * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
     */
    delete: operations["clusters.delete"];
    options?: never;
    head?: never;
    /**
     * Scale, change or upgrade a cluster
     *
     * Starts a change and answers at once. The cluster is `LOCKED` while an Advanced cluster is changed,
     * which takes about half an hour for each region that is added or removed: wait with
     * `clusters.waitUntilUpdated`. Another change is refused until then.
     *
     * The fields stand in the body itself, without the `spec` that `clusters.create` has around them.
     *
     * Major versions are changed with this operation as well, if `upgrade_status` is
     * `UPGRADE_AVAILABLE`:
     *
     * - `cockroach_version` with one of the `allowed_upgrades` of `clusters.listVersions` starts the upgrade. Nodes are
     *       restarted one after another; a cluster of a single node is away for that time.
     * - `upgrade_status: FINALIZED` finalizes it. Left alone, it is finalized after 72 hours.
     * - Until then, `upgrade_status: ROLLBACK_RUNNING`, or the former version as `cockroach_version`, takes it back.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["clusters.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/connection-string`. */
  "/api/v1/clusters/{cluster_id}/connection-string": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get what a SQL client needs to connect to a cluster
     *
     * Answers with a connection string and the parts that it is made of. It holds no password: add the
     * one of the SQL user.
     *
     * The CA certificate of an Advanced cluster isn't among the parts; it can be downloaded without a
     * key from `/clusters/{cluster_id}/cert`.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
     * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
     * organization, a folder or the cluster.
     */
    get: operations["clusters.getConnectionString"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/nodes`. */
  "/api/v1/clusters/{cluster_id}/nodes": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the nodes of a cluster
     *
     * Lists the nodes of an Advanced cluster, by region and name, and whether they are live, a page at a
     * time. Clusters of the other plans have no nodes of their own.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_OPERATOR_WRITER` and
     * `ORG_ADMIN` in the organization, a folder or the cluster.
     */
    get: operations["clusters.listNodes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/cluster-versions`. */
  "/api/v1/cluster-versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the major versions that clusters can run
     *
     * Lists the major versions of CockroachDB, the newest first, a page at a time: how each is supported
     * and until when, and which versions can be reached from it.
     *
     * Any member of the organization may call it.
     */
    get: operations["clusters.listVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/sql-users`. */
  "/api/v1/clusters/{cluster_id}/sql-users": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the SQL users of a cluster
     *
     * Lists the SQL users by name, a page at a time.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER` and `CLUSTER_OPERATOR_WRITER` in the
     * organization, a folder or the cluster.
     */
    get: operations["sqlUsers.list"];
    put?: never;
    /**
     * Create a SQL user
     *
     * Creates a SQL user, which has the `admin` role of CockroachDB: it may do everything in the
     * cluster.
     *
     * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
     */
    post: operations["sqlUsers.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/sql-users/{name}`. */
  "/api/v1/clusters/{cluster_id}/sql-users/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The name of the SQL user.
         * @example ada
         */
        name: components["parameters"]["SqlUserName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a SQL user
     *
     * Deletes the SQL user. What it owns in the database has to belong to another first.
     *
     * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
     */
    delete: operations["sqlUsers.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/sql-users/{name}/password`. */
  "/api/v1/clusters/{cluster_id}/sql-users/{name}/password": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The name of the SQL user.
         * @example ada
         */
        name: components["parameters"]["SqlUserName"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Give a SQL user another password
     *
     * Sets the password. Connections that are open stay open.
     *
     * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
     */
    put: operations["sqlUsers.resetPassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/databases`. */
  "/api/v1/clusters/{cluster_id}/databases": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the databases of a cluster
     *
     * Lists the databases by name, a page at a time.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER` and `CLUSTER_OPERATOR_WRITER` in the
     * organization, a folder or the cluster.
     */
    get: operations["databases.list"];
    put?: never;
    /**
     * Create a database
     *
     * Creates a database without tables.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["databases.create"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Rename a database whose name no URL can carry
     *
     * Does what `databases.update` does, with the name in the body and not in the path: for a name with
     * a slash in it.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["databases.rename"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/databases/{name}`. */
  "/api/v1/clusters/{cluster_id}/databases/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The name of the database.
         * @example shop
         */
        name: components["parameters"]["DatabaseName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a database and its data
     *
     * Deletes the database with all its tables, for good.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["databases.delete"];
    options?: never;
    head?: never;
    /**
     * Rename a database
     *
     * Gives the database another name. Connection strings that have the old one stop working.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["databases.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/allowlist`. */
  "/api/v1/clusters/{cluster_id}/networking/allowlist": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the IP ranges that may reach a cluster
     *
     * Lists the ranges by their addresses, a page at a time. `propagating` tells whether the cluster
     * follows the list already: a change takes a moment to get there.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `CLUSTER_DEVELOPER` in the
     * organization, a folder or the cluster.
     */
    get: operations["allowlist.list"];
    put?: never;
    /**
     * Allow an IP range to reach a cluster
     *
     * Adds a range to the allowlist. It can be used when `propagating` of `allowlist.list` is `false`
     * again.
     *
     * An entry has no id of its own: its address and its mask name it.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["allowlist.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}`. */
  "/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The first address of the range, IPv4, as `cidr_ip` of an allowlist entry.
         * @example 203.0.113.0
         */
        cidr_ip: components["parameters"]["CidrIp"];
        /**
         * How many leading bits the addresses of the range share, as `cidr_mask` of an allowlist entry.
         * @example 24
         */
        cidr_mask: components["parameters"]["CidrMask"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Allow an IP range that the path names to reach a cluster
     *
     * Does what `allowlist.create` does, with the range in the path of the request instead of its body.
     * To callers of the client there is no difference; `allowlist.create` is the one to use.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    put: operations["allowlist.put"];
    post?: never;
    /**
     * Take an IP range off the allowlist
     *
     * Removes the range. New connections from it are refused when the change has reached the cluster.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["allowlist.delete"];
    options?: never;
    head?: never;
    /**
     * Change what an IP range may reach
     *
     * Changes the name of a range, or what may be reached from it. `sql` and `ui` are both needed, even
     * if one of them stays as it is. To change the addresses, delete the entry and create another.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["allowlist.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-rules`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-rules": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the destinations that a cluster may connect to
     *
     * Lists the rules by their names, a page at a time, those that Cockroach Labs keeps for its own
     * services (`crl_managed`) among them. The rules count when `egressRules.setTrafficPolicy` denies
     * all else.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["egressRules.list"];
    put?: never;
    /**
     * Allow a cluster to connect to a destination
     *
     * Adds a rule and answers before the firewall follows it. The rule is `PENDING_CREATION` until then:
     * poll `egressRules.get` until `state` is `ACTIVE`. A rule that ends as `CREATION_FAILED` is a case
     * for the support.
     *
     * For Advanced clusters on AWS and GCP that are private or have the advanced security features. Note
     * that the answer has the rule in `Rule`, with a capital.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["egressRules.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-rules/egress-traffic-policy`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-rules/egress-traffic-policy": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Allow or deny what no egress rule allows
     *
     * Sets whether a cluster may connect to everything, as a new cluster may, or to the destinations of
     * its egress rules alone. What Cockroach Labs needs to run the cluster is allowed either way.
     *
     * The answer comes before the firewall follows. Until it does, changes to the rules may be refused
     * with a message that says `POLICY_UPDATING`. The policy of a cluster is its
     * `egress_traffic_policy`. A success carries no payload; ignore a body, should there be one.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["egressRules.setTrafficPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the egress rule, a UUID.
         * @example d47c2b90-3e15-4f68-9a0d-71b8c5e6f243
         */
        rule_id: components["parameters"]["EgressRuleId"];
      };
      cookie?: never;
    };
    /**
     * Get an egress rule
     *
     * Answers with a rule, and whether the firewall of the cluster follows it yet.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["egressRules.get"];
    put?: never;
    post?: never;
    /**
     * Delete an egress rule
     *
     * Removes a rule and answers before the firewall follows. The destination may be reached until then,
     * while the rule is `PENDING_DELETION`.
     *
     * Note that the answer has the rule in `Rule`, with a capital.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["egressRules.delete"];
    options?: never;
    head?: never;
    /**
     * Change an egress rule
     *
     * Changes the destination, the ports or the description of a rule; its name stays. The rule is
     * `PENDING_UPDATE` until the firewall follows: poll `egressRules.get` until `state` is `ACTIVE`.
     *
     * Note that the answer has the rule in `Rule`, with a capital.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["egressRules.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the private ways out of a cluster
     *
     * Lists the endpoints through which a cluster reaches services without the internet, a page at a
     * time.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["egressPrivateEndpoints.list"];
    put?: never;
    /**
     * Create a private way from a cluster to a service
     *
     * Orders an endpoint and answers at once. The endpoint is `PENDING`, and mostly `PENDING_ACCEPTANCE`
     * after that: whoever runs the service has to accept it at the cloud provider. Poll
     * `egressPrivateEndpoints.get` until `state` is `AVAILABLE`.
     *
     * The request isn't idempotent: when its answer is lost, look for the service in
     * `egressPrivateEndpoints.list` before sending it again.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["egressPrivateEndpoints.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the egress private endpoint, a UUID. It isn't the id that the cloud provider gave it.
         * @example 6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35
         */
        id: components["parameters"]["EgressPrivateEndpointId"];
      };
      cookie?: never;
    };
    /**
     * Get a private way out of a cluster
     *
     * Answers with an endpoint, how far it is, and whether the cluster resolves its names yet.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["egressPrivateEndpoints.get"];
    put?: never;
    post?: never;
    /**
     * Delete a private way out of a cluster
     *
     * Orders the end of an endpoint: it is `DELETING` until it is gone. Connections through it break.
     *
     * A success carries no payload; ignore a body, should there be one.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["egressPrivateEndpoints.delete"];
    options?: never;
    head?: never;
    /**
     * Set the domain names of a private way out
     *
     * Has the cluster resolve names to the endpoint, so that the certificate of the service fits the
     * name it is called by. The names replace those of before. Poll `egressPrivateEndpoints.get` until
     * `domain_names_state` is `AVAILABLE`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["egressPrivateEndpoints.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}/domain-names`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}/domain-names": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the egress private endpoint, a UUID. It isn't the id that the cloud provider gave it.
         * @example 6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35
         */
        id: components["parameters"]["EgressPrivateEndpointId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Set the domain names of a private way out, the old way
     *
     * Does what `egressPrivateEndpoints.update` does, and answers without the endpoint. Use that one:
     * this one is to go.
     *
     * A success carries no payload; ignore a body, should there be one.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     * @deprecated
     */
    patch: operations["egressPrivateEndpoints.setDomainNames"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections`. */
  "/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the AWS endpoints that connect to a cluster
     *
     * Lists the connections of VPC endpoints to a cluster on AWS, all in one answer, those that ask to
     * be let in among them (`PENDING_ACCEPTANCE`). `privateEndpoints.listConnections` does so for all
     * cloud providers.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["privateEndpoints.listAwsConnections"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections/{endpoint_id}`. */
  "/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections/{endpoint_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The id that the cloud provider gave the endpoint in the caller's network. Some providers put
         * slashes in it; pass it as it is, the client encodes it.
         * @example vpce-0a1b2c3d4e5f67890
         */
        endpoint_id: components["parameters"]["EndpointId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Let an AWS endpoint in, or keep it out
     *
     * Accepts or rejects the connection of a VPC endpoint. A connection that was accepted can be
     * rejected later, which cuts it.
     *
     * The answer shows the status from before the change. An endpoint that is let in takes half a minute
     * or so: wait with `privateEndpoints.waitUntilAwsConnected`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["privateEndpoints.setAwsConnectionStatus"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections`. */
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the endpoints that connect to a cluster
     *
     * Lists the connections of endpoints to the services of a cluster, of all cloud providers, all in
     * one answer.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["privateEndpoints.listConnections"];
    put?: never;
    /**
     * Let an endpoint connect to a cluster
     *
     * Lets in an endpoint that was created at the cloud provider, by the id that it got there. It takes
     * half a minute or so: wait with `privateEndpoints.waitUntilConnected`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["privateEndpoints.createConnection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections/{endpoint_id}`. */
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections/{endpoint_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The id that the cloud provider gave the endpoint in the caller's network. Some providers put
         * slashes in it; pass it as it is, the client encodes it.
         * @example vpce-0a1b2c3d4e5f67890
         */
        endpoint_id: components["parameters"]["EndpointId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Cut an endpoint off a cluster
     *
     * Ends the connection of an endpoint. The endpoint itself stays; delete it at the cloud provider.
     *
     * A success carries no payload; ignore a body, should there be one.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["privateEndpoints.deleteConnection"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/private-endpoint-services`. */
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-services": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List what endpoints connect to
     *
     * Lists the endpoint services of a cluster, one a region, all in one answer. An endpoint in the
     * caller's network is created for the `name` of the service of its region; SQL clients then connect
     * to `internal_dns` of the region, as `clusters.get` answers it.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["privateEndpoints.listServices"];
    put?: never;
    /**
     * Make a cluster reachable for endpoints
     *
     * Makes an endpoint service in each region of the cluster, and answers at once. The services are
     * `CREATING` for some minutes: wait for that of a region with
     * `privateEndpoints.waitUntilServiceAvailable`. There is no call that takes them away again.
     *
     * The request has no body.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["privateEndpoints.createServices"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners`. */
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the accounts that a cluster trusts
     *
     * Lists the accounts whose endpoints are let in to a cluster without being asked about, all in one
     * answer.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["privateEndpoints.listTrustedOwners"];
    put?: never;
    /**
     * Trust the endpoints of an account
     *
     * Lets in the endpoints of an account from now on, without each being accepted. `*` trusts every
     * account there is, so that whoever knows the name of the service can connect; what they still need
     * is a SQL user.
     *
     * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
     */
    post: operations["privateEndpoints.addTrustedOwner"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}`. */
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the entry, a UUID. It isn't the number of the account.
         * @example 92e8a4f6-1b7d-4e03-8c59-d6f20b3a7e14
         */
        owner_id: components["parameters"]["TrustedOwnerId"];
      };
      cookie?: never;
    };
    /**
     * Get an account that a cluster trusts
     *
     * Answers with one account whose endpoints are let in without being asked about.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["privateEndpoints.getTrustedOwner"];
    put?: never;
    post?: never;
    /**
     * Trust an account no longer
     *
     * Removes the entry: new endpoints of the account have to be let in one by one again.
     *
     * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
     */
    delete: operations["privateEndpoints.removeTrustedOwner"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/backups`. */
  "/api/v1/clusters/{cluster_id}/backups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the backups of a cluster
     *
     * Lists the backups that the service has made and still keeps, a page at a time. `start_time` and
     * `end_time` narrow the list by `as_of_time`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["backups.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/backups-config`. */
  "/api/v1/clusters/{cluster_id}/backups-config": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get how a cluster is backed up
     *
     * Answers how often backups are made and how long they are kept.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["backups.getConfig"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change how a cluster is backed up
     *
     * Changes how often backups are made, how long they are kept, or whether there are any.
     * `retention_days` can be changed only once.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["backups.updateConfig"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/restores`. */
  "/api/v1/clusters/{cluster_id}/restores": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the restores into a cluster
     *
     * Lists the restores into the cluster, a page at a time. `start_time` and `end_time` narrow the list
     * by when they began.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["restores.list"];
    put?: never;
    /**
     * Restore a backup into a cluster
     *
     * Starts to restore a backup into the cluster `cluster_id` and answers at once: wait with
     * `restores.waitUntilDone`. The backup may be one of another cluster, which is `source_cluster_id`.
     *
     * Restoring a whole cluster replaces everything in the cluster that is restored into. The request
     * isn't idempotent: when its answer is lost, look in `restores.list` before sending it again.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["restores.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/restores/{restore_id}`. */
  "/api/v1/clusters/{cluster_id}/restores/{restore_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the restore, as `restores.create` and `restores.list` answer it.
         * @example 9f3c2b71-5d0e-4c8a-b6f4-1e7a90d2c358
         */
        restore_id: components["parameters"]["RestoreId"];
      };
      cookie?: never;
    };
    /**
     * Get a restore
     *
     * Answers how far a restore has come, and why it failed if it did.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["restores.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/cmek`. */
  "/api/v1/clusters/{cluster_id}/cmek": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get how a cluster is encrypted with its owner's keys
     *
     * Answers with the keys that the regions of a cluster use or have used, and whether they are in use.
     * For Advanced clusters that have the advanced security features.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["cmek.get"];
    /**
     * Replace the keys of a cluster
     *
     * Replaces the keys of the regions that are named; the others keep theirs. On a cluster that doesn't
     * use keys of its owner yet it does what `cmek.enable` does.
     *
     * Keep the old key usable until the rotation is over: poll `cmek.get` until `status` is `ENABLED`,
     * or `ROTATE_FAILED`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    put: operations["cmek.update"];
    /**
     * Encrypt a cluster with keys of one's own
     *
     * Has the cluster encrypt its data with keys that the caller keeps at the cloud provider. Name a key
     * for each region that the cluster has; one that is missing makes the request fail. The cluster has
     * to be allowed to use the keys first, and that can take some minutes to spread: until then the
     * request may be refused with 400, 401 or 403.
     *
     * The answer comes at once, the work takes longer: poll `cmek.get` until `status` is `ENABLED`, or
     * `ENABLE_FAILED`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["cmek.enable"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Stop a cluster from using the keys of its owner
     *
     * Takes the data of a cluster out of its own reach: with `REVOKE` the cluster stops using the keys,
     * and its data can't be read. It is meant for an emergency, or for the end of a cluster, and comes
     * after the permission to use the keys was taken away at the cloud provider. There is no call that
     * undoes it; ask the support.
     *
     * Poll `cmek.get` until `status` is `REVOKED`, or `REVOKE_FAILED`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["cmek.updateStatus"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/client-ca-cert`. */
  "/api/v1/clusters/{cluster_id}/client-ca-cert": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get the CA of the client certificates of a cluster
     *
     * Answers with the CA whose certificates SQL clients can log in with, and whether a change of it is
     * on its way. For Advanced clusters.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["clientCaCert.get"];
    put?: never;
    /**
     * Take client certificates of a CA
     *
     * Lets SQL clients log in with certificates that the CA has signed; the common name of a certificate
     * is the SQL user.
     *
     * The answer comes at once: poll `clientCaCert.get` until `status` is `IS_SET`, or `FAILED`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["clientCaCert.set"];
    /**
     * Take client certificates no longer
     *
     * Removes the CA, so that SQL clients can't log in with its certificates any more.
     *
     * The answer comes at once: poll `clientCaCert.get` until `status` is `NOT_SET`, or `FAILED`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["clientCaCert.delete"];
    options?: never;
    head?: never;
    /**
     * Take client certificates of another CA
     *
     * Replaces the CA. Clients with certificates of the old one can't open new connections after that.
     * To spare them, set both CAs, one after the other in the same PEM, and drop the old one when the
     * clients have new certificates.
     *
     * The answer comes at once: poll `clientCaCert.get` until `status` is `IS_SET`, or `FAILED`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["clientCaCert.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/logexport`. */
  "/api/v1/clusters/{cluster_id}/logexport": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get the log export of a cluster
     *
     * Answers with what is exported and where to, and how far it is. A cluster that never exported logs
     * may answer with 404.
     *
     * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and
     * `METRICS_VIEWER` in the organization, a folder or the cluster.
     */
    get: operations["logExport.get"];
    put?: never;
    /**
     * Export the logs of a cluster
     *
     * Sets up the export of the logs to the logging service of the cluster's cloud provider, or replaces
     * the settings of before by these. The cluster has to be allowed to write there first, and that can
     * take some minutes to spread: until then the request may be refused with 400, 401 or 403.
     *
     * The nodes are set up one after another: poll `logExport.get` until `status` is `ENABLED`. The
     * channels are `SESSIONS`, `OPS`, `HEALTH`, `STORAGE`, `SQL_SCHEMA`, `USER_ADMIN`, `PRIVILEGES`,
     * `SENSITIVE_ACCESS`, `SQL_EXEC` and `SQL_PERF`.
     *
     * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the
     * organization, a folder or the cluster.
     */
    post: operations["logExport.enable"];
    /**
     * Stop exporting the logs of a cluster
     *
     * Ends the export. What was exported stays where it is.
     *
     * Poll `logExport.get` until `status` is `DISABLED`.
     *
     * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the
     * organization, a folder or the cluster.
     */
    delete: operations["logExport.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/metricexport/cloudwatch`. */
  "/api/v1/clusters/{cluster_id}/metricexport/cloudwatch": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get the export of a cluster's metrics to Amazon CloudWatch
     *
     * Answers with where in CloudWatch the metrics go, and how far the export is.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `METRICS_VIEWER` in the
     * organization, a folder or the cluster.
     */
    get: operations["metricExport.cloudWatch.get"];
    put?: never;
    /**
     * Export the metrics of a cluster to Amazon CloudWatch
     *
     * Sets up the export, or replaces the settings of before by these. For clusters on AWS. A node sends
     * a few hundred metrics, and CloudWatch costs by the metric.
     *
     * The nodes are set up one after another: poll `metricExport.cloudWatch.get` until `status` is
     * `ENABLED`, or `ERROR`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["metricExport.cloudWatch.enable"];
    /**
     * Stop exporting the metrics of a cluster to Amazon CloudWatch
     *
     * Ends the export. What was exported stays where it is. Poll `metricExport.cloudWatch.get` until
     * `status` is `NOT_DEPLOYED`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["metricExport.cloudWatch.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/metricexport/datadog`. */
  "/api/v1/clusters/{cluster_id}/metricexport/datadog": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get the export of a cluster's metrics to Datadog
     *
     * Answers with the Datadog site that the metrics go to, the end of the API key, and how far the
     * export is.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `METRICS_VIEWER` in the
     * organization, a folder or the cluster.
     */
    get: operations["metricExport.datadog.get"];
    put?: never;
    /**
     * Export the metrics of a cluster to Datadog
     *
     * Sets up the export, or replaces the settings of before by these.
     *
     * The nodes are set up one after another: poll `metricExport.datadog.get` until `status` is
     * `ENABLED`, or `ERROR`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["metricExport.datadog.enable"];
    /**
     * Stop exporting the metrics of a cluster to Datadog
     *
     * Ends the export. Poll `metricExport.datadog.get` until `status` is `NOT_DEPLOYED`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["metricExport.datadog.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/metricexport/prometheus`. */
  "/api/v1/clusters/{cluster_id}/metricexport/prometheus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get the export of a cluster's metrics to Prometheus
     *
     * Answers with the URLs at which Prometheus finds the metrics, one a region, and how far the export
     * is.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `METRICS_VIEWER` in the
     * organization, a folder or the cluster.
     */
    get: operations["metricExport.prometheus.get"];
    put?: never;
    /**
     * Export the metrics of a cluster to Prometheus
     *
     * Has each region of the cluster offer its metrics at a URL. The request has no body; the URLs are
     * in `targets` of `metricExport.prometheus.get` when `status` is `ENABLED`. Prometheus has to send a
     * secret key of the organization with each scrape.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["metricExport.prometheus.enable"];
    /**
     * Stop exporting the metrics of a cluster to Prometheus
     *
     * Takes the URLs away, so that Prometheus finds no metrics any more. Poll
     * `metricExport.prometheus.get` until `status` is `NOT_DEPLOYED`.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["metricExport.prometheus.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/maintenance-window`. */
  "/api/v1/clusters/{cluster_id}/maintenance-window": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get the maintenance window of a cluster
     *
     * Answers in which time of the week an Advanced cluster may be maintained; 404 if no time was set.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["maintenanceWindow.get"];
    /**
     * Set the maintenance window of a cluster
     *
     * Sets the time of the week in which an Advanced cluster may be maintained, in place of the one that
     * was set before.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    put: operations["maintenanceWindow.set"];
    post?: never;
    /**
     * Delete the maintenance window of a cluster
     *
     * Deletes the maintenance window, so that an Advanced cluster may be maintained at any time.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["maintenanceWindow.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/blackout-windows`. */
  "/api/v1/clusters/{cluster_id}/blackout-windows": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the blackout windows of a cluster
     *
     * Lists the blackout windows of an Advanced cluster, a page at a time.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["blackoutWindows.list"];
    put?: never;
    /**
     * Keep a cluster from being disturbed for a time
     *
     * Creates a blackout window of up to fourteen days, in which the service does nothing to an Advanced
     * cluster that might disturb SQL clients or restart nodes. It has to begin seven days from now or
     * later and to end within three months.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    post: operations["blackoutWindows.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}`. */
  "/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the blackout window, as `blackoutWindows.create` and `blackoutWindows.list` answer it.
         * @example 3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943
         */
        blackout_window_id: components["parameters"]["BlackoutWindowId"];
      };
      cookie?: never;
    };
    /**
     * Get a blackout window
     *
     * Answers when a blackout window begins and ends.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["blackoutWindows.get"];
    put?: never;
    post?: never;
    /**
     * Delete a blackout window
     *
     * Deletes a blackout window, so that the cluster may be maintained in that time.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    delete: operations["blackoutWindows.delete"];
    options?: never;
    head?: never;
    /**
     * Move a blackout window
     *
     * Changes when a blackout window begins or ends, within the bounds that hold for a new one.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    patch: operations["blackoutWindows.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/version-deferral`. */
  "/api/v1/clusters/{cluster_id}/version-deferral": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get how long a cluster puts off patch versions
     *
     * Answers how long after its release a patch version reaches the cluster.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["versionDeferral.get"];
    /**
     * Set how long a cluster puts off patch versions
     *
     * Sets how long after its release a patch version reaches the cluster, without or with a delay of
     * 30, 60 or 90 days.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    put: operations["versionDeferral.set"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/disrupt`. */
  "/api/v1/clusters/{cluster_id}/disrupt": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get what of a cluster is disrupted
     *
     * Answers which regions, zones or nodes of an Advanced cluster are made unavailable for a trial.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    get: operations["disruption.get"];
    /**
     * Disrupt parts of a cluster, or end that
     *
     * Makes regions, zones or nodes of an Advanced cluster unavailable, to see how an application takes
     * it, until another call ends it. What the request doesn't name is whole again afterwards.
     *
     * A cluster that has lost too much of itself stops to answer SQL clients: don't do it where that
     * hurts.
     *
     * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder
     * or the cluster.
     */
    put: operations["disruption.set"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/physical-replication-streams`. */
  "/api/v1/physical-replication-streams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the replication streams of the organization
     *
     * Lists the streams of all clusters that the caller may see, or those of one cluster, a page at a
     * time. A stream that is `COMPLETED` is left out unless `show_completed` is `true`.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `CLUSTER_DEVELOPER` in the
     * organization, a folder or a cluster.
     */
    get: operations["physicalReplication.list"];
    put?: never;
    /**
     * Replicate a cluster to a standby
     *
     * Starts a stream that copies everything in the primary cluster to the standby, and goes on doing so
     * until it is failed over or canceled. `physicalReplication.waitUntilReplicating` waits until the
     * standby is kept up to date; making a stream may take the better part of an hour.
     *
     * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the clusters.
     */
    post: operations["physicalReplication.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/physical-replication-streams/{id}`. */
  "/api/v1/physical-replication-streams/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the stream.
         * @example 58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35
         */
        id: components["parameters"]["ReplicationStreamId"];
      };
      cookie?: never;
    };
    /**
     * Get a replication stream
     *
     * Answers with how far the standby is behind the primary cluster, or how the stream ended.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `CLUSTER_DEVELOPER` in the
     * organization, a folder or a cluster.
     */
    get: operations["physicalReplication.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Fail over to the standby, or cancel a replication stream
     *
     * A stream that is `REPLICATING` can be ended in two ways. `FAILING_OVER` makes the standby a
     * cluster of its own, with the data of the moment `failover_at`; without that, with the newest data
     * that has arrived. `CANCELED` ends the replication for good.
     *
     * `failover_at` may lie up to an hour ahead, or back as far as `retained_time`. A moment that has
     * slipped below `retained_time` by the time the failover runs is raised to it.
     *
     * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the clusters.
     */
    patch: operations["physicalReplication.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/folders`. */
  "/api/v1/folders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the folders of the organization
     *
     * Lists the folders on all levels that the caller may see, sorted by name, a page at a time. `path`
     * finds the one folder that stands there. What is in a folder tells `folders.listContents`.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_CREATOR`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
     * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
     * organization or a folder.
     */
    get: operations["folders.list"];
    put?: never;
    /**
     * Create a folder
     *
     * Makes a folder, within another one or at the root.
     *
     * Needs the role `FOLDER_ADMIN` in the organization or the parent folder.
     */
    post: operations["folders.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/folders/{folder_id}`. */
  "/api/v1/folders/{folder_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the folder.
         * @example e27b5f83-16ca-4d09-92e4-b8a3c07d51f6
         */
        folder_id: components["parameters"]["FolderId"];
      };
      cookie?: never;
    };
    /**
     * Get a folder
     *
     * Answers with the folder, its labels and the folders that it lies in.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_CREATOR`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
     * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
     * organization or the folder.
     */
    get: operations["folders.get"];
    put?: never;
    post?: never;
    /**
     * Delete a folder
     *
     * Deletes the folder. A success carries no payload; ignore a body, should there be one.
     *
     * Needs the role `FOLDER_ADMIN` in the organization or the folder.
     */
    delete: operations["folders.delete"];
    options?: never;
    head?: never;
    /**
     * Rename, move or label a folder
     *
     * Changes what the body names and leaves the rest. A folder moves with all that is in it. Labels are
     * replaced as a whole: one that isn't sent is taken off.
     *
     * Needs one of the roles `FOLDER_ADMIN` and `FOLDER_MOVER` in the organization or the folder.
     */
    patch: operations["folders.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/folders/{folder_id}/contents`. */
  "/api/v1/folders/{folder_id}/contents": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the folder, or `root` for what lies in no folder.
         * @example root
         */
        folder_id: components["parameters"]["FolderIdOrRoot"];
      };
      cookie?: never;
    };
    /**
     * List what is in a folder
     *
     * Lists the folders right below this one, sorted by name, and then its clusters, sorted by name, a
     * page at a time. With `root` as the id it lists what lies in no folder.
     *
     * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
     * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
     * organization, the folder or a cluster.
     */
    get: operations["folders.listContents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/organization`. */
  "/api/v1/organization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the organization of the caller
     *
     * Answers with the organization that the secret key or the token belongs to, and with the accounts
     * at the cloud providers that CockroachDB Cloud acts as when it uses something of the
     * organization's, such as a key or a bucket.
     *
     * Needs one of the roles `ORG_ADMIN` and `ORG_MEMBER` in the organization.
     */
    get: operations["organization.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/roles`. */
  "/api/v1/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who holds which roles
     *
     * Lists the users and service accounts of the organization with their roles, a page at a time. A
     * page has two lists: the roles granted to an account itself, and beside them those that it has from
     * groups.
     *
     * In an organization of more than a hundred users the pages have been seen to skip some. Where it
     * matters, ask for each user with `roles.get`.
     *
     * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN` in the organization.
     */
    get: operations["roles.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/roles/{user_id}`. */
  "/api/v1/roles/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of a person, as `users.findByEmail` answers it, or of a service account.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get the roles of a user or a service account
     *
     * Answers with the roles granted to the account itself, and with those that it has from groups.
     *
     * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN` in the organization.
     */
    get: operations["roles.get"];
    /**
     * Replace the roles of a user or a service account
     *
     * Grants the roles in the body and takes away all others, except those from groups, which stay.
     * Include `ORG_MEMBER`, which everybody in the organization holds.
     *
     * What a caller may grant and take away follows from the caller's own role: roles of the
     * organization are for an `ORG_ADMIN`, roles of clusters also for a `CLUSTER_ADMIN`, roles of
     * folders also for a `FOLDER_ADMIN`.
     *
     * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN`, depending on the roles
     * that change.
     */
    put: operations["roles.set"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}`. */
  "/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of a person, as `users.findByEmail` answers it, or of a service account.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        user_id: components["parameters"]["UserId"];
        /**
         * What kind of thing the role is for.
         * @example CLUSTER
         */
        resource_type: components["parameters"]["GrantedResourceType"];
        /**
         * The id of the organization, the cluster or the folder that the role is for.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        resource_id: components["parameters"]["GrantedResourceId"];
        /**
         * The role.
         * @example CLUSTER_DEVELOPER
         */
        role_name: components["parameters"]["GrantedRole"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Grant a role to a user or a service account
     *
     * Grants one role on one resource and leaves the other roles alone. There is no request body.
     *
     * What a caller may grant follows from the caller's own role: roles of the organization are for an
     * `ORG_ADMIN`, roles of clusters also for a `CLUSTER_ADMIN`, roles of folders also for a
     * `FOLDER_ADMIN`.
     *
     * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN`, depending on the role that
     * is granted.
     */
    post: operations["roles.add"];
    /**
     * Take a role from a user or a service account
     *
     * Takes away one role on one resource and leaves the others alone. A role from a group can't be
     * taken away like this; take the account out of the group.
     *
     * What a caller may take away follows from the caller's own role: roles of the organization are for
     * an `ORG_ADMIN`, roles of clusters also for a `CLUSTER_ADMIN`, roles of folders also for a
     * `FOLDER_ADMIN`.
     *
     * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN`, depending on the role that
     * is taken away.
     */
    delete: operations["roles.remove"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/users/persons-by-email`. */
  "/api/v1/users/persons-by-email": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find a person of the organization by e-mail address
     *
     * Answers with the id of the person who signs in with this address, for `roles.get`, `roles.set` and
     * the like.
     *
     * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN` in the organization.
     */
    get: operations["users.findByEmail"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/service-accounts`. */
  "/api/v1/service-accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the service accounts of the organization
     *
     * Lists the accounts with the roles that they hold, sorted by name, a page at a time.
     *
     * Needs one of the roles `ORG_ADMIN` and `CLUSTER_ADMIN` in the organization.
     */
    get: operations["serviceAccounts.list"];
    put?: never;
    /**
     * Create a service account
     *
     * Makes an account for a program, with its first roles. It can't sign in until it has a key: create
     * one with `apiKeys.create`.
     *
     * Needs one of the roles `ORG_ADMIN` and `CLUSTER_ADMIN` in the organization.
     */
    post: operations["serviceAccounts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/service-accounts/{id}`. */
  "/api/v1/service-accounts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the service account.
         * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
         */
        id: components["parameters"]["ServiceAccountId"];
      };
      cookie?: never;
    };
    /**
     * Get a service account
     *
     * Answers with the account and its roles: those granted to it, and those it has from groups.
     *
     * Needs one of the roles `ORG_ADMIN` and `CLUSTER_ADMIN` in the organization.
     */
    get: operations["serviceAccounts.get"];
    put?: never;
    post?: never;
    /**
     * Delete a service account
     *
     * Deletes the account; none of its keys works any longer.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    delete: operations["serviceAccounts.delete"];
    options?: never;
    head?: never;
    /**
     * Change the name or the description of a service account
     *
     * Changes what the body names and leaves the rest. Roles are changed with `roles.set`, `roles.add`
     * and `roles.remove`, which take the id of the account as their `user_id`.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    patch: operations["serviceAccounts.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/api-keys`. */
  "/api/v1/api-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the API keys of the organization
     *
     * Lists the keys, the oldest first, a page at a time. A key is listed by its id and its name; its
     * secret is shown once, by `apiKeys.create`.
     *
     * Needs one of the roles `ORG_ADMIN` and `CLUSTER_ADMIN` in the organization.
     */
    get: operations["apiKeys.list"];
    put?: never;
    /**
     * Create an API key for a service account
     *
     * Makes a key and answers with its secret. That is the only time: the service doesn't keep the
     * secret, so store it at once. When the answer is lost, delete the key that `apiKeys.list` shows and
     * create another.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    post: operations["apiKeys.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/api-keys/{id}`. */
  "/api/v1/api-keys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the key, `CCDB1_…`. It is the secret without its last part.
         * @example CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd
         */
        id: components["parameters"]["ApiKeyId"];
      };
      cookie?: never;
    };
    /**
     * Get an API key
     *
     * Answers with the name of the key and the account that it belongs to, not with its secret.
     *
     * Needs one of the roles `ORG_ADMIN` and `CLUSTER_ADMIN` in the organization.
     */
    get: operations["apiKeys.get"];
    put?: never;
    post?: never;
    /**
     * Delete an API key
     *
     * Revokes the key: requests that carry its secret are answered with 401 from now on.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    delete: operations["apiKeys.delete"];
    options?: never;
    head?: never;
    /**
     * Rename an API key
     *
     * Changes the name of the key. Its secret and its account stay as they are.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    patch: operations["apiKeys.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/jwt-issuers`. */
  "/api/v1/jwt-issuers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the JWT issuers of the organization
     *
     * Lists the issuers whose tokens the API accepts, a page at a time.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    get: operations["jwtIssuers.list"];
    put?: never;
    /**
     * Register a JWT issuer
     *
     * Lets the tokens of an issuer be used in place of secret keys. A token counts when it is signed
     * with a key of the issuer, meant for `audience`, and maps to a person or a service account of the
     * organization.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    post: operations["jwtIssuers.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/jwt-issuers/{id}`. */
  "/api/v1/jwt-issuers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the issuer, a UUID.
         * @example c1f5a8d2-6e04-4b97-83da-9e2b7c40f518
         */
        id: components["parameters"]["JwtIssuerId"];
      };
      cookie?: never;
    };
    /**
     * Get a JWT issuer
     *
     * Answers with the issuer, its keys and how its identities are mapped.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    get: operations["jwtIssuers.get"];
    put?: never;
    post?: never;
    /**
     * Remove a JWT issuer
     *
     * Removes the issuer: its tokens are answered with 401 from now on.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    delete: operations["jwtIssuers.delete"];
    options?: never;
    head?: never;
    /**
     * Change a JWT issuer
     *
     * Changes what the body names and leaves the rest. A list of mappings takes the place of the one
     * before.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    patch: operations["jwtIssuers.update"];
    trace?: never;
  };
  /** What can be asked of `/api/v1/auditlogevents`. */
  "/api/v1/auditlogevents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what was done in the organization
     *
     * Lists the entries of the audit log from the beginning, or from the newest one backwards with
     * `sort_order=DESC`, some 200 at a time. `next_starting_from` leads on. Forwards it is always there,
     * as entries may come later; keep it to go on from there next time. Backwards it is absent after the
     * first entry of all.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    get: operations["auditLogs.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/invoices`. */
  "/api/v1/invoices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the invoices of the organization
     *
     * Lists the invoices, one a month, in the order of their months, all at once. The running month is a
     * `DRAFT`.
     *
     * Needs one of the roles `BILLING_COORDINATOR` and `CLUSTER_ADMIN` in the organization.
     */
    get: operations["invoices.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/invoices/{invoice_id}`. */
  "/api/v1/invoices/{invoice_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the invoice.
         * @example 7b90c3e5-4d2a-4861-bf37-05e9a1d8c624
         */
        invoice_id: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    /**
     * Get an invoice
     *
     * Answers with one month's invoice, cluster by cluster.
     *
     * Needs one of the roles `BILLING_COORDINATOR` and `CLUSTER_ADMIN` in the organization.
     */
    get: operations["invoices.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/Groups`. */
  "/api/scim/v2/Groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List groups by SCIM
     *
     * Lists the groups of the organization, or those that `filter` describes, 20 at a time. `startIndex`
     * asks for the next ones: it counts from 1, and the last index is `totalResults`.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    get: operations["scim.groups.list"];
    put?: never;
    /**
     * Create a group by SCIM
     *
     * Creates a group, with its first members. Roles that are granted to a group hold for all of its
     * members.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    post: operations["scim.groups.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/Groups/.search`. */
  "/api/scim/v2/Groups/.search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Search groups by SCIM with PUT
     *
     * The same as `scim.groups.search`, under a method that SCIM doesn't have for it. Use that one.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     * @deprecated
     */
    put: operations["scim.groups.searchByPut"];
    /**
     * Search groups by SCIM
     *
     * Does what `scim.groups.list` does, with its parameters in the body (RFC 7644, section 3.4.3).
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    post: operations["scim.groups.search"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/Groups/{id}`. */
  "/api/scim/v2/Groups/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the group.
         * @example f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32
         */
        id: components["parameters"]["ScimGroupId"];
      };
      cookie?: never;
    };
    /**
     * Get a group by SCIM
     *
     * Answers with the group and its members.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    get: operations["scim.groups.get"];
    /**
     * Replace a group by SCIM
     *
     * Puts the body in place of the group's name and members: whoever isn't sent as a member is one no
     * more. `scim.groups.patch` adds and removes single members.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    put: operations["scim.groups.replace"];
    post?: never;
    /**
     * Delete a group by SCIM
     *
     * Deletes the group, not its members; they lose the roles that it brought them. A success carries no
     * payload; ignore a body, should there be one.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    delete: operations["scim.groups.delete"];
    options?: never;
    head?: never;
    /**
     * Change a group by SCIM
     *
     * Carries out a list of changes one after the other: `add`, `remove` and `replace` (RFC 7644,
     * section 3.5.2). If one of them fails, none is made.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    patch: operations["scim.groups.patch"];
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/Groups/{id}/.search`. */
  "/api/scim/v2/Groups/{id}/.search": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the group.
         * @example f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32
         */
        id: components["parameters"]["ScimGroupId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Get a group by SCIM with PUT
     *
     * The same as `scim.groups.searchOne`, under a method that SCIM doesn't have for it. Use that one,
     * or `scim.groups.get`.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     * @deprecated
     */
    put: operations["scim.groups.searchOneByPut"];
    /**
     * Get a group by SCIM, with the parameters in the body
     *
     * Does what `scim.groups.get` does, with its parameters in the body (RFC 7644, section 3.4.3).
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    post: operations["scim.groups.searchOne"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/ResourceTypes`. */
  "/api/scim/v2/ResourceTypes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the kinds of SCIM resource
     *
     * Lists the kinds of thing that the service keeps by SCIM, with their endpoints and schemas, all at
     * once.
     *
     * Any member of the organization may call it.
     */
    get: operations["scim.resourceTypes.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/ResourceTypes/{resourceId}`. */
  "/api/scim/v2/ResourceTypes/{resourceId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the kind of resource, `User` or `Group`.
         * @example User
         */
        resourceId: components["parameters"]["ScimResourceTypeId"];
      };
      cookie?: never;
    };
    /**
     * Get a kind of SCIM resource
     *
     * Answers with the endpoint and the schema of one kind of thing that the service keeps by SCIM.
     *
     * Any member of the organization may call it.
     */
    get: operations["scim.resourceTypes.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/Schemas`. */
  "/api/scim/v2/Schemas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the SCIM schemas
     *
     * Lists the schemas of users and groups, attribute by attribute, all at once.
     *
     * Any member of the organization may call it.
     */
    get: operations["scim.schemas.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/Schemas/{schemaId}`. */
  "/api/scim/v2/Schemas/{schemaId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The URI of the schema.
         * @example urn:ietf:params:scim:schemas:core:2.0:Group
         */
        schemaId: components["parameters"]["ScimSchemaId"];
      };
      cookie?: never;
    };
    /**
     * Get a SCIM schema
     *
     * Answers with the attributes that the schema has and what holds for them.
     *
     * Any member of the organization may call it.
     */
    get: operations["scim.schemas.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/ServiceProviderConfig`. */
  "/api/scim/v2/ServiceProviderConfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get which parts of SCIM the service supports
     *
     * Answers with the optional parts of SCIM that the service has, and with the ways to sign in.
     *
     * Any member of the organization may call it.
     */
    get: operations["scim.serviceProviderConfig.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/Users`. */
  "/api/scim/v2/Users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List people by SCIM
     *
     * Lists the people of the organization, or those that `filter` describes, 20 at a time. `startIndex`
     * asks for the next ones: it counts from 1, and the last index is `totalResults`.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    get: operations["scim.users.list"];
    put?: never;
    /**
     * Add a person by SCIM
     *
     * Adds a person to the organization. This is how an identity provider does it; people who don't come
     * from one are invited in the Console.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    post: operations["scim.users.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/Users/.search`. */
  "/api/scim/v2/Users/.search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Search people by SCIM with PUT
     *
     * The same as `scim.users.search`, under a method that SCIM doesn't have for it. Use that one.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     * @deprecated
     */
    put: operations["scim.users.searchByPut"];
    /**
     * Search people by SCIM
     *
     * Does what `scim.users.list` does, with its parameters in the body. That keeps a filter with an
     * e-mail address out of URLs, and so out of logs (RFC 7644, section 3.4.3).
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    post: operations["scim.users.search"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/Users/{id}`. */
  "/api/scim/v2/Users/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the person.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        id: components["parameters"]["ScimUserId"];
      };
      cookie?: never;
    };
    /**
     * Get a person by SCIM
     *
     * Answers with the person and the groups that the person is in.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    get: operations["scim.users.get"];
    /**
     * Replace what is known of a person by SCIM
     *
     * Puts the body in place of all that was known of the person; what isn't sent is unset.
     * `scim.users.patch` changes single values. `active: false` locks the person out without deleting
     * anything.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    put: operations["scim.users.replace"];
    post?: never;
    /**
     * Remove a person by SCIM
     *
     * Removes the person from the organization. A success carries no payload; ignore a body, should
     * there be one.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    delete: operations["scim.users.delete"];
    options?: never;
    head?: never;
    /**
     * Change what is known of a person by SCIM
     *
     * Carries out a list of changes one after the other: `add`, `remove` and `replace` (RFC 7644,
     * section 3.5.2). If one of them fails, none is made.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    patch: operations["scim.users.patch"];
    trace?: never;
  };
  /** What can be asked of `/api/scim/v2/Users/{id}/.search`. */
  "/api/scim/v2/Users/{id}/.search": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the person.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        id: components["parameters"]["ScimUserId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Get a person by SCIM with PUT
     *
     * The same as `scim.users.searchOne`, under a method that SCIM doesn't have for it. Use that one, or
     * `scim.users.get`.
     *
     * Needs the role `ORG_ADMIN` in the organization.
     * @deprecated
     */
    put: operations["scim.users.searchOneByPut"];
    /**
     * Get a person by SCIM, with the parameters in the body
     *
     * Does what `scim.users.get` does, with its parameters in the body (RFC 7644, section 3.4.3).
     *
     * Needs the role `ORG_ADMIN` in the organization.
     */
    post: operations["scim.users.searchOne"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
/** What operations are made of. */
export interface components {
  /** The components of the kind `schemas`. */
  schemas: {
    /**
     * What clusters are sorted by: their name (`NAME`), when they were created (`CREATED_AT`), or when
     * they were deleted (`DELETED_AT`), which for a cluster that exists falls back on when it was
     * created.
     */
    ClusterSortBy: "NAME" | "CREATED_AT" | "DELETED_AT";
    /**
     * The order of a list: ascending (`ASC`) or descending (`DESC`).
     */
    SortOrder: "ASC" | "DESC";
    /**
     * Where a cluster stands in an upgrade to another major version. `FINALIZED`: on the newest version,
     * nothing pending. `UPGRADE_AVAILABLE`: there is a newer version, perhaps a preview if the
     * organization takes those. `MAJOR_UPGRADE_RUNNING`: on the way to it. `PENDING_FINALIZATION`:
     * there, and the way back is open until the upgrade is finalized, which happens by itself after 72
     * hours. `ROLLBACK_RUNNING`: on the way back.
     */
    ClusterUpgradeStatus: "FINALIZED" | "MAJOR_UPGRADE_RUNNING" | "UPGRADE_AVAILABLE" | "PENDING_FINALIZATION" | "ROLLBACK_RUNNING";
    /**
     * A plan: pay for what is used, on shared hardware (`BASIC`); pay for a fixed number of virtual
     * CPUs, on shared hardware (`STANDARD`); or hardware of one's own (`ADVANCED`).
     */
    ClusterPlan: "BASIC" | "STANDARD" | "ADVANCED";
    /**
     * A cloud provider: Google Cloud (`GCP`), Amazon Web Services (`AWS`) or Microsoft Azure (`AZURE`).
     */
    CloudProvider: "GCP" | "AWS" | "AZURE";
    /** An AWS account of the customer's own. */
    AwsCustomerAccount: {
      /** The ARN of the role that the service takes on in the account. The account's id is a part of it. */
      arn: string;
    };
    /** An Azure subscription of the customer's own. */
    AzureCustomerAccount: {
      /** The id of the subscription in which clusters are made. */
      subscription_id: string;
      /** The id of the tenant that has the subscription. */
      tenant_id: string;
    };
    /** A GCP project of the customer's own. */
    GcpCustomerAccount: {
      /**
       * The e-mail address of the service account that the service acts as in the project. The project's
       * id is a part of it.
       */
      service_account_email: string;
    };
    /**
     * A cloud account of the customer's own for an Advanced cluster to run in. One property is present,
     * the one of the cloud provider.
     */
    CustomerCloudAccount: {
      /** How to get into the account on AWS. */
      aws?: components["schemas"]["AwsCustomerAccount"];
      /** How to get into the subscription on Azure. */
      azure?: components["schemas"]["AzureCustomerAccount"];
      /** How to get into the project on GCP. */
      gcp?: components["schemas"]["GcpCustomerAccount"];
    };
    /**
     * Where a cluster stands in its life: `CREATING` until it is ready (`CREATED`) or has failed
     * (`CREATION_FAILED`); `LOCKED` while an operation has it for itself, during which other changes are
     * refused; `DELETED` at last.
     */
    ClusterState: "CREATING" | "CREATED" | "CREATION_FAILED" | "DELETED" | "LOCKED" | (string & {});
    /**
     * The operation that is being carried out on a cluster (`…_RUNNING`), or that was the last and
     * failed (`…_FAILED`); `UNSPECIFIED` when there is neither. A failed operation does not change the
     * `state`.
     */
    ClusterOperationStatus: "UNSPECIFIED" | "CRDB_MAJOR_UPGRADE_RUNNING" | "CRDB_MAJOR_UPGRADE_FAILED" | "CRDB_MAJOR_ROLLBACK_RUNNING" | "CRDB_MAJOR_ROLLBACK_FAILED" | "CRDB_PATCH_RUNNING" | "CRDB_PATCH_FAILED" | "CRDB_SCALE_RUNNING" | "CRDB_SCALE_FAILED" | "MAINTENANCE_RUNNING" | "CRDB_INSTANCE_UPDATE_RUNNING" | "CRDB_INSTANCE_UPDATE_FAILED" | "CRDB_EDIT_CLUSTER_RUNNING" | "CRDB_EDIT_CLUSTER_FAILED" | "CRDB_CMEK_OPERATION_RUNNING" | "CRDB_CMEK_OPERATION_FAILED" | "TENANT_RESTORE_RUNNING" | "TENANT_RESTORE_FAILED" | "CRDB_LOG_EXPORT_OPERATION_RUNNING" | "CRDB_LOG_EXPORT_OPERATION_FAILED" | "CRDB_CLUSTER_DISRUPTION_RUNNING" | "CRDB_CLUSTER_DISRUPTION_FAILED" | "CRDB_REPAVE_RUNNING" | "CRDB_REPAVE_FAILED" | "CRDB_CUSTOM_CLIENT_CA_RUNNING" | "CRDB_CUSTOM_CLIENT_CA_FAILED" | "DEDICATED_FULL_CLUSTER_RESTORE_RUNNING" | "DEDICATED_FULL_CLUSTER_RESTORE_FAILED" | (string & {});
    /**
     * Who starts major upgrades of a Basic or Standard cluster: the service (`AUTOMATIC`), or the caller
     * (`MANUAL`), which only Standard clusters can have.
     */
    UpgradeType: "MANUAL" | "AUTOMATIC";
    /** What a Basic or a Standard cluster may use at most. A limit that is absent, or `"0"`, is none. */
    UsageLimits: {
      /**
       * How many virtual CPUs a Standard cluster may use. Above that it gets slower. A 64-bit whole number
       * as a string.
       * Format: int64
       */
      provisioned_virtual_cpus?: string;
      /**
       * How many request units a Basic cluster may use in a month. Once they are used up it stands still
       * until the next month, or until the limit is raised. A 64-bit whole number as a string.
       * Format: int64
       */
      request_unit_limit?: string;
      /**
       * How much a Basic cluster may store, in MiB. Once that is exceeded it takes a single SQL
       * connection, enough to delete what is not needed. A 64-bit whole number as a string.
       * Format: int64
       */
      storage_mib_limit?: string;
    };
    /** The settings of a Basic or a Standard cluster. */
    ServerlessConfig: {
      /**
       * The cluster's name and tenant number, such as `funky-skunk-123`, for connection strings. The API
       * itself doesn't take it; it takes `id`.
       */
      readonly routing_id: string;
      /** Who starts major upgrades. */
      upgrade_type: components["schemas"]["UpgradeType"] | (string & {});
      /** What the cluster may use at most. `null` or absent where it is not limited. */
      usage_limits?: components["schemas"]["UsageLimits"] | null;
    };
    /** The hardware of an Advanced cluster. */
    DedicatedConfig: {
      /** The machine type by the cloud provider's name, such as `n2-standard-4`. */
      machine_type: string;
      /**
       * How many virtual CPUs a node has.
       * Format: int32
       */
      num_virtual_cpus: number;
      /**
       * How much storage a node has, in GiB.
       * Format: int32
       */
      storage_gib: number;
      /**
       * How much memory a node has, in GiB.
       * Format: float
       */
      memory_gib: number;
      /**
       * How many disk operations a second a node may make, as provisioned, which may differ from what was
       * asked for. 0 is the cloud provider's default; on GCP and Azure it follows from the size of the
       * disk.
       * Format: int32
       */
      disk_iops: number;
    };
    /** The settings of a cluster. One property is present, the one of the cluster's kind. */
    ClusterConfig: {
      /** The settings of a Basic or a Standard cluster, which share their hardware with others. */
      serverless?: components["schemas"]["ServerlessConfig"];
      /** The hardware of an Advanced cluster. */
      dedicated?: components["schemas"]["DedicatedConfig"];
    };
    /** A region in which a cluster runs. */
    ClusterRegion: {
      /** The region by the cloud provider's name, such as `us-central1`. */
      name: string;
      /** The host to which SQL clients connect from the internet, as far as the allowlist lets them. */
      sql_dns: string;
      /** The host of the DB Console, `""` where there is none, as for a Basic or Standard cluster. */
      ui_dns: string;
      /**
       * The host to which SQL clients connect over AWS PrivateLink, Azure Private Link or GCP VPC Peering;
       * `""` where there is none.
       */
      internal_dns: string;
      /** The host to which SQL clients connect over GCP Private Service Connect; `""` where there is none. */
      private_endpoint_dns: string;
      /**
       * How many nodes run in the region, 0 for a Basic or Standard cluster.
       * Format: int32
       */
      node_count: number;
      /** Whether this is the primary region of a Basic or Standard cluster that runs in several. */
      primary?: boolean;
      /**
       * The machine type of the nodes in this region by the cloud provider's name, for an Advanced
       * cluster. Regions may differ in it.
       */
      machine_type?: string;
      /**
       * How many virtual CPUs a node of this region has, for an Advanced cluster.
       * Format: int32
       */
      num_virtual_cpus?: number;
      /**
       * How many disk operations a second a node of this region may make. It means something for Advanced
       * clusters on AWS; elsewhere the size of the disk decides.
       * Format: int32
       */
      disk_iops?: number;
      /**
       * The id of the gateway by which an Advanced cluster on AWS reaches S3, for bucket policies that let
       * nothing else in.
       */
      s3_vpc_endpoint_id?: string;
    };
    /**
     * Whether the nodes of a cluster have addresses in the internet (`PUBLIC`) or none (`PRIVATE`).
     */
    NetworkVisibility: "PUBLIC" | "PRIVATE";
    /**
     * Where a cluster may connect to: anywhere (`ALLOW_ALL`), or only to what its egress rules and the
     * service itself allow (`DEFAULT_DENY`). `UPDATING` while that changes, `ERROR` when changing it has
     * failed, `UNSPECIFIED` where it has no meaning.
     */
    EgressPolicy: "UNSPECIFIED" | "ERROR" | "ALLOW_ALL" | "DEFAULT_DENY" | "UPDATING" | (string & {});
    /**
     * Whether a cluster is kept from being deleted: `ENABLED` makes `clusters.delete` fail.
     */
    DeleteProtection: "ENABLED" | "DISABLED";
    /** A cluster. */
    Cluster: {
      /**
       * The id by which the API knows the cluster, a UUID. It isn't the routing id of connection strings,
       * which stands in `config.serverless.routing_id`.
       * Format: uuid
       */
      readonly id: string;
      /** The name that the cluster was created with. */
      name: string;
      /**
       * The version of CockroachDB that the cluster runs, free text: `v25.4.1`, or the long name of a
       * build.
       */
      cockroach_version: string;
      /** Where the cluster stands in an upgrade to another major version. */
      upgrade_status: components["schemas"]["ClusterUpgradeStatus"] | (string & {});
      /** The plan under which the cluster runs. */
      plan: components["schemas"]["ClusterPlan"] | (string & {});
      /** The cloud provider on which the cluster runs. */
      cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
      /**
       * The account at the cloud provider in which the cluster runs (on GCP a project), to grant it access
       * to resources of your own; `""` where there is none to tell. It changes when a cluster moves
       * between the Basic and the Standard plan, and it isn't the account that created the cluster, which
       * is `creator_id`.
       */
      readonly account_id: string;
      /** Whether the cluster runs in a cloud account of the customer's own. */
      readonly is_customer_cloud_account: boolean;
      /**
       * The cloud account of the customer's own in which the cluster runs; `null` or absent where it
       * doesn't.
       */
      customer_cloud_account?: components["schemas"]["CustomerCloudAccount"] | null;
      /**
       * The client id of the identity that the cluster has on Azure, to which access to encryption keys is
       * granted; `""` or absent on other cloud providers.
       */
      readonly azure_cluster_identity_client_id?: string;
      /** Where the cluster stands in its life. */
      state: components["schemas"]["ClusterState"];
      /**
       * The id of the account that created the cluster. For a cluster created through the API that is the
       * service account of the secret key.
       */
      readonly creator_id: string;
      /** What is being done to the cluster, or which such operation failed last. */
      operation_status: components["schemas"]["ClusterOperationStatus"];
      /** The settings of the cluster, by its kind. */
      config: components["schemas"]["ClusterConfig"];
      /** The regions in which the cluster runs, in no order that can be relied on. */
      regions: components["schemas"]["ClusterRegion"][];
      /**
       * The host to which SQL clients connect from anywhere, to be led to a region; `""` or absent where
       * there is none.
       */
      readonly sql_dns?: string;
      /** Whether the nodes have addresses in the internet. */
      network_visibility?: components["schemas"]["NetworkVisibility"] | (string & {});
      /** Where the cluster may connect to. */
      egress_traffic_policy?: components["schemas"]["EgressPolicy"];
      /**
       * The IPv4 range of the cluster's own network in CIDR notation, for an Advanced cluster on GCP; else
       * `""`.
       */
      cidr_range: string;
      /**
       * The id of the folder that the cluster is in, `root` (or `""`) where it is in none. Folders are in
       * preview.
       */
      parent_id: string;
      /** Whether the cluster is kept from being deleted. */
      delete_protection?: components["schemas"]["DeleteProtection"] | (string & {});
      /** Keys and values that the cluster is labelled with, `{}` where there are none. */
      labels: {
        [key: string]: string;
      };
      /**
       * When the cluster was created, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      readonly created_at: string | null;
      /**
       * When the cluster was last changed, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      readonly updated_at: string | null;
      /**
       * When the cluster was deleted, an ISO 8601 time with 0 to 9 fraction digits. `null` while it
       * exists.
       * Format: date-time
       */
      readonly deleted_at: string | null;
    };
    /** The pages beside a page. A page is named by an opaque string, to be passed on as it is. */
    Pagination: {
      /** The `pagination.page` of the next page; `""` or absent on the last one. */
      next_page?: string;
      /** The `pagination.page` of the page before; `""` or absent on the first one. */
      previous_page?: string;
    };
    /** A page of clusters. */
    ClusterList: {
      /** The clusters of this page. */
      clusters: components["schemas"]["Cluster"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** A protobuf `Any` as JSON. Which fields it has depends on its type. */
    ErrorDetail: {
      /** The URL of the type of this detail. */
      "@type": string;
    } & {
      [key: string]: unknown;
    };
    /** What went wrong. A proxy in between may answer with something else, so no field is certain. */
    ErrorStatus: {
      /**
       * The gRPC status code, not the HTTP status: 3 is INVALID_ARGUMENT, 5 is NOT_FOUND.
       * Format: int32
       */
      code?: number;
      /** The reason, for people to read. Its wording may change. */
      message?: string;
      /** Further facts for programs, often none. */
      details?: components["schemas"]["ErrorDetail"][];
    };
    /**
     * What a Basic or a Standard cluster shall use at most. Leave a limit out to have none; `"0"` is
     * refused.
     */
    UsageLimitsSpec: {
      /**
       * How many virtual CPUs a Standard cluster may use, a 64-bit whole number as a string: `"2"`. It can
       * be lowered three times in seven days.
       * Format: int64
       */
      provisioned_virtual_cpus?: string;
      /**
       * How many request units a Basic cluster may use in a month, a 64-bit whole number as a string:
       * `"50000000"`.
       * Format: int64
       */
      request_unit_limit?: string;
      /**
       * How much a Basic cluster may store, in MiB, a 64-bit whole number as a string. `"10240"` is 10
       * GiB.
       * Format: int64
       */
      storage_mib_limit?: string;
    };
    /** The regions and the limits of a Basic or a Standard cluster. */
    ServerlessCreateSpec: {
      /**
       * The regions to run in, by the names of the cloud provider: `us-west2` on GCP is `us-west-2` on
       * AWS. `clusters.listAvailableRegions` lists them, with `serverless` those that will do. They can't
       * be removed later.
       */
      regions: string[];
      /** Which of the regions is the primary one. It has to be given with more than one region. */
      primary_region?: string;
      /** Who starts major upgrades. A Basic cluster can't have `MANUAL`. */
      upgrade_type?: components["schemas"]["UpgradeType"];
      /** What the cluster may use at most. Without it, a Basic cluster is not limited. */
      usage_limits?: components["schemas"]["UsageLimitsSpec"];
      /**
       * `true` creates the cluster with an empty allowlist, so that nobody reaches it from the internet
       * until an entry is added. Without it, the allowlist starts with an entry that lets in every
       * address.
       * @default false
       */
      with_empty_ip_allowlist?: boolean;
    };
    /** A machine, either by its type or by the number of its virtual CPUs. */
    MachineSpec: {
      /** The machine type by the cloud provider's name, such as `m6i.xlarge` or `n2-standard-4`. */
      machine_type?: string;
      /**
       * How many virtual CPUs; the service picks a machine type that has them.
       * Format: int32
       */
      num_virtual_cpus?: number;
    };
    /** The hardware of each node of an Advanced cluster. */
    HardwareCreateSpec: {
      /** The machine. It has to be given, unless `region_machine_specs` is. */
      machine_spec?: components["schemas"]["MachineSpec"];
      /**
       * How much storage a node gets, in GiB. 0 takes the least that the machine can have.
       * Format: int32
       */
      storage_gib: number;
      /**
       * How many disk operations a second a node gets, on AWS only; elsewhere it is ignored. 0 or nothing
       * takes what suits the machine and the storage.
       * Format: int32
       */
      disk_iops?: number;
    };
    /** The hardware and the network of an Advanced cluster. */
    DedicatedCreateSpec: {
      /**
       * How many nodes to run in each region, by the cloud provider's name of it: `{ "us-west-2": 3 }`.
       * Production takes three in a region at least, and either one region or three and more.
       */
      region_nodes: {
        [key: string]: number;
      };
      /** The hardware of the nodes. */
      hardware: components["schemas"]["HardwareCreateSpec"];
      /**
       * The machine of the nodes in each region, for regions that differ in it: one entry for each region
       * of `region_nodes`, and no `hardware.machine_spec` then. Storage and IOPS stay the same in all of
       * them. Limited access.
       */
      region_machine_specs?: {
        [key: string]: components["schemas"]["MachineSpec"];
      };
      /**
       * The major version to run, such as `v25.4`, one of those that are supported. Without it, the
       * newest.
       */
      cockroach_version?: string;
      /** Whether the nodes have addresses in the internet. */
      network_visibility?: components["schemas"]["NetworkVisibility"];
      /**
       * The IPv4 range of the cluster's own network in CIDR notation, on GCP only, /19 or larger. Without
       * it, `172.28.0.0/14`.
       */
      cidr_range?: string;
      /**
       * `true` denies the cluster every connection out, from the start, but what egress rules allow.
       * Preview.
       */
      restrict_egress_traffic?: boolean;
      /** Whether the cluster can take part in physical replication. */
      supports_cluster_virtualization?: boolean;
    };
    /**
     * Up to 50 labels. A key has 1 to 63 lower-case letters, digits, dashes and underscores and starts
     * with a letter; a value has up to 63 of them.
     */
    Labels: {
      [key: string]: string;
    };
    /**
     * What kind of cluster to create: with `serverless` a Basic or Standard one, with `dedicated` an
     * Advanced one. Give one of the two.
     */
    ClusterCreateSpec: {
      /**
       * The plan, which has to fit what else is given. Without it, `serverless` makes a Standard cluster.
       * It belongs here in `spec`; a `plan` beside `spec` is ignored.
       */
      plan?: components["schemas"]["ClusterPlan"];
      /** Makes a Basic or a Standard cluster, which shares its hardware with others. */
      serverless?: components["schemas"]["ServerlessCreateSpec"];
      /** Makes an Advanced cluster, which has hardware of its own. */
      dedicated?: components["schemas"]["DedicatedCreateSpec"];
      /** A cloud account of your own to run an Advanced cluster in. Without it the service's. */
      customer_cloud_account?: components["schemas"]["CustomerCloudAccount"];
      /** Whether to keep the cluster from being deleted. */
      delete_protection?: components["schemas"]["DeleteProtection"];
      /** Keys and values to label the cluster with. */
      labels?: components["schemas"]["Labels"];
      /**
       * The id of the folder to create the cluster in; `root`, `""` or nothing for none. Folders are in
       * preview.
       */
      parent_id?: string;
    };
    /** The cluster to create. */
    ClusterCreate: {
      /**
       * The name: 6 to 20 lower-case letters, digits and dashes, with no dash at either end. It is unique
       * in the organization and can't be changed later.
       */
      name: string;
      /** The cloud provider to run the cluster on. */
      provider: components["schemas"]["CloudProvider"];
      /** What kind of cluster to create. */
      spec: components["schemas"]["ClusterCreateSpec"];
    };
    /** A region in which clusters can be created. */
    AvailableRegion: {
      /** The region by the cloud provider's name, as `clusters.create` takes it. */
      name: string;
      /** Where the region is, for people to read. */
      location: string;
      /** The cloud provider whose region it is. */
      provider: components["schemas"]["CloudProvider"] | (string & {});
      /** Whether Basic and Standard clusters can run there too. */
      serverless: boolean;
      /**
       * How far away it is, in miles, judged by the IP address of the caller.
       * Format: float
       */
      distance: number;
    };
    /** A page of regions. */
    AvailableRegionList: {
      /** The regions of this page. */
      regions: components["schemas"]["AvailableRegion"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** What to change of a Basic or a Standard cluster. */
    ServerlessUpdateSpec: {
      /**
       * All regions to run in from now on, by the names of the cloud provider. Regions can be added, not
       * removed.
       */
      regions?: string[];
      /**
       * Which of the regions is the primary one. It has to be given with more than one region in
       * `regions`.
       */
      primary_region?: string;
      /** Who starts major upgrades. A Basic cluster can't have `MANUAL`. */
      upgrade_type?: components["schemas"]["UpgradeType"];
      /** What the cluster may use at most from now on. A limit that is left out of it is none. */
      usage_limits?: components["schemas"]["UsageLimitsSpec"];
    };
    /** What to change of the hardware of each node. */
    HardwareUpdateSpec: {
      /** The machine. */
      machine_spec?: components["schemas"]["MachineSpec"];
      /**
       * How much storage a node gets, in GiB.
       * Format: int32
       */
      storage_gib?: number;
      /**
       * How many disk operations a second a node gets, on AWS only; elsewhere it is ignored. 0 or nothing
       * takes what suits the machine and the storage.
       * Format: int32
       */
      disk_iops?: number;
    };
    /**
     * Where a key is kept: AWS KMS, Google Cloud KMS or Azure Key Vault. `NULL_KMS` stands for none of
     * them.
     */
    CmekKeyType: "AWS_KMS" | "GCP_CLOUD_KMS" | "NULL_KMS" | "AZURE_KEY_VAULT";
    /** A key in a key management service of the caller, and who may use it. */
    CmekKeySpec: {
      /** The service that keeps the key. */
      type?: components["schemas"]["CmekKeyType"] | (string & {});
      /** How that service names the key: the ARN on AWS, the resource name without a version on GCP. */
      uri?: string;
      /**
       * The identity through which the cluster gets at the key: the ARN of an IAM role on AWS, the e-mail
       * address of a service account on GCP.
       */
      auth_principal?: string;
    };
    /** The key for a region of a cluster. */
    CmekRegionSpec: {
      /** The region by the cloud provider's name, such as `us-central1`. */
      region?: string;
      /** The key to encrypt the data of the region with. */
      key_spec?: components["schemas"]["CmekKeySpec"];
    };
    /** What to change of an Advanced cluster. */
    DedicatedUpdateSpec: {
      /**
       * How many nodes to run in each region from now on, by the cloud provider's name of it. A region
       * that is left out is removed.
       */
      region_nodes?: {
        [key: string]: number;
      };
      /** The hardware of the nodes. */
      hardware?: components["schemas"]["HardwareUpdateSpec"];
      /**
       * The machine of the nodes in some regions, which may be new ones; the others keep theirs. It can't
       * go with `hardware.machine_spec`. Limited access.
       */
      region_machine_specs?: {
        [key: string]: components["schemas"]["MachineSpec"];
      };
      /**
       * The encryption keys of the regions that are added, for a cluster with customer-managed keys. A
       * region that the cluster has already must not be among them.
       */
      cmek_region_specs?: components["schemas"]["CmekRegionSpec"][];
    };
    /**
     * What to change of a cluster; what is left out stays as it is. `cockroach_version` and
     * `upgrade_status` go alone, without each other and without any other change.
     */
    ClusterUpdate: {
      /** The plan to move to, between Basic and Standard. */
      plan?: components["schemas"]["ClusterPlan"];
      /** What to change of a Basic or a Standard cluster. */
      serverless?: components["schemas"]["ServerlessUpdateSpec"];
      /** What to change of an Advanced cluster. */
      dedicated?: components["schemas"]["DedicatedUpdateSpec"];
      /** Whether to keep the cluster from being deleted. */
      delete_protection?: components["schemas"]["DeleteProtection"];
      /** The labels that the cluster has from now on. They replace all labels that it had. */
      labels?: components["schemas"]["Labels"];
      /** The id of the folder to move the cluster to; `root` or `""` for none. Folders are in preview. */
      parent_id?: string;
      /**
       * The major version to be on, such as `v26.1`. A later one than now starts an upgrade; before that
       * is finalized, the one it came from rolls it back. Not for Basic clusters.
       */
      cockroach_version?: string;
      /** `FINALIZED` finalizes an upgrade, and `ROLLBACK_RUNNING` rolls it back. Nothing else can be set. */
      upgrade_status?: components["schemas"]["ClusterUpgradeStatus"];
    };
    /**
     * The operating system of the machine that a SQL client runs on.
     */
    OperatingSystem: "MAC" | "LINUX" | "WINDOWS";
    /** The parts of a connection string. Their names start with a capital, unlike all others of the API. */
    ConnectionStringParams: {
      /** The host. */
      Host: string;
      /** The port, a number as a string. */
      Port: string;
      /** The database. */
      Database: string;
      /** The SQL user, `""` or absent where none was asked for. */
      Username?: string;
    };
    /** How a SQL client connects to a cluster. */
    ConnectionString: {
      /** The connection string, a `postgresql://` URL without a password. */
      connection_string: string;
      /** The parts that the connection string is made of. */
      params: components["schemas"]["ConnectionStringParams"];
    };
    /** Whether a node serves requests (`LIVE`) or not, or not yet (`NOT_READY`). */
    NodeStatus: "LIVE" | "NOT_READY" | (string & {});
    /** A node of an Advanced cluster. */
    ClusterNode: {
      /** The name of the node. */
      name: string;
      /** The region in which the node runs, by the cloud provider's name. */
      region_name: string;
      /** Whether the node serves requests. */
      status: components["schemas"]["NodeStatus"];
    };
    /** A page of nodes. */
    ClusterNodeList: {
      /** The nodes of this page. */
      nodes: components["schemas"]["ClusterNode"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /**
     * How a major version is supported: no more (`UNSUPPORTED`), fully (`SUPPORTED`), or for trial only
     * (`PREVIEW`).
     */
    VersionSupportStatus: "UNSUPPORTED" | "SUPPORTED" | "PREVIEW" | (string & {});
    /**
     * The kind of a major version: one that every cluster upgrades to (`REGULAR`), or one that may be
     * skipped and is supported for a shorter time (`INNOVATION`).
     */
    ReleaseType: "REGULAR" | "INNOVATION" | (string & {});
    /** A major version of CockroachDB. */
    ClusterVersion: {
      /** The version, such as `v25.4`. */
      version: string;
      /** How the version is supported. */
      support_status: components["schemas"]["VersionSupportStatus"];
      /**
       * Until when the version is supported, an ISO 8601 time. `null` where that is not set.
       * Format: date-time
       */
      support_end: string | null;
      /** The kind of version. */
      release_type: components["schemas"]["ReleaseType"];
      /** The versions that a cluster can be upgraded to from this one. */
      allowed_upgrades: string[];
    };
    /** A page of major versions. */
    ClusterVersionList: {
      /** The major versions of this page. */
      versions: components["schemas"]["ClusterVersion"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** A SQL user of a cluster. */
    SqlUser: {
      /** The name. */
      name: string;
    };
    /** A page of SQL users. */
    SqlUserList: {
      /** The SQL users of this page. */
      users: components["schemas"]["SqlUser"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The SQL user to create. */
    SqlUserCreate: {
      /** The name. CockroachDB takes it in lower case. */
      name: string;
      /**
       * The password. No answer ever has it.
       * Format: password
       */
      password: string;
    };
    /** The new password of a SQL user. */
    SqlUserPasswordReset: {
      /**
       * The password. No answer ever has it.
       * Format: password
       */
      password: string;
    };
    /** A database of a cluster. */
    Database: {
      /** The name. */
      name: string;
      /**
       * How many tables it has, a 64-bit whole number as a string. Absent where that was not counted.
       * Format: int64
       */
      table_count?: string;
    };
    /** A page of databases. */
    DatabaseList: {
      /** The databases of this page. */
      databases: components["schemas"]["Database"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The database to create. */
    DatabaseCreate: {
      /** The name. */
      name: string;
    };
    /** Which database to rename, and to what. */
    DatabaseRename: {
      /** The name that the database has. */
      name: string;
      /** The name to have from now on. */
      new_name: string;
    };
    /** What to change of a database. */
    DatabaseUpdate: {
      /** The name to have from now on. */
      new_name: string;
    };
    /** A range of IP addresses from which a cluster may be reached. */
    AllowlistEntry: {
      /**
       * The first address of the range, IPv4.
       * Format: ipv4
       */
      cidr_ip: string;
      /**
       * How many leading bits the addresses of the range share. 32 is a single address, 0 is the whole
       * internet.
       * Format: int32
       */
      cidr_mask: number;
      /** What the range is called, `""` where it was given no name. */
      name: string;
      /** Whether SQL clients may connect from the range. */
      sql: boolean;
      /** Whether the DB Console may be opened from the range. */
      ui: boolean;
    };
    /** A page of the ranges that may reach a cluster. */
    AllowlistEntryList: {
      /** The ranges of this page. */
      allowlist: components["schemas"]["AllowlistEntry"][];
      /**
       * Whether changes to the allowlist are still on their way to the cluster. Until it is `false`, the
       * ranges of before may be in force.
       */
      propagating: boolean;
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The range to allow, and what for. */
    AllowlistEntryCreate: {
      /**
       * The first address of the range, IPv4.
       * Format: ipv4
       */
      cidr_ip: string;
      /**
       * How many leading bits the addresses of the range share. 32 is a single address, 0 is the whole
       * internet.
       * Format: int32
       */
      cidr_mask: number;
      /** What to call the range. */
      name?: string;
      /** Whether SQL clients may connect from the range. */
      sql: boolean;
      /** Whether the DB Console may be opened from the range. */
      ui: boolean;
    };
    /** What a range is called, and what is allowed from it. The range itself stands in the path. */
    AllowlistEntrySettings: {
      /** What to call the range. */
      name?: string;
      /** Whether SQL clients may connect from the range. */
      sql: boolean;
      /** Whether the DB Console may be opened from the range. */
      ui: boolean;
    };
    /** A destination that a cluster may connect to while all others are denied. */
    EgressRule: {
      /**
       * The id of the rule, a UUID.
       * Format: uuid
       */
      id: string;
      /**
       * The `id` of the cluster that the rule is for.
       * Format: uuid
       */
      cluster_id: string;
      /** What the rule is called. */
      name: string;
      /** How `destination` is to be read: a domain name (`FQDN`) or a range of addresses (`CIDR`). */
      type: string;
      /**
       * Whether the firewall of the cluster follows the rule: `ACTIVE`, or not yet (`PENDING_CREATION`,
       * `PENDING_UPDATE`, `PENDING_DELETION`), or not, and then support has to look at it
       * (`CREATION_FAILED`, `DELETION_FAILED`, `INCONSISTENT`).
       */
      state: string;
      /** Whether it is a rule of Cockroach Labs for its own services. */
      crl_managed: boolean;
      /** The domain name or the range of addresses that may be reached. */
      destination: string;
      /** The TCP ports that may be reached. None means all. */
      ports?: number[];
      /**
       * Ignored, and likely to go away.
       * @deprecated
       */
      paths?: string[];
      /** What the rule is for. */
      description: string;
      /**
       * When the rule was created, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      created_at?: string | null;
    };
    /** A page of the destinations that a cluster may connect to. */
    EgressRuleList: {
      /** The rules of this page. */
      rules: components["schemas"]["EgressRule"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The destination to allow. */
    EgressRuleCreate: {
      /** What to call the rule. */
      name: string;
      /** How `destination` is to be read: a domain name (`FQDN`) or a range of addresses (`CIDR`). */
      type: string;
      /**
       * The domain name, such as `storage.googleapis.com`, or the range of addresses, such as
       * `203.0.113.0/24`.
       */
      destination: string;
      /** The TCP ports to allow. None means all. */
      ports?: number[];
      /**
       * Ignored, and likely to go away.
       * @deprecated
       */
      paths?: string[];
      /** What the rule is for. */
      description: string;
      /**
       * A string of the caller's choice that marks repetitions of one request. Without it the service
       * makes one up.
       */
      idempotency_key?: string;
    };
    /** An egress rule as a change to it was ordered. */
    EgressRuleChange: {
      /** The rule. This field alone begins with a capital; `egressRules.get` answers with `rule`. */
      Rule: components["schemas"]["EgressRule"];
    };
    /** Whether a cluster may connect to everything. */
    EgressTrafficPolicy: {
      /** `true` lets the cluster connect to any destination, `false` to those of its egress rules alone. */
      allow_all: boolean;
      /**
       * A string of the caller's choice that marks repetitions of one request. Without it the service
       * makes one up.
       */
      idempotency_key?: string;
    };
    /** An egress rule as it stands. */
    EgressRuleAnswer: {
      /** The rule. */
      rule: components["schemas"]["EgressRule"];
    };
    /** What to change in an egress rule. What is left out stays as it is. */
    EgressRuleUpdate: {
      /** How `destination` is to be read: a domain name (`FQDN`) or a range of addresses (`CIDR`). */
      type?: string;
      /** The domain name or the range of addresses to allow instead. */
      destination?: string;
      /** The TCP ports to allow instead. None means all. */
      ports?: number[];
      /**
       * Ignored, and likely to go away.
       * @deprecated
       */
      paths?: string[];
      /** What the rule is for. */
      description?: string;
      /**
       * A string of the caller's choice that marks repetitions of one request. Without it the service
       * makes one up.
       */
      idempotency_key?: string;
    };
    /**
     * What an endpoint leads to: a service that is published privately, such as an AWS endpoint service
     * or a GCP service attachment (`PRIVATE_SERVICE`), or Kafka as AWS runs it, with logins by
     * SASL/SCRAM (`MSK_SASL_SCRAM`), by IAM (`MSK_SASL_IAM`) or by TLS certificates (`MSK_TLS`).
     */
    EgressTargetServiceType: "PRIVATE_SERVICE" | "MSK_SASL_SCRAM" | "MSK_SASL_IAM" | "MSK_TLS";
    /**
     * How far an endpoint is: being made (`PENDING`), waiting for the service's owner to accept it
     * (`PENDING_ACCEPTANCE`), usable (`AVAILABLE`), refused (`REJECTED`), broken (`FAILED`), not
     * accepted in time (`EXPIRED`), going (`DELETING`) or gone (`DELETED`).
     */
    EgressPrivateEndpointState: "PENDING" | "PENDING_ACCEPTANCE" | "AVAILABLE" | "DELETING" | "DELETED" | "REJECTED" | "FAILED" | "EXPIRED" | (string & {});
    /**
     * Whether a cluster resolves the names of an endpoint: there are none (`EMPTY`), they are being set
     * (`PENDING`), they work (`AVAILABLE`), or setting them failed (`FAILED`).
     */
    EgressDomainNamesState: "EMPTY" | "PENDING" | "AVAILABLE" | "FAILED" | (string & {});
    /** A private way from a cluster to a service outside of it. */
    EgressPrivateEndpoint: {
      /**
       * The id by which the API knows the endpoint, a UUID.
       * Format: uuid
       */
      id: string;
      /**
       * The id by which the cloud provider knows the endpoint, such as `vpce-…` on AWS. Whoever runs the
       * service sees this one. `""` until there is one.
       */
      endpoint_connection_id: string;
      /** The region in which the endpoint stands, by the cloud provider's name. */
      region: string;
      /**
       * The service that is reached: the service name on AWS, the service attachment on GCP, the ARN of an
       * MSK cluster.
       */
      target_service_identifier: string;
      /** What kind of service it is. */
      target_service_type: components["schemas"]["EgressTargetServiceType"] | (string & {});
      /**
       * The IP address or the host name under which the cluster reaches the service, `""` until there is
       * one.
       */
      endpoint_address: string;
      /** How far the endpoint is. */
      state: components["schemas"]["EgressPrivateEndpointState"];
      /** The names that the cluster resolves to the endpoint, so that certificates of the service match. */
      domain_names: string[];
      /** Whether the cluster resolves the names yet. */
      domain_names_state?: components["schemas"]["EgressDomainNamesState"];
    };
    /** A page of the private ways out of a cluster. */
    EgressPrivateEndpointList: {
      /** The endpoints of this page. */
      egress_private_endpoints: components["schemas"]["EgressPrivateEndpoint"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The service to reach from a cluster. */
    EgressPrivateEndpointCreate: {
      /** The region of the cluster to connect from, by the cloud provider's name. */
      region: string;
      /**
       * The service to reach: the service name on AWS, the service attachment on GCP, the ARN of an MSK
       * cluster.
       */
      target_service_identifier: string;
      /** What kind of service it is. */
      target_service_type: components["schemas"]["EgressTargetServiceType"];
    };
    /** The names by which a cluster is to reach an endpoint. */
    EgressPrivateEndpointUpdate: {
      /** The names to resolve to the endpoint. They replace the ones before; an empty list takes all away. */
      domain_names: string[];
    };
    /**
     * How far a connection from AWS is: on its way (`PENDING`), waiting to be let in
     * (`PENDING_ACCEPTANCE`), usable (`AVAILABLE`), refused (`REJECTED`), broken (`FAILED`), not
     * accepted in time (`EXPIRED`), going (`DELETING`) or gone (`DELETED`).
     */
    AwsConnectionStatus: "PENDING" | "PENDING_ACCEPTANCE" | "AVAILABLE" | "DELETING" | "DELETED" | "REJECTED" | "FAILED" | "EXPIRED" | (string & {});
    /** A connection that an endpoint in an AWS account has asked for, or has, to a cluster. */
    AwsConnection: {
      /** The region of the cluster that is connected to, by the name of AWS. */
      region_name: string;
      /** The cloud provider of the connection, `AWS`. */
      cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
      /** How far the connection is. */
      status: components["schemas"]["AwsConnectionStatus"];
      /** The id of the VPC endpoint, the caller's end of the connection. */
      endpoint_id: string;
      /** The id of the endpoint service, the cluster's end of the connection. */
      service_id: string;
      /** The AWS account that the VPC endpoint belongs to, 12 digits. */
      external_owner_id?: string;
    };
    /** The connections of AWS endpoints to a cluster. */
    AwsConnectionList: {
      /** The connections, in all regions and of every status. */
      connections: components["schemas"]["AwsConnection"][];
    };
    /**
     * Lets an AWS endpoint in (`AVAILABLE`), or keeps it out or cuts it off (`REJECTED`).
     */
    AwsConnectionVerdict: "AVAILABLE" | "REJECTED";
    /** What to do with a connection that waits to be accepted. */
    AwsConnectionDecision: {
      /** Whether to let the endpoint in. */
      status: components["schemas"]["AwsConnectionVerdict"];
    };
    /**
     * How far a connection is: on its way (`STATUS_PENDING`), waiting to be let in
     * (`STATUS_PENDING_ACCEPTANCE`), usable (`STATUS_AVAILABLE`), refused (`STATUS_REJECTED`), broken
     * (`STATUS_FAILED`), not accepted in time (`STATUS_EXPIRED`), going (`STATUS_DELETING`) or gone
     * (`STATUS_DELETED`). `STATUS_STALE` is left of an endpoint that was deleted at the cloud provider;
     * delete the connection to be rid of it.
     */
    PrivateEndpointConnectionStatus: "STATUS_PENDING" | "STATUS_PENDING_ACCEPTANCE" | "STATUS_AVAILABLE" | "STATUS_DELETING" | "STATUS_DELETED" | "STATUS_REJECTED" | "STATUS_FAILED" | "STATUS_EXPIRED" | "STATUS_STALE" | (string & {});
    /** A connection of an endpoint in the caller's network to a cluster. */
    PrivateEndpointConnection: {
      /** The region of the cluster that is connected to, by the cloud provider's name. */
      region_name: string;
      /** The cloud provider of the connection. */
      cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
      /** How far the connection is. */
      status: components["schemas"]["PrivateEndpointConnectionStatus"];
      /** The id that the cloud provider gave the endpoint, the caller's end of the connection. */
      endpoint_id: string;
      /** The id of the endpoint service, the cluster's end of the connection. */
      endpoint_service_id: string;
      /** The name of the endpoint service. */
      service_name: string;
      /** The AWS account that the endpoint belongs to, 12 digits; `""` or absent elsewhere. */
      external_owner_id?: string;
    };
    /** The connections of endpoints to a cluster. */
    PrivateEndpointConnectionList: {
      /** The connections, in all regions and of every status. */
      connections: components["schemas"]["PrivateEndpointConnection"][];
    };
    /** The endpoint to let in. */
    PrivateEndpointConnectionCreate: {
      /** The id that the cloud provider gave the endpoint when it was created. */
      endpoint_id: string;
    };
    /**
     * How far an endpoint service is: being made (`CREATING`), usable (`AVAILABLE`), not made
     * (`CREATE_FAILED`), going (`DELETING`), or stuck on the way (`DELETE_FAILED`).
     */
    PrivateEndpointServiceStatus: "CREATING" | "AVAILABLE" | "CREATE_FAILED" | "DELETING" | "DELETE_FAILED" | (string & {});
    /** How AWS knows the service that endpoints connect to. */
    AwsPrivateLinkService: {
      /** The name to create a VPC endpoint for, `com.amazonaws.vpce.…`. */
      service_name: string;
      /** The id of the endpoint service, `vpce-svc-…`. */
      service_id: string;
      /** The ids of the zones in which the service can be reached, such as `use1-az1`. */
      availability_zone_ids: string[];
    };
    /** What endpoints in a region connect to when they connect to a cluster. */
    PrivateEndpointService: {
      /** The region that the service stands in, by the cloud provider's name. */
      region_name: string;
      /** The cloud provider of the cluster. */
      cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
      /** How far the service is. */
      status: components["schemas"]["PrivateEndpointServiceStatus"];
      /** The name to create an endpoint for, `""` until there is one. */
      name: string;
      /** The id that the cloud provider gave the service, `""` until there is one. */
      endpoint_service_id: string;
      /**
       * The ids of the zones in which the service can be reached. AWS names zones differently in each
       * account, such as `us-east-1a`, but their ids, such as `use1-az1`, are the same in all.
       */
      availability_zone_ids: string[];
      /** The service as AWS knows it. `null` or absent elsewhere. */
      aws?: components["schemas"]["AwsPrivateLinkService"] | null;
    };
    /** What endpoints connect to when they connect to a cluster. */
    PrivateEndpointServiceList: {
      /** The services, one a region. */
      services: components["schemas"]["PrivateEndpointService"][];
    };
    /**
     * A kind of account at a cloud provider: that of AWS, 12 digits (`AWS_ACCOUNT_ID`).
     */
    TrustedOwnerType: "AWS_ACCOUNT_ID";
    /**
     * An account at the cloud provider whose endpoints are let in to a cluster without being asked
     * about.
     */
    TrustedOwner: {
      /**
       * The id of the entry, a UUID.
       * Format: uuid
       */
      id: string;
      /**
       * The `id` of the cluster that trusts the account.
       * Format: uuid
       */
      cluster_id: string;
      /** What kind of account it is. */
      type: components["schemas"]["TrustedOwnerType"] | (string & {});
      /** The account, or `*` for all accounts. */
      external_owner_id: string;
      /**
       * When the entry was made, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      created_at: string | null;
    };
    /** The accounts that a cluster trusts. */
    TrustedOwnerList: {
      /** The accounts. */
      trusted_owners: components["schemas"]["TrustedOwner"][];
    };
    /** The account to trust. */
    TrustedOwnerAdd: {
      /** What kind of account it is. */
      type: components["schemas"]["TrustedOwnerType"];
      /** The account, or `*` to trust all accounts. */
      external_owner_id: string;
    };
    /** An account that a cluster trusts, or did. */
    TrustedOwnerAnswer: {
      /** The account. */
      trusted_owner: components["schemas"]["TrustedOwner"];
    };
    /** A backup of a cluster. */
    Backup: {
      /** The id of the backup, for `restores.create`. */
      id: string;
      /**
       * The moment whose data the backup holds, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      as_of_time: string;
    };
    /** A page of backups. */
    BackupList: {
      /** The backups of this page. */
      backups: components["schemas"]["Backup"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** How a cluster is backed up by the service. */
    BackupConfig: {
      /** Whether backups are made. */
      enabled: boolean;
      /**
       * How long a backup is kept, in days.
       * Format: int32
       */
      retention_days: number;
      /**
       * How often a backup is made, in minutes between two.
       * Format: int32
       */
      frequency_minutes: number;
    };
    /** What to change of how a cluster is backed up; what is left out stays as it is. */
    BackupConfigUpdate: {
      /** Whether backups are made. */
      enabled?: boolean;
      /**
       * How long a backup is kept, in days. It can be changed once; after that, only the vendor's support
       * can do it.
       * Format: int32
       */
      retention_days?: 2 | 7 | 30 | 90 | 365;
      /**
       * How often a backup is made, in minutes between two, which is also how much of the newest data a
       * restore may miss.
       * Format: int32
       */
      frequency_minutes?: 5 | 10 | 15 | 30 | 60 | 240 | 1440;
    };
    /**
     * What a restore brings back. A whole cluster (`CLUSTER`), some databases (`DATABASE`), or some
     * tables (`TABLE`).
     */
    RestoreType: "CLUSTER" | "DATABASE" | "TABLE";
    /** A database, or a table of one. */
    RestoreItem: {
      /** The name of the database. */
      database: string;
      /** The schema that the table is in, such as `public`. */
      schema?: string;
      /** The name of the table. */
      table?: string;
    };
    /** How a restore goes about it. */
    RestoreOptions: {
      /** The name for a database that is restored. Without it, the name that it had. */
      new_db_name?: string;
      /** The database to restore tables into. Without it, the one that they were in. */
      into_db?: string;
      /** `true` restores the tables without their rows. */
      schema_only?: boolean;
      /**
       * `true` restores also where the backup names localities that the cluster hasn't, as for tables of
       * several regions in a cluster of fewer.
       */
      skip_localities_check?: boolean;
      /** `true` restores a table although what its foreign keys point at is missing, without those keys. */
      skip_missing_foreign_keys?: boolean;
      /** `true` restores a table although a sequence that it uses is missing. */
      skip_missing_sequences?: boolean;
      /** `true` leaves out views that use something which is not restored. */
      skip_missing_views?: boolean;
    };
    /**
     * How far a restore has come. It is under way (`PENDING`), has succeeded (`SUCCESS`), or has failed
     * (`FAILED`).
     */
    RestoreStatus: "PENDING" | "SUCCESS" | "FAILED" | (string & {});
    /** A restore of a backup into a cluster. */
    Restore: {
      /** The id of the restore. */
      id: string;
      /** The id of the backup that is restored. */
      backup_id: string;
      /**
       * The moment whose data is restored, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      backup_end_time: string | null;
      /** What is restored. */
      type: components["schemas"]["RestoreType"] | (string & {});
      /** The databases or the tables that are restored; `[]` or absent for a whole cluster. */
      objects?: components["schemas"]["RestoreItem"][];
      /** How it is restored. `null` or absent where no option was given. */
      restore_opts?: components["schemas"]["RestoreOptions"] | null;
      /** How far the restore has come. */
      status: components["schemas"]["RestoreStatus"];
      /**
       * The part that is done, between 0 and 1: in spite of its name no percentage.
       * Format: float
       */
      completion_percent: number;
      /** The name of the cluster that was backed up. */
      source_cluster_name: string;
      /** The name of the cluster that is restored into. */
      destination_cluster_name: string;
      /** The id of the job in the cluster itself, as `SHOW JOBS` lists it. */
      crdb_job_id?: string;
      /**
       * Why the restore failed, as a number; 0 or absent if it hasn't.
       * Format: int32
       */
      client_error_code?: number;
      /** Why the restore failed, in words; `""` or absent if it hasn't. */
      client_error_message?: string;
      /**
       * When the restore began, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      created_at: string;
      /**
       * When the restore ended, an ISO 8601 time with 0 to 9 fraction digits. `null` or absent until then.
       * Format: date-time
       */
      completed_at?: string | null;
    };
    /** A page of restores. */
    RestoreList: {
      /** The restores of this page. */
      restores: components["schemas"]["Restore"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** What to restore. */
    RestoreCreate: {
      /** What to restore. */
      type: components["schemas"]["RestoreType"];
      /**
       * The id of the backup to restore, as `backups.list` answers it. Without it, the newest of
       * `source_cluster_id`.
       */
      backup_id?: string;
      /**
       * The `id` of the cluster that was backed up.
       * Format: uuid
       */
      source_cluster_id?: string;
      /** The databases or the tables to restore. They have to be given, unless `type` is `CLUSTER`. */
      objects?: components["schemas"]["RestoreItem"][];
      /** How to restore. */
      restore_opts?: components["schemas"]["RestoreOptions"];
    };
    /**
     * Where a cluster, a region or a key stands. Using the key (`ENABLED`), not using it (`DISABLED`, as
     * for a new cluster) and cut off from it by its owner (`REVOKED`) are states that last; `ENABLING`,
     * `ROTATING`, which trades one key for another, `DISABLING` and `REVOKING` lead to them, or to the
     * `…_FAILED` of their name.
     */
    CmekStatus: "DISABLED" | "DISABLING" | "DISABLE_FAILED" | "ENABLED" | "ENABLING" | "ENABLE_FAILED" | "ROTATING" | "ROTATE_FAILED" | "REVOKED" | "REVOKING" | "REVOKE_FAILED" | (string & {});
    /** A key that a region uses or has used. */
    CmekKeyInfo: {
      /** Whether the key is in use. */
      status: components["schemas"]["CmekStatus"];
      /** What there is to say of the status, for people to read; `""` for nothing. */
      user_message: string;
      /** Which key it is. */
      spec?: components["schemas"]["CmekKeySpec"] | null;
      /**
       * When the key was named to the cluster, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      created_at?: string | null;
      /**
       * When the status of the key last changed, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      updated_at?: string | null;
    };
    /** How the data of a region is encrypted with its owner's keys. */
    CmekRegionInfo: {
      /** The region by the cloud provider's name, such as `us-central1`. */
      region: string;
      /** Where the region stands. */
      status: components["schemas"]["CmekStatus"];
      /** The key in use and the ones before it. */
      key_infos: components["schemas"]["CmekKeyInfo"][];
    };
    /** How the data of a cluster is encrypted with its owner's keys. */
    CmekInfo: {
      /** Where the cluster as a whole stands. */
      status: components["schemas"]["CmekStatus"];
      /** The same by region. */
      region_infos: components["schemas"]["CmekRegionInfo"][];
    };
    /** Which keys to encrypt the data of a cluster with. */
    CmekSpec: {
      /** The keys by region. */
      region_specs: components["schemas"]["CmekRegionSpec"][];
    };
    /**
     * What can be done to the keys of a cluster: stop using them (`REVOKE`).
     */
    CmekAction: "REVOKE";
    /** What to do to the keys of a cluster. */
    CmekStatusUpdate: {
      /** The action to take. */
      action: components["schemas"]["CmekAction"];
    };
    /**
     * Whether clients can log in with certificates: no CA is set (`NOT_SET`, as for a new cluster), one
     * is (`IS_SET`), a change is being made on the cluster (`PENDING`), or the last change failed
     * (`FAILED`).
     */
    ClientCaCertStatus: "NOT_SET" | "IS_SET" | "PENDING" | "FAILED" | (string & {});
    /** The CA whose client certificates a cluster takes. */
    ClientCaCert: {
      /** Whether a CA is set, or a change is on its way. */
      status: components["schemas"]["ClientCaCertStatus"];
      /** The certificates of the CA in PEM, `""` while none is set and while a change is pending. */
      x509_pem_cert: string;
    };
    /** The CA to take client certificates of. */
    ClientCaCertSet: {
      /**
       * The X.509 certificate of the CA in PEM. Several may stand one after another, so that an old and a
       * new CA count at once.
       */
      x509_pem_cert: string;
    };
    /** The CA to take client certificates of from now on. */
    ClientCaCertUpdate: {
      /**
       * The X.509 certificate of the new CA in PEM. Several may stand one after another, so that an old
       * and a new CA count at once.
       */
      x509_pem_cert?: string;
    };
    /**
     * A logging service: Amazon CloudWatch, Google Cloud Logging or Azure Log Analytics.
     */
    LogExportType: "AWS_CLOUDWATCH" | "GCP_CLOUD_LOGGING" | "AZURE_LOG_ANALYTICS";
    /**
     * How serious a log entry is: something to watch (`WARNING`), an operation that failed (`ERROR`), or
     * a server that had to stop (`FATAL`). `UNSPECIFIED` asks for all entries.
     */
    LogLevel: "UNSPECIFIED" | "WARNING" | "ERROR" | "FATAL";
    /** Channels that go to a log of their own. */
    LogExportGroup: {
      /** What the log is called in the logging service. */
      log_name: string;
      /** The log channels of CockroachDB that go to this log, such as `OPS` and `HEALTH`. */
      channels: string[];
      /** How serious an entry has to be. Without it all are exported. */
      min_level?: components["schemas"]["LogLevel"] | (string & {});
      /** Whether what may be sensitive is blotted out. Without it, what the whole export says. */
      redact?: boolean;
      /** Whether entries that can't be delivered at once wait in a queue. One group may have it. */
      enable_sending_queue?: boolean;
    };
    /** What is exported, and where to. */
    LogExportSpec: {
      /** The logging service that is written to. */
      type?: components["schemas"]["LogExportType"] | (string & {});
      /** What the logs are called there. */
      log_name?: string;
      /** As whom, or where to, the cluster writes: an IAM role, a GCP project or an Azure workspace. */
      auth_principal?: string;
      /** The external id that is told to AWS when the role is assumed, `""` or absent where there is none. */
      aws_external_id?: string;
      /** A key of the workspace of Azure Log Analytics, `""` or absent elsewhere. */
      azure_shared_key?: string;
      /** The region that all logs go to, `""` where the logs of each region stay there. */
      region?: string;
      /**
       * Whether what may be sensitive is blotted out of the logs before they leave. Groups may say
       * otherwise.
       */
      redact?: boolean;
      /** Channels that go to logs of their own. */
      groups?: components["schemas"]["LogExportGroup"][];
      /** Channels that aren't exported. */
      omitted_channels?: string[];
    };
    /**
     * How far a log export is: off (`DISABLED`), on (`ENABLED`), on the way to either (`DISABLING`,
     * `ENABLING`), stuck there (`DISABLE_FAILED`, `ENABLE_FAILED`), or refused by the logging service
     * (`CREDENTIALS_ERROR`).
     */
    LogExportStatus: "DISABLED" | "DISABLING" | "DISABLE_FAILED" | "ENABLED" | "ENABLING" | "ENABLE_FAILED" | "CREDENTIALS_ERROR" | (string & {});
    /** The export of a cluster's logs. */
    LogExport: {
      /**
       * The `id` of the cluster.
       * Format: uuid
       */
      cluster_id: string;
      /** What is exported, and where to. */
      spec?: components["schemas"]["LogExportSpec"] | null;
      /** How far the export is. */
      status: components["schemas"]["LogExportStatus"];
      /** What there is to say of the status, for people to read; `""` for nothing. */
      user_message: string;
      /**
       * When the export was set up, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      created_at?: string | null;
      /**
       * When the export or its status last changed, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      updated_at?: string | null;
    };
    /** What to export, and where to. */
    LogExportEnable: {
      /** The logging service to write to. It belongs to the cloud provider that the cluster runs on. */
      type: components["schemas"]["LogExportType"];
      /**
       * What the logs are called there, the log group on CloudWatch. Channels without a group of their own
       * go here.
       */
      log_name: string;
      /**
       * As whom, or where to, the cluster writes: the ARN of an IAM role that it assumes on AWS, the id of
       * the project that lets it write on GCP, the id of the workspace on Azure.
       */
      auth_principal: string;
      /**
       * The external id to tell AWS when the role is assumed, where its trust policy asks for one. For
       * Advanced clusters on AWS alone; a Standard cluster refuses it.
       */
      aws_external_id?: string;
      /** One of the two keys of the workspace, for Azure Log Analytics. */
      azure_shared_key?: string;
      /** The region to write all logs to. Without it, the logs of each region stay there. */
      region?: string;
      /**
       * Whether what may be sensitive is blotted out of the logs before they leave. Groups may say
       * otherwise.
       */
      redact?: boolean;
      /** Channels that go to logs of their own. */
      groups?: components["schemas"]["LogExportGroup"][];
      /** Channels that aren't exported, such as `SQL_PERF`. */
      omitted_channels?: string[];
    };
    /**
     * How far a metric export is: absent (`NOT_DEPLOYED`), on (`ENABLED`), on the way to either
     * (`DISABLING`, `ENABLING`), or broken (`ERROR`).
     */
    MetricExportStatus: "NOT_DEPLOYED" | "DISABLING" | "ENABLING" | "ENABLED" | "ERROR" | (string & {});
    /** The export of a cluster's metrics to Amazon CloudWatch. */
    CloudWatchExport: {
      /**
       * The `id` of the cluster.
       * Format: uuid
       */
      cluster_id: string;
      /** The IAM role that the cluster assumes to write to CloudWatch, by its ARN. */
      role_arn: string;
      /** The external id that is told to AWS when the role is assumed, `""` or absent where there is none. */
      external_id?: string;
      /** The log group of CloudWatch that the metrics go to. */
      log_group_name?: string;
      /** The AWS region that the metrics go to. */
      target_region?: string;
      /** How far the export is. */
      status: components["schemas"]["MetricExportStatus"];
      /** What there is to say of the status, for people to read; `""` for nothing. */
      user_message: string;
    };
    /** Where in Amazon CloudWatch the metrics are to go. */
    CloudWatchExportEnable: {
      /**
       * The IAM role to write with, by its ARN. It has to trust the AWS account of the cluster, which
       * `account_id` of the cluster names.
       */
      role_arn: string;
      /**
       * The external id to tell AWS when the role is assumed, where its trust policy asks for one. For
       * Advanced clusters alone; a Standard cluster refuses it.
       */
      external_id?: string;
      /** The log group of CloudWatch to write to. */
      log_group_name?: string;
      /** The AWS region to write to, such as `us-east-1`. */
      target_region?: string;
    };
    /** A metric export as its removal was ordered. */
    MetricExportRemoval: {
      /**
       * The `id` of the cluster.
       * Format: uuid
       */
      cluster_id: string;
      /** How far the export is. */
      status: components["schemas"]["MetricExportStatus"];
    };
    /**
     * A site of Datadog, `US1_GOV` being the one for US authorities. An account lives on one of them.
     */
    DatadogSite: "US1" | "US3" | "US5" | "US1_GOV" | "EU1";
    /** The export of a cluster's metrics to Datadog. */
    DatadogExport: {
      /**
       * The `id` of the cluster.
       * Format: uuid
       */
      cluster_id: string;
      /** The Datadog site that the metrics go to. */
      site: components["schemas"]["DatadogSite"] | (string & {});
      /** The end of the Datadog API key, four characters. The whole key is never answered. */
      api_key?: string;
      /** How far the export is. */
      status: components["schemas"]["MetricExportStatus"];
      /** What there is to say of the status, for people to read; `""` for nothing. */
      user_message: string;
    };
    /** Where in Datadog the metrics are to go. */
    DatadogExportEnable: {
      /** The Datadog site of the account. */
      site: components["schemas"]["DatadogSite"];
      /** An API key of the Datadog account. Answers show its end alone. */
      api_key: string;
    };
    /** The endpoints at which Prometheus finds a cluster's metrics. */
    PrometheusExport: {
      /**
       * The `id` of the cluster.
       * Format: uuid
       */
      cluster_id: string;
      /** How far the export is. */
      status: components["schemas"]["MetricExportStatus"];
      /**
       * The URLs to scrape by region, `{}` until there are any. A scrape carries the same bearer as a call
       * of the API.
       */
      targets: {
        [key: string]: string;
      };
      /** What there is to say of the status, for people to read; `""` for nothing. */
      user_message: string;
    };
    /**
     * The time of each week in which an Advanced cluster may be maintained. Both durations are in
     * seconds, written with an `s` behind: a day is `86400s`.
     */
    MaintenanceWindow: {
      /**
       * How long after Monday, 0:00 UTC the window begins, in seconds with an `s`, less than a week
       * (`604800s`).
       */
      offset_duration: string;
      /** How long the window is, in seconds with an `s`, from six hours (`21600s`) to less than a week. */
      window_duration: string;
    };
    /**
     * A time in which nothing is done to an Advanced cluster that could disturb SQL clients or restart
     * nodes.
     */
    BlackoutWindow: {
      /** The id of the blackout window. */
      readonly id: string;
      /**
       * The `id` of the cluster.
       * Format: uuid
       */
      readonly cluster_id: string;
      /**
       * When it begins, an ISO 8601 time in UTC.
       * Format: date-time
       */
      start_time: string;
      /**
       * When it ends, an ISO 8601 time in UTC.
       * Format: date-time
       */
      end_time: string;
    };
    /** A page of blackout windows. */
    BlackoutWindowList: {
      /** The blackout windows of this page. */
      blackout_windows: components["schemas"]["BlackoutWindow"][];
      /** The pages beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The blackout window to create. */
    BlackoutWindowCreate: {
      /**
       * When it begins, an ISO 8601 time in UTC, seven days from now at the earliest.
       * Format: date-time
       */
      start_time: string;
      /**
       * When it ends, an ISO 8601 time in UTC: within fourteen days of its beginning, and within three
       * months from now.
       * Format: date-time
       */
      end_time: string;
    };
    /** What to change of a blackout window; what is left out stays as it is. */
    BlackoutWindowUpdate: {
      /**
       * When it begins, an ISO 8601 time in UTC, seven days from now at the earliest.
       * Format: date-time
       */
      start_time?: string;
      /**
       * When it ends, an ISO 8601 time in UTC: within fourteen days of its beginning, and within three
       * months from now.
       * Format: date-time
       */
      end_time?: string;
    };
    /**
     * How long after its release a patch version reaches a cluster: at once (`NOT_DEFERRED`), or in a
     * maintenance window 30, 60 or 90 days later at the earliest (`DEFERRAL_30_DAYS`,
     * `DEFERRAL_60_DAYS`, `DEFERRAL_90_DAYS`). `FIXED_DEFERRAL` is the old name of `DEFERRAL_60_DAYS`
     * and will go away.
     */
    DeferralPolicy: "NOT_DEFERRED" | "DEFERRAL_60_DAYS" | "FIXED_DEFERRAL" | "DEFERRAL_30_DAYS" | "DEFERRAL_90_DAYS";
    /** How long a cluster puts off the automatic upgrade to a patch version. */
    VersionDeferral: {
      /** How long after its release a patch version reaches the cluster. */
      deferral_policy: components["schemas"]["DeferralPolicy"] | (string & {});
      /**
       * Until when upgrades are put off, an ISO 8601 time. `null` or absent where there is no such moment.
       * Format: date-time
       */
      deferred_until?: string | null;
    };
    /** How long a cluster shall put off the automatic upgrade to a patch version. */
    VersionDeferralUpdate: {
      /** How long after its release a patch version reaches the cluster. */
      deferral_policy: components["schemas"]["DeferralPolicy"];
      /**
       * Has no effect any more.
       * Format: date-time
       * @deprecated
       */
      deferred_until?: string;
    };
    /** A region that is disrupted, as a whole or in some zones or nodes. It names at least one of these. */
    RegionalDisruption: {
      /** The region by the cloud provider's name, as `clusters.listNodes` answers it in `region_name`. */
      region_code: string;
      /** Whether all of the region is disrupted. `false` where `azs` or `pods` name a part of it. */
      is_whole_region: boolean;
      /** The availability zones that are disrupted, by the cloud provider's names. */
      azs?: string[];
      /** The nodes that are disrupted, as `clusters.listNodes` answers them in `name`. */
      pods?: string[];
    };
    /** Which parts of a cluster are disrupted. */
    Disruption: {
      /** The regions that are disrupted, `[]` when the cluster is whole. */
      regional_disruptor_specifications: components["schemas"]["RegionalDisruption"][];
    };
    /** Which parts of a cluster shall be disrupted from now on. */
    DisruptionUpdate: {
      /**
       * The regions to disrupt. Every other region is whole again afterwards, so that `[]`, or nothing,
       * ends all disruption.
       */
      regional_disruptor_specifications?: components["schemas"]["RegionalDisruption"][];
    };
    /**
     * What a stream does: it starts (`STARTING`), keeps the standby up to date (`REPLICATING`) and makes
     * it a cluster of its own (`FAILING_OVER`). It has ended when that is done (`COMPLETED`), or when it
     * was called off (`CANCELED`).
     */
    ReplicationStreamStatus: "STARTING" | "REPLICATING" | "FAILING_OVER" | "COMPLETED" | "CANCELED" | (string & {});
    /** A stream that keeps a standby cluster up to date with a primary one. */
    ReplicationStream: {
      /** The id of the stream, a UUID. */
      id: string;
      /** What the stream does, or how it ended. */
      status: components["schemas"]["ReplicationStreamStatus"];
      /** The id of the cluster that is replicated. */
      primary_cluster_id: string;
      /** The id of the cluster that it is replicated to. */
      standby_cluster_id: string;
      /**
       * When the stream was created, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      created_at: string;
      /**
       * Up to when the standby has the data, an ISO 8601 time with 0 to 9 fraction digits. Set while the
       * stream is `REPLICATING`.
       * Format: date-time
       */
      replicated_time?: string | null;
      /**
       * How many seconds the standby is behind. Set while the stream is `REPLICATING`.
       * Format: int32
       */
      replication_lag_seconds?: number;
      /**
       * The earliest moment that a failover can go back to, an ISO 8601 time with 0 to 9 fraction digits.
       * Set while the stream is `REPLICATING`.
       * Format: date-time
       */
      retained_time?: string | null;
      /**
       * The moment that the failover was asked for, an ISO 8601 time with 0 to 9 fraction digits. `null`
       * or absent while none is set.
       * Format: date-time
       */
      failover_at?: string | null;
      /**
       * The moment whose data the standby began with, by the clock of the database, an ISO 8601 time with
       * 0 to 9 fraction digits. It may differ from `failover_at`. Set once the stream is `COMPLETED`.
       * Format: date-time
       */
      activated_at?: string | null;
      /**
       * When the stream was canceled, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      canceled_at?: string | null;
    };
    /** A page of replication streams. */
    ReplicationStreamList: {
      /** The streams of this page. */
      physical_replication_streams: components["schemas"]["ReplicationStream"][];
      /** Which pages stand beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The replication stream to create. */
    ReplicationStreamCreate: {
      /** The id of the cluster to replicate. */
      primary_cluster_id: string;
      /** The id of the cluster to replicate it to. */
      standby_cluster_id: string;
    };
    /**
     * How to end a stream, by a failover to the standby (`FAILING_OVER`) or without one (`CANCELED`).
     */
    ReplicationStreamEnding: "FAILING_OVER" | "CANCELED";
    /** How to end a replication stream. */
    ReplicationStreamUpdate: {
      /** Whether to fail over or to cancel. */
      status?: components["schemas"]["ReplicationStreamEnding"];
      /**
       * The moment whose data to fail over with, an ISO 8601 time: up to an hour ahead, or back as far as
       * `retained_time`. Without it, the newest moment that has arrived. Not for `CANCELED`.
       * Format: date-time
       */
      failover_at?: string;
    };
    /** What lies in a folder, another folder (`FOLDER`) or a cluster (`CLUSTER`). */
    FolderResourceType: "FOLDER" | "CLUSTER" | (string & {});
    /** A folder on the way to a folder or a cluster. */
    PathSegment: {
      /** The id of the folder. */
      id: string;
      /** The name of the folder. */
      name: string;
    };
    /** A folder or a cluster, and where it lies. */
    FolderResource: {
      /** The id of the folder or the cluster. */
      readonly resource_id: string;
      /** Whether it is a folder or a cluster. */
      resource_type: components["schemas"]["FolderResourceType"];
      /** The name of the folder or the cluster. */
      name: string;
      /** The id of the folder that it lies in, `root` where it lies in none. */
      parent_id: string;
      /** The id of the organization. */
      readonly organization_id: string;
      /** The folders that it lies in, the outermost first. */
      readonly path: components["schemas"]["PathSegment"][];
      /** The labels, by their keys. */
      labels: {
        [key: string]: string;
      };
    };
    /** A page of folders. */
    FolderList: {
      /** The folders of this page. */
      folders: components["schemas"]["FolderResource"][];
      /** Which pages stand beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The folder to create. */
    FolderCreate: {
      /** The name of the folder. */
      name: string;
      /**
       * The id of the folder to create it in. Without it, or with `""` or `root`, it is created at the
       * root.
       */
      parent_id?: string;
      /** The labels, by their keys. */
      labels?: components["schemas"]["Labels"];
    };
    /** What to change of a folder. */
    FolderUpdate: {
      /** The new name. */
      name?: string;
      /** The id of the folder to move it to, `""` or `root` for the root. */
      parent_id?: string;
      /** All the labels; they take the place of the ones before. */
      labels?: components["schemas"]["Labels"];
    };
    /** A page of what is in a folder. */
    FolderContents: {
      /** The folders and clusters of this page. */
      resources: components["schemas"]["FolderResource"][];
      /** Which pages stand beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The identity of CockroachDB Cloud at AWS. */
    AwsPrincipal: {
      /** The ARN of its IAM user. */
      user_arn?: string;
    };
    /** The identity of CockroachDB Cloud at Azure. */
    AzurePrincipal: {
      /** The client id of its app registration. */
      app_registration_client_id?: string;
      /** The name of its app registration. */
      app_registration_name?: string;
    };
    /** The identity of CockroachDB Cloud at Google Cloud. */
    GcpPrincipal: {
      /** The e-mail address of its service account. */
      service_account_email?: string;
    };
    /** The identities that CockroachDB Cloud has at the cloud providers, for this organization. */
    ServicePrincipals: {
      /** The identity at AWS. */
      aws?: components["schemas"]["AwsPrincipal"] | null;
      /** The identity at Azure. */
      azure?: components["schemas"]["AzurePrincipal"] | null;
      /** The identity at Google Cloud. */
      gcp?: components["schemas"]["GcpPrincipal"] | null;
    };
    /** An organization of CockroachDB Cloud. */
    Organization: {
      /** The id of the organization. */
      id: string;
      /** The short name of the organization, as it stands in the URLs of the Console. */
      label: string;
      /** The name of the organization. */
      name: string;
      /**
       * When the organization was created, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      created_at: string;
      /**
       * Whom to let in at the cloud providers, so that CockroachDB Cloud can reach the organization's
       * things there.
       */
      cockroach_cloud_service_principals?: components["schemas"]["ServicePrincipals"] | null;
    };
    /**
     * What an account may do.
     *
     * - `ORG_ADMIN` manages the organization and its people; `ORG_MEMBER` is held by everybody in it.
     * - `BILLING_COORDINATOR` manages how the organization pays; `BILLING_VIEWER` sees what it pays.
     * - `CLUSTER_ADMIN` may do everything with a cluster, `CLUSTER_OPERATOR_WRITER` run it, `CLUSTER_DEVELOPER` look at it;
     *       `CLUSTER_CREATOR` may create clusters; `CLUSTER_MONITOR` sees how they do, and `METRICS_VIEWER` their metrics.
     * - `FOLDER_ADMIN` manages folders, `FOLDER_MOVER` moves clusters between them; both are a preview.
     */
    RoleName: "BILLING_COORDINATOR" | "ORG_ADMIN" | "ORG_MEMBER" | "CLUSTER_ADMIN" | "CLUSTER_OPERATOR_WRITER" | "CLUSTER_DEVELOPER" | "CLUSTER_CREATOR" | "FOLDER_ADMIN" | "FOLDER_MOVER" | "METRICS_VIEWER" | "CLUSTER_MONITOR" | "BILLING_VIEWER";
    /**
     * What a role is for, the whole organization (`ORGANIZATION`), a cluster (`CLUSTER`) or a folder
     * (`FOLDER`, a preview).
     */
    RoleResourceType: "ORGANIZATION" | "CLUSTER" | "FOLDER";
    /** The organization, the cluster or the folder that a role is held for. */
    RoleResource: {
      /** What kind of thing it is. */
      type: components["schemas"]["RoleResourceType"] | (string & {});
      /**
       * The id of the organization, the cluster or the folder; `""` or absent where the organization goes
       * without.
       */
      id?: string;
    };
    /** A role, and what it is for. */
    Role: {
      /** The role. */
      name: components["schemas"]["RoleName"] | (string & {});
      /** What the role is for. */
      resource: components["schemas"]["RoleResource"];
    };
    /** A user or a service account with the roles granted to it. */
    UserRoleGrant: {
      /** The id of the user or the service account. */
      user_id: string;
      /** The roles granted to the account itself. */
      roles: components["schemas"]["Role"][];
    };
    /** A role that an account has from groups. */
    GroupRole: {
      /** The role. */
      role: components["schemas"]["Role"];
      /** The names of the groups that bring the role. */
      group_names: string[];
    };
    /** A user or a service account with the roles that it has from groups. */
    UserGroupRoleGrant: {
      /** The id of the user or the service account. */
      user_id: string;
      /** The roles, with the groups that bring them. */
      group_roles: components["schemas"]["GroupRole"][];
    };
    /** A page of users and service accounts with their roles. */
    RoleGrantList: {
      /** The accounts of this page with the roles granted to them. */
      grants: components["schemas"]["UserRoleGrant"][];
      /** The accounts of this page that have roles from groups. */
      user_group_grants: components["schemas"]["UserGroupRoleGrant"][];
      /** Which pages stand beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The roles of a user or a service account. */
    UserRoles: {
      /** The roles granted to the account itself. */
      roles: components["schemas"]["Role"][];
      /** The roles that the account has from groups. */
      group_roles: components["schemas"]["GroupRole"][];
    };
    /** The organization, the cluster or the folder that a role is granted for. */
    RoleAssignmentResource: {
      /** What kind of thing it is. */
      type: components["schemas"]["RoleResourceType"];
      /** The id of the cluster or the folder. The organization needs none. */
      id?: string;
    };
    /** A role to grant. */
    RoleAssignment: {
      /** The role. */
      name: components["schemas"]["RoleName"];
      /** What the role is for. */
      resource: components["schemas"]["RoleAssignmentResource"];
    };
    /** The roles that a user or a service account is to hold. */
    UserRolesSet: {
      /** All the roles, with `ORG_MEMBER` among them. Roles that aren't listed are taken away. */
      roles: components["schemas"]["RoleAssignment"][];
    };
    /** A person of the organization. */
    Person: {
      /** The id of the person, which the roles operations take as `user_id`. */
      id: string;
      /** The address that the person signs in with. */
      email?: string;
    };
    /** Who was found. */
    PersonFound: {
      /** The person with the address; `null` or absent when there is none. */
      user?: components["schemas"]["Person"] | null;
    };
    /** An account of the organization for a program rather than a person. */
    ServiceAccount: {
      /** The id of the account. */
      readonly id: string;
      /** The name of the account. */
      name: string;
      /** What the account is for, `""` where nobody has said. */
      description: string;
      /** The name of whoever created the account. */
      readonly creator_name: string;
      /**
       * When the account was created, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      readonly created_at: string;
      /** The roles granted to the account itself. */
      roles: components["schemas"]["Role"][];
      /** The roles that the account has from groups. */
      readonly group_roles: components["schemas"]["GroupRole"][];
    };
    /** A page of service accounts. */
    ServiceAccountList: {
      /** The accounts of this page. */
      service_accounts: components["schemas"]["ServiceAccount"][];
      /** Which pages stand beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The service account to create. */
    ServiceAccountCreate: {
      /** The name of the account. */
      name: string;
      /** What the account is for; `""` will do. */
      description: string;
      /** The roles to begin with. */
      roles: components["schemas"]["RoleAssignment"][];
    };
    /** What to change of a service account. */
    ServiceAccountUpdate: {
      /** The new name. */
      name?: string;
      /** What the account is for. */
      description?: string;
    };
    /** An API key of a service account, without its secret. */
    ApiKey: {
      /** The id of the key, `CCDB1_…`, which is the secret without its last part. It may be shown. */
      readonly id: string;
      /**
       * The id of the service account as which requests with the key act.
       * Format: uuid
       */
      readonly service_account_id: string;
      /** The name of the key, for people to tell it by. */
      name: string;
      /**
       * When the key was created, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      readonly created_at: string;
    };
    /** A page of API keys. */
    ApiKeyList: {
      /** The keys of this page. */
      api_keys: components["schemas"]["ApiKey"][];
      /** Which pages stand beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The API key to create. */
    ApiKeyCreate: {
      /** The name of the key, for people to tell it by. */
      name: string;
      /**
       * The id of the service account that the key is for.
       * Format: uuid
       */
      service_account_id: string;
    };
    /** A new API key and its secret. */
    ApiKeyCreated: {
      /** The key as it is listed from now on. */
      api_key: components["schemas"]["ApiKey"];
      /**
       * The whole key, `CCDB1_…`, to be sent as the bearer. It is shown here and never again: whoever
       * loses it needs a new key.
       * Format: password
       */
      secret: string;
    };
    /** What to change of an API key. */
    ApiKeyUpdate: {
      /** The new name. */
      name?: string;
    };
    /** How an identity in a token becomes one of CockroachDB Cloud. */
    JwtIdentityMapping: {
      /**
       * The value of the claim, or, with a slash in front, a regular expression for it in the syntax of
       * RE2.
       */
      token_identity: string;
      /**
       * The e-mail address of a person or the id of a service account. Where `token_identity` is a regular
       * expression, `\1` stands for what its group matched, which JSON writes `"\\1"`.
       */
      cc_identity: string;
    };
    /** An issuer of JWTs that the API accepts. */
    JwtIssuer: {
      /**
       * The id of the issuer.
       * Format: uuid
       */
      readonly id: string;
      /** The URL of the server that issues the tokens, their `iss` claim. */
      issuer_url: string;
      /** Whom the tokens are meant for, their `aud` claim. */
      audience: string;
      /**
       * The public keys that tokens are verified with: a JSON Web Key Set (RFC 7517) as text. `""` or
       * absent where the keys are fetched from the issuer.
       */
      jwks?: string;
      /** The claim that tells who the bearer of a token is; `""` or absent stands for `sub`. */
      claim?: string;
      /** How the claim becomes an identity of CockroachDB Cloud. An empty map takes it as it is. */
      identity_map: components["schemas"]["JwtIdentityMapping"][];
    };
    /** A page of JWT issuers. */
    JwtIssuerList: {
      /** The issuers of this page. */
      jwt_issuers: components["schemas"]["JwtIssuer"][];
      /** Which pages stand beside this one. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The JWT issuer to register. */
    JwtIssuerCreate: {
      /** The URL of the server that issues the tokens, their `iss` claim. */
      issuer_url: string;
      /** Whom the tokens are meant for, their `aud` claim. */
      audience: string;
      /**
       * The public keys to verify tokens with: a JSON Web Key Set (RFC 7517) as text. Without it the keys
       * are fetched from the issuer.
       */
      jwks?: string;
      /** The claim that tells who the bearer of a token is. Without it, `sub`. */
      claim?: string;
      /** How the claim becomes an identity of CockroachDB Cloud. Without mappings it is taken as it is. */
      identity_map?: components["schemas"]["JwtIdentityMapping"][];
    };
    /** What to change of a JWT issuer. */
    JwtIssuerUpdate: {
      /** The URL of the server that issues the tokens, their `iss` claim. */
      issuer_url?: string;
      /** Whom the tokens are meant for, their `aud` claim. */
      audience?: string;
      /** The public keys to verify tokens with, a JSON Web Key Set (RFC 7517) as text. */
      jwks?: string;
      /** The claim that tells who the bearer of a token is. */
      claim?: string;
      /** All the mappings; they take the place of the ones before. */
      identity_map?: components["schemas"]["JwtIdentityMapping"][];
    };
    /** What was done. The log gains actions all the time, so expect values that aren't listed here. */
    AuditLogAction: "AUDIT_LOG_ACTION_CREATE_CLUSTER" | "AUDIT_LOG_ACTION_DELETE_CLUSTER" | "AUDIT_LOG_ACTION_INVITE_USER_TO_ORGANIZATION" | "AUDIT_LOG_ACTION_EDIT_USER_INVITE" | "AUDIT_LOG_ACTION_REVOKE_USER_INVITE" | "AUDIT_LOG_ACTION_ACCEPT_USER_INVITE" | "AUDIT_LOG_ACTION_ASSIGN_USER_ROLE" | "AUDIT_LOG_ACTION_DELETE_USER_FROM_ORGANIZATION" | "AUDIT_LOG_ACTION_CREATE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_UPDATE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_DELETE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_CREATE_API_KEY" | "AUDIT_LOG_ACTION_UPDATE_API_KEY" | "AUDIT_LOG_ACTION_DELETE_API_KEY" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER" | "AUDIT_LOG_ACTION_CREATE_SQL_USER" | "AUDIT_LOG_ACTION_CHANGE_SQL_USER_PASSWORD" | "AUDIT_LOG_ACTION_DELETE_SQL_USER" | "AUDIT_LOG_ACTION_ADD_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_EDIT_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_DELETE_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_CREATE_VPC_PEERING" | "AUDIT_LOG_ACTION_DELETE_VPC_PEERING" | "AUDIT_LOG_ACTION_CREATE_PRIVATE_LINK" | "AUDIT_LOG_ACTION_ACCEPT_PRIVATE_LINK" | "AUDIT_LOG_ACTION_REJECT_PRIVATE_LINK" | "AUDIT_LOG_ACTION_USER_LOGIN" | "AUDIT_LOG_ACTION_ADD_USER_TO_ROLE" | "AUDIT_LOG_ACTION_REMOVE_USER_FROM_ROLE" | "AUDIT_LOG_ACTION_CREATE_USER" | "AUDIT_LOG_ACTION_DELETE_USER" | "AUDIT_LOG_ACTION_UPDATE_USER" | "AUDIT_LOG_ACTION_CREATE_GROUP" | "AUDIT_LOG_ACTION_DELETE_GROUP" | "AUDIT_LOG_ACTION_UPDATE_GROUP" | "AUDIT_LOG_ACTION_SET_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_UPDATE_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_DELETE_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_CREATE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_DELETE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_UPDATE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_CREATE_FOLDER" | "AUDIT_LOG_ACTION_DELETE_FOLDER" | "AUDIT_LOG_ACTION_UPDATE_FOLDER" | "AUDIT_LOG_ACTION_ADD_PRIVATE_ENDPOINT_TRUSTED_OWNER" | "AUDIT_LOG_ACTION_REMOVE_PRIVATE_ENDPOINT_TRUSTED_OWNER" | "AUDIT_LOG_ACTION_ADD_ALERT_RECIPIENT" | "AUDIT_LOG_ACTION_REMOVE_ALERT_RECIPIENT" | "AUDIT_LOG_ACTION_TOGGLE_ALERTS" | "AUDIT_LOG_ACTION_TEST_ALERT_EMAIL" | "AUDIT_LOG_ACTION_UPDATE_CMEK" | "AUDIT_LOG_ACTION_REVOKE_CMEK" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_LOG_EXPORT" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_LOG_EXPORT" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_METRIC_EXPORT" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_METRIC_EXPORT" | "AUDIT_LOG_ACTION_RESTORE_CLUSTER" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_MAJOR_VERSION" | "AUDIT_LOG_ACTION_ROLLBACK_CLUSTER_MAJOR_VERSION_UPDATE" | "AUDIT_LOG_ACTION_FINALIZE_CLUSTER_MAJOR_VERSION_UPDATE" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_VERSION_UPGRADE_DEFERRAL" | "AUDIT_LOG_ACTION_SET_CLUSTER_MAINTENANCE_WINDOW" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_MAINTENANCE_WINDOW" | "AUDIT_LOG_ACTION_SET_EGRESS_TRAFFIC_POLICY" | "AUDIT_LOG_ACTION_ADD_EGRESS_RULE" | "AUDIT_LOG_ACTION_EDIT_EGRESS_RULE" | "AUDIT_LOG_ACTION_DELETE_EGRESS_RULE" | "AUDIT_LOG_ACTION_ENABLE_CLOUD_ORG_SSO" | "AUDIT_LOG_ACTION_ADD_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_UPDATE_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_DELETE_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_SET_DELETE_PROTECTION" | "AUDIT_LOG_ACTION_MARKETPLACE_CREATE_SUBSCRIPTION" | "AUDIT_LOG_ACTION_MARKETPLACE_CANCEL_SUBSCRIPTION" | "AUDIT_LOG_ACTION_ADD_JWT_ISSUER" | "AUDIT_LOG_ACTION_DELETE_JWT_ISSUER" | "AUDIT_LOG_ACTION_UPDATE_JWT_ISSUER" | "AUDIT_LOG_ACTION_CREATE_LICENSE" | "AUDIT_LOG_ACTION_UPDATE_ORGANIZATION_NAME" | "AUDIT_LOG_ACTION_CREATE_LICENSES" | "AUDIT_LOG_ACTION_CREATE_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CANCEL_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CUTOVER_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CREATE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_DELETE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_UPDATE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_CREATE_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_FAILOVER_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_CANCEL_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_CREATE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_START_FAULT_TOLERANCE_DEMO" | "AUDIT_LOG_ACTION_END_FAULT_TOLERANCE_DEMO" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_DISRUPTION" | "AUDIT_LOG_ACTION_SET_CLUSTER_SETTING" | "AUDIT_LOG_ACTION_EVICT_BYOC_CLUSTER" | "AUDIT_LOG_ACTION_MCP_OAUTH_CONSENT" | "AUDIT_LOG_ACTION_ENABLE_MFA_ENFORCEMENT" | "AUDIT_LOG_ACTION_DISABLE_MFA_ENFORCEMENT" | "AUDIT_LOG_ACTION_RESET_USER_MFA" | "AUDIT_LOG_ACTION_ENROLL_USER_MFA" | "AUDIT_LOG_ACTION_REGENERATE_RECOVERY_CODES" | "AUDIT_LOG_ACTION_CREATE_MIGRATION_ASSISTANT" | "AUDIT_LOG_ACTION_DELETE_MIGRATION_ASSISTANT" | (string & {});
    /**
     * How something was done: through this API, the command line, the Console, an MCP server or an SSH
     * gateway, or by the service itself (`AUDIT_LOG_SOURCE_INTERNAL`).
     */
    AuditLogSource: "AUDIT_LOG_SOURCE_CC_API" | "AUDIT_LOG_SOURCE_CLI" | "AUDIT_LOG_SOURCE_UI" | "AUDIT_LOG_SOURCE_INTERNAL" | "AUDIT_LOG_SOURCE_MCP" | "AUDIT_LOG_SOURCE_SSH_GATEWAY" | (string & {});
    /** A part of the service that acts of its own accord. */
    SystemActorName: "SYSTEM_ACTOR_NAME_SYSTEM" | (string & {});
    /** Where a request came from. */
    AuditLogMetadata: {
      /** The IP address of the caller. */
      ip_address?: string;
    };
    /**
     * Something that was done in the organization. Who did it stands in one of `user_email`,
     * `service_account_name` and `system_actor_name`.
     */
    AuditLogEntry: {
      /** The id of the entry. */
      id: string;
      /** What was done. */
      action: components["schemas"]["AuditLogAction"];
      /** How it was done. */
      source: components["schemas"]["AuditLogSource"];
      /**
       * When the entry was written, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      created_at: string;
      /** The e-mail address of the person who did it, `""` where no person did. */
      user_email?: string;
      /** The name of the service account that did it, `""` where none did. */
      service_account_name?: string;
      /** The part of the service that did it of its own accord. Absent where somebody did it. */
      system_actor_name?: components["schemas"]["SystemActorName"];
      /** The id of the cluster that it was done to, `""` where it wasn't done to one. */
      cluster_id?: string;
      /** The name of the cluster that it was done to, `""` where it wasn't done to one. */
      cluster_name?: string;
      /** What was asked for, as far as it matters, as text that is often JSON. */
      payload?: string;
      /** Why it failed, `""` where it did not. */
      error?: string;
      /** An opaque id that entries of one operation share. */
      trace_id?: string;
      /**
       * An opaque id that entries of one session share, such as what a person does in the Console after
       * signing in.
       */
      session_id?: string;
      /** Where the request came from; `null` or absent where that isn't known. */
      metadata?: components["schemas"]["AuditLogMetadata"] | null;
    };
    /** A stretch of the audit log. */
    AuditLogPage: {
      /** The entries, in the order asked for, without a gap. */
      entries: components["schemas"]["AuditLogEntry"][];
      /**
       * The `starting_from` that leads on in the same direction, an ISO 8601 time with 0 to 9 fraction
       * digits. `null` or absent when nothing comes after, now or ever.
       * Format: date-time
       */
      next_starting_from?: string | null;
    };
    /**
     * Whether an invoice is final (`FINALIZED`) or its month still runs (`DRAFT`).
     */
    InvoiceStatus: "FINALIZED" | "DRAFT";
    /**
     * What an amount is counted in, US dollars (`USD`) or credits for CockroachDB Cloud
     * (`CRDB_CLOUD_CREDITS`).
     */
    Currency: "USD" | "CRDB_CLOUD_CREDITS" | (string & {});
    /** An amount of money, or of credits. */
    CurrencyAmount: {
      /**
       * The amount, in whole units of the currency such as dollars. The service reckons in decimals; this
       * is the nearest floating-point number, so round what you sum up.
       * Format: double
       */
      amount: number;
      /** The currency. */
      currency: components["schemas"]["Currency"];
    };
    /**
     * The unit in which a thing is sold, hours (`HOURS`), request units (`REQUEST_UNITS`), GiB (`GIB`),
     * GiB for an hour (`GIB_HOURS`) or virtual CPUs for an hour (`VCPU_HOURS`).
     */
    QuantityUnit: "HOURS" | "REQUEST_UNITS" | "GIB" | "GIB_HOURS" | "VCPU_HOURS" | (string & {});
    /** One thing that a cluster used, and its price. */
    InvoiceLine: {
      /** What was used, for people to read. */
      description: string;
      /**
       * How much was used, in `quantity_unit`.
       * Format: double
       */
      quantity: number;
      /** The unit of `quantity`. */
      quantity_unit: components["schemas"]["QuantityUnit"];
      /**
       * The price of one unit, in the currency of `total`.
       * Format: double
       */
      unit_cost: number;
      /** What it costs. */
      total: components["schemas"]["CurrencyAmount"];
    };
    /** What a cluster costs in a month. */
    InvoiceItem: {
      /** The cluster. */
      cluster: components["schemas"]["Cluster"];
      /** What the cluster costs, once for each currency. */
      totals: components["schemas"]["CurrencyAmount"][];
      /** What the totals consist of. */
      line_items: components["schemas"]["InvoiceLine"][];
    };
    /** An amount that is added to an invoice, or taken off. */
    InvoiceAdjustment: {
      /** What the amount is for. */
      name: string;
      /** The amount, negative where it is taken off. */
      amount: components["schemas"]["CurrencyAmount"];
    };
    /** What an organization pays for a month. */
    Invoice: {
      /** The id of the invoice. */
      invoice_id: string;
      /** Whether the invoice is final. */
      status: components["schemas"]["InvoiceStatus"] | (string & {});
      /**
       * When the month begins, an ISO 8601 time with 0 to 9 fraction digits.
       * Format: date-time
       */
      period_start: string;
      /**
       * When the next month begins, an ISO 8601 time with 0 to 9 fraction digits. This moment is no part
       * of the invoice.
       * Format: date-time
       */
      period_end: string;
      /** What the month costs, once for each currency. */
      totals: components["schemas"]["CurrencyAmount"][];
      /** What was left of each currency when the invoice was made. */
      balances: components["schemas"]["CurrencyAmount"][];
      /** What each cluster costs, sorted by the cluster's name. */
      invoice_items: components["schemas"]["InvoiceItem"][];
      /** What is added or taken off for no cluster in particular, such as a free credit or premium support. */
      adjustments: components["schemas"]["InvoiceAdjustment"][];
      /**
       * The folders and clusters of the organization with their places, to sum up costs by folder. A
       * preview.
       */
      folder_resources: components["schemas"]["FolderResource"][];
    };
    /** Invoices. */
    InvoiceList: {
      /** The invoices, sorted by `period_start`. */
      invoices: components["schemas"]["Invoice"][];
    };
    /** Another resource, as a member of a group or as a group that a person is in. */
    ScimReference: {
      /** The id of the resource. */
      value?: string;
      /** The name of the resource as it is shown. */
      display?: string;
      /** The kind of the resource, such as `User`. */
      type?: string;
      /** The URL of the resource. SCIM itself calls this field `$ref`. */
      ref?: string;
    };
    /** When a resource was made and changed, and where it stands. */
    ScimMetadata: {
      /** The kind of the resource, such as `User`. */
      resourceType?: string;
      /** When the resource was created, an ISO 8601 time, `""` where it isn't known. */
      created?: string;
      /** When the resource was last changed, an ISO 8601 time, `""` where it isn't known. */
      lastModified?: string;
      /** The URL of the resource. */
      location?: string;
    };
    /** A group of people, by SCIM. */
    ScimGroup: {
      /** The URIs of the schemas that the group is described by. */
      schemas: string[];
      /** The id of the group. */
      readonly id: string;
      /** The id by which the identity provider knows the group, `""` or absent where it has set none. */
      externalId?: string;
      /** The name of the group. */
      displayName: string;
      /** The people in the group. */
      members?: components["schemas"]["ScimReference"][];
      /** When the group was created and changed; `null` or absent where it isn't known. */
      readonly meta?: components["schemas"]["ScimMetadata"] | null;
    };
    /** Some of the groups that were asked for. */
    ScimGroupList: {
      /** The URI of the list's own schema, SCIM's `ListResponse` (RFC 7644, section 3.4.2). */
      schemas: string[];
      /**
       * How many groups there are altogether.
       * Format: int32
       */
      totalResults: number;
      /**
       * How many of them are in this answer.
       * Format: int32
       */
      itemsPerPage?: number;
      /**
       * The index of the first of them, counted from 1.
       * Format: int32
       */
      startIndex?: number;
      /** The groups. May be absent where there are none. */
      Resources?: components["schemas"]["ScimGroup"][];
    };
    /** A group as it is to be. */
    ScimGroupWrite: {
      /** The URIs of the schemas that the body follows, `urn:ietf:params:scim:schemas:core:2.0:Group`. */
      schemas: string[];
      /** The id by which the identity provider knows the group. */
      externalId?: string;
      /** The name of the group. */
      displayName: string;
      /** The people in the group, each with an id as its `value`. */
      members?: components["schemas"]["ScimReference"][];
    };
    /** What to search for, and how much of it to answer with. */
    ScimSearch: {
      /** An expression that holds for what is wanted (RFC 7644, section 3.4.2.2). */
      filter?: string;
      /** The attributes to answer with, separated by commas. Without it, all that are returned by default. */
      attributes?: string;
      /** The attributes to leave out of the answer, separated by commas. */
      excludedAttributes?: string;
      /**
       * The most resources to answer with, 20 without it. With 0 the answer tells `totalResults` and
       * nothing else.
       * Format: int32
       */
      count?: number;
      /**
       * Where in the list to begin, counted from 1. Without it, or with less than 1, at the beginning.
       * Format: int32
       */
      startIndex?: number;
    };
    /** A change to a resource. */
    ScimPatchOperation: {
      /** What to do, `add`, `remove` or `replace`. */
      op: string;
      /**
       * The attribute to change, such as `members` or `emails[type eq "work"]`. Without it, `value` is an
       * object of the attributes to change.
       */
      path?: string;
      /** The new value, or what to add to a list. `remove` needs none. */
      value?: string | number | boolean | {
        [key: string]: unknown;
      } | unknown[] | null;
    };
    /** Changes to a resource. */
    ScimPatch: {
      /**
       * The URI of the body's schema, SCIM's `PatchOp` (RFC 7644, section 3.5.2) and no other. The
       * examples spell it.
       */
      schemas: string[];
      /** The changes, in the order in which to make them. */
      Operations: components["schemas"]["ScimPatchOperation"][];
    };
    /** Which attributes of a resource to answer with. */
    ScimSelection: {
      /** The attributes to answer with, separated by commas. Without it, all that are returned by default. */
      attributes?: string;
      /** The attributes to leave out of the answer, separated by commas. */
      excludedAttributes?: string;
    };
    /** A kind of thing that the service keeps by SCIM. */
    ScimResourceType: {
      /** The URI of this answer's own schema, `urn:ietf:params:scim:schemas:core:2.0:ResourceType`. */
      schemas?: string[];
      /** The id of the kind, often its name. */
      id?: string;
      /** The name of the kind, such as `User`. */
      name: string;
      /** What it is, for people to read. */
      description?: string;
      /** The end of the URL where such things are found, such as `/Users`. */
      endpoint: string;
      /** The URI of the schema of such things. */
      schema: string;
      /** Where this answer stands; `null` or absent where it isn't told. */
      meta?: components["schemas"]["ScimMetadata"] | null;
    };
    /** The kinds of thing that the service keeps by SCIM. */
    ScimResourceTypeList: {
      /** The URI of the list's own schema, SCIM's `ListResponse` (RFC 7644, section 3.4.2). */
      schemas: string[];
      /**
       * How many kinds there are.
       * Format: int32
       */
      totalResults: number;
      /**
       * How many of them are in this answer.
       * Format: int32
       */
      itemsPerPage?: number;
      /**
       * The index of the first of them, counted from 1.
       * Format: int32
       */
      startIndex?: number;
      /** The kinds. */
      Resources?: components["schemas"]["ScimResourceType"][];
    };
    /** An attribute of a schema (RFC 7643, section 7). */
    ScimSchemaAttribute: {
      /** The name of the attribute. */
      name?: string;
      /** The type of its value, such as `string`, `boolean` or `complex`. */
      type?: string;
      /** Whether it has a list of values. */
      multiValued?: boolean;
      /** What it is for, for people to read. */
      description?: string;
      /** Whether it has to be there. */
      required?: boolean;
      /** Values to be expected, such as `work` and `home`. */
      canonicalValues?: string[];
      /** Whether upper and lower case make different values. */
      caseExact?: boolean;
      /** Whether it can be changed, `readOnly`, `readWrite`, `immutable` or `writeOnly`. */
      mutability?: string;
      /** When it is part of answers, `always`, `never`, `default` or `request`. */
      returned?: string;
      /** Among what its values differ, `none`, `server` or `global`. */
      uniqueness?: string;
      /** The kinds of resource that it may refer to. */
      referenceTypes?: string[];
      /** The attributes within a `complex` one. */
      subAttributes?: components["schemas"]["ScimSchemaAttribute"][];
    };
    /** What is known of a kind of thing, attribute by attribute. */
    ScimSchema: {
      /** The URI of the schema. */
      id: string;
      /** The name of the schema, such as `Group`. */
      name?: string;
      /** What the schema is for, for people to read. */
      description?: string;
      /** The attributes. */
      attributes?: components["schemas"]["ScimSchemaAttribute"][];
      /** Where this answer stands; `null` or absent where it isn't told. */
      meta?: components["schemas"]["ScimMetadata"] | null;
    };
    /** The schemas of users and groups. */
    ScimSchemaList: {
      /** The URI of the list's own schema, SCIM's `ListResponse` (RFC 7644, section 3.4.2). */
      schemas: string[];
      /**
       * How many schemas there are.
       * Format: int32
       */
      totalResults: number;
      /**
       * How many of them are in this answer.
       * Format: int32
       */
      itemsPerPage?: number;
      /**
       * The index of the first of them, counted from 1.
       * Format: int32
       */
      startIndex?: number;
      /** The schemas. */
      Resources?: components["schemas"]["ScimSchema"][];
    };
    /** Whether one request may carry many changes. */
    ScimBulkSupport: {
      /** Whether it may. */
      supported: boolean;
      /**
       * How many changes it may carry, 0 where it may carry none.
       * Format: int32
       */
      maxOperations: number;
      /**
       * How long its body may be, in bytes, 0 where it may carry none.
       * Format: int32
       */
      maxPayloadSize: number;
    };
    /** Whether lists can be filtered. */
    ScimFilterSupport: {
      /** Whether they can. */
      supported: boolean;
      /**
       * How many resources an answer may have at the most.
       * Format: int32
       */
      maxResults: number;
    };
    /** Whether passwords can be changed by SCIM. */
    ScimChangePasswordSupport: {
      /** Whether they can. */
      supported: boolean;
    };
    /** Whether lists can be sorted. */
    ScimSortSupport: {
      /** Whether they can. */
      supported: boolean;
    };
    /** Whether resources have ETags, so that a change can ask for the version it was meant for. */
    ScimEtagSupport: {
      /** Whether they have. */
      supported: boolean;
      /**
       * A number without a meaning for ETags, which the service sends all the same.
       * Format: int32
       */
      maxResults?: number;
    };
    /** A way to sign in. */
    ScimAuthenticationScheme: {
      /** The kind of the way, such as `oauthbearertoken`. */
      type: string;
      /** The name of the way, for people to read. */
      name: string;
      /** How it works, for people to read. */
      description: string;
      /** The URL of its specification. */
      specUri?: string;
      /** The URL of a page on how to use it. */
      documentationUri?: string;
      /** Whether it is to be preferred. */
      primary?: boolean;
    };
    /** Which parts of SCIM the service supports. */
    ScimServiceProviderConfig: {
      /**
       * The URI of this answer's own schema,
       * `urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig`.
       */
      schemas: string[];
      /** Whether one request may carry many changes. */
      bulk: components["schemas"]["ScimBulkSupport"];
      /** Whether lists can be filtered. */
      filter: components["schemas"]["ScimFilterSupport"];
      /** Whether passwords can be changed. */
      changePassword: components["schemas"]["ScimChangePasswordSupport"];
      /** Whether lists can be sorted. */
      sort: components["schemas"]["ScimSortSupport"];
      /** Whether resources have ETags. */
      etag: components["schemas"]["ScimEtagSupport"];
      /** The ways to sign in. */
      authenticationSchemes: components["schemas"]["ScimAuthenticationScheme"][];
      /** Where this answer stands; `null` or absent where it isn't told. */
      meta?: components["schemas"]["ScimMetadata"] | null;
    };
    /** A person's name in its parts. */
    ScimName: {
      /** The given name. */
      givenName?: string;
      /** The family name. */
      familyName?: string;
    };
    /** An e-mail address of a person. */
    ScimEmail: {
      /** The address. */
      value: string;
      /** The address as it is shown. */
      display?: string;
      /** What the address is used for, such as `work`. */
      type?: string;
      /** Whether this is the address to use before the others. */
      primary?: boolean;
    };
    /** A person, by SCIM. */
    ScimUser: {
      /** The URIs of the schemas that the person is described by. */
      schemas: string[];
      /** The id of the person, which the roles operations take as `user_id`. */
      readonly id: string;
      /** The id by which the identity provider knows the person, `""` or absent where it has set none. */
      externalId?: string;
      /** The name that the person signs in with, an e-mail address. */
      userName?: string;
      /** The person's name in its parts; `null` or absent where it isn't known. */
      name?: components["schemas"]["ScimName"] | null;
      /** The person's name as it is shown. */
      displayName?: string;
      /** The person's e-mail addresses. */
      emails?: components["schemas"]["ScimEmail"][];
      /** Whether the person may sign in. */
      active?: boolean;
      /** The groups that the person is in. Groups are changed, not this list. */
      readonly groups?: components["schemas"]["ScimReference"][];
      /** When the person was added and changed; `null` or absent where it isn't known. */
      readonly meta?: components["schemas"]["ScimMetadata"] | null;
    };
    /** Some of the people that were asked for. */
    ScimUserList: {
      /** The URI of the list's own schema, SCIM's `ListResponse` (RFC 7644, section 3.4.2). */
      schemas: string[];
      /**
       * How many people there are altogether.
       * Format: int32
       */
      totalResults: number;
      /**
       * How many of them are in this answer.
       * Format: int32
       */
      itemsPerPage?: number;
      /**
       * The index of the first of them, counted from 1.
       * Format: int32
       */
      startIndex?: number;
      /** The people. May be absent where there are none. */
      Resources?: components["schemas"]["ScimUser"][];
    };
    /** The person to add. */
    ScimUserCreate: {
      /** The URIs of the schemas that the body follows, `urn:ietf:params:scim:schemas:core:2.0:User`. */
      schemas: string[];
      /** The id by which the identity provider knows the person. */
      externalId?: string;
      /** The name that the person signs in with, an e-mail address. */
      userName?: string;
      /** The person's name in its parts. */
      name?: components["schemas"]["ScimName"];
      /** The person's name as it is to be shown. */
      displayName?: string;
      /** The person's e-mail addresses. */
      emails: components["schemas"]["ScimEmail"][];
      /** Whether the person may sign in. */
      active?: boolean;
    };
    /** All that is to be known of a person. */
    ScimUserReplace: {
      /** The URIs of the schemas that the body follows, `urn:ietf:params:scim:schemas:core:2.0:User`. */
      schemas?: string[];
      /** The id by which the identity provider knows the person. */
      externalId?: string;
      /** The name that the person signs in with, an e-mail address. */
      userName?: string;
      /** The person's name in its parts. */
      name?: components["schemas"]["ScimName"];
      /** The person's name as it is to be shown. */
      displayName?: string;
      /** The person's e-mail addresses. */
      emails?: components["schemas"]["ScimEmail"][];
      /** Whether the person may sign in. */
      active?: boolean;
    };
  };
  /** The components of the kind `responses`. */
  responses: {
    /**
     * The request is not valid; correct it before sending it again. A message that says lock is the
     * exception: the cluster is busy with another operation, and the same request can succeed later.
     */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /** The secret key or the token is missing, wrong, expired or revoked. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /** The caller has none of the roles that the operation needs. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /** More than ten requests came within a second. Wait as long as `Retry-After` says. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /**
     * The service failed, and whether the request was carried out is not known. With 503 the service, or
     * the cluster that is locked by another operation, is not available for now.
     */
    ServerFailure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /**
     * The request clashes with something that exists, such as a thing of the same name, or the cluster
     * is locked by another operation for now.
     */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /**
     * The organization has nothing by this id or name, or the caller may not know of it. What belongs to
     * a cluster is not found either until the cluster is ready.
     */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
  };
  /** The components of the kind `parameters`. */
  parameters: {
    /**
     * `true` lists clusters that were deleted or that failed to start as well, if the caller may read
     * the clusters of the whole organization.
     * @example true
     */
    ShowInactive: boolean;
    /**
     * What to sort by. Without it, the name.
     * @example CREATED_AT
     */
    ClusterSortKey: components["schemas"]["ClusterSortBy"];
    /**
     * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
     * first page.
     * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
     */
    PaginationPage: string;
    /**
     * The most items that a page may hold. Without it, or with 0, the service decides (100).
     * @example 500
     */
    PaginationLimit: number;
    /**
     * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
     * created or deleted in between from shifting items from page to page.
     * @example 2026-03-14T14:15:22Z
     */
    PaginationAsOfTime: string;
    /**
     * The order of the items. Without it, the order that the operation names.
     * @example ASC
     */
    PaginationSortOrder: components["schemas"]["SortOrder"];
    /**
     * Lists the regions of this cloud provider alone. Without it the regions of all providers are
     * listed.
     * @example GCP
     */
    Provider: components["schemas"]["CloudProvider"];
    /**
     * `true` lists the regions alone in which Basic and Standard clusters can run.
     * @example true
     */
    ServerlessOnly: boolean;
    /**
     * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
     * routing id of connection strings, which has the form `funky-skunk-123`.
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    ClusterId: string;
    /**
     * The database to connect to.
     * @example shop
     */
    ConnectionDatabase: string;
    /**
     * The SQL user to connect as. Without it, the connection string names none.
     * @example ada
     */
    ConnectionUser: string;
    /**
     * The operating system of the SQL client, on which the place of its CA certificate depends. It has
     * to be given for an Advanced cluster.
     * @example LINUX
     */
    ConnectionSystem: components["schemas"]["OperatingSystem"];
    /**
     * Lists the nodes in this region alone, by the cloud provider's name of it.
     * @example us-east-1
     */
    NodeRegion: string;
    /**
     * The name of the SQL user.
     * @example ada
     */
    SqlUserName: string;
    /**
     * The name of the database.
     * @example shop
     */
    DatabaseName: string;
    /**
     * The first address of the range, IPv4, as `cidr_ip` of an allowlist entry.
     * @example 203.0.113.0
     */
    CidrIp: string;
    /**
     * How many leading bits the addresses of the range share, as `cidr_mask` of an allowlist entry.
     * @example 24
     */
    CidrMask: number;
    /**
     * The `id` of the egress rule, a UUID.
     * @example d47c2b90-3e15-4f68-9a0d-71b8c5e6f243
     */
    EgressRuleId: string;
    /**
     * A string of the caller's choice that marks repetitions of one request. Without it the service
     * makes one up.
     * @example delete-object-storage-rule
     */
    IdempotencyKey: string;
    /**
     * The `id` of the egress private endpoint, a UUID. It isn't the id that the cloud provider gave it.
     * @example 6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35
     */
    EgressPrivateEndpointId: string;
    /**
     * The id that the cloud provider gave the endpoint in the caller's network. Some providers put
     * slashes in it; pass it as it is, the client encodes it.
     * @example vpce-0a1b2c3d4e5f67890
     */
    EndpointId: string;
    /**
     * The `id` of the entry, a UUID. It isn't the number of the account.
     * @example 92e8a4f6-1b7d-4e03-8c59-d6f20b3a7e14
     */
    TrustedOwnerId: string;
    /**
     * Lists nothing from before this moment, an ISO 8601 time. What is of this very moment is listed.
     * @example 2026-03-01T00:00:00Z
     */
    RangeStart: string;
    /**
     * Lists nothing from this moment on, an ISO 8601 time. What is of this very moment is not listed.
     * @example 2026-04-01T00:00:00Z
     */
    RangeEnd: string;
    /**
     * The `id` of the restore, as `restores.create` and `restores.list` answer it.
     * @example 9f3c2b71-5d0e-4c8a-b6f4-1e7a90d2c358
     */
    RestoreId: string;
    /**
     * The `id` of the blackout window, as `blackoutWindows.create` and `blackoutWindows.list` answer it.
     * @example 3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943
     */
    BlackoutWindowId: string;
    /**
     * Lists the streams that replicate this cluster.
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    StreamsFrom: string;
    /**
     * Lists the streams that replicate to this cluster.
     * @example 4d0f7a6e-2c39-4c1b-b8e4-93a2d65f1b07
     */
    StreamsInto: string;
    /**
     * Lists the streams that this cluster takes part in, on either end.
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    StreamsOf: string;
    /**
     * `true` lists streams that are `COMPLETED` as well.
     * @example true
     */
    ShowCompleted: boolean;
    /**
     * The id of the stream.
     * @example 58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35
     */
    ReplicationStreamId: string;
    /**
     * Lists the folder at this path alone, or none where there is none: the names from the root down,
     * joined by slashes. A slash at either end makes no difference.
     * @example payments/production
     */
    FolderPath: string;
    /**
     * The id of the folder.
     * @example e27b5f83-16ca-4d09-92e4-b8a3c07d51f6
     */
    FolderId: string;
    /**
     * The id of the folder, or `root` for what lies in no folder.
     * @example root
     */
    FolderIdOrRoot: string;
    /**
     * The id of a person, as `users.findByEmail` answers it, or of a service account.
     * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
     */
    UserId: string;
    /**
     * What kind of thing the role is for.
     * @example CLUSTER
     */
    GrantedResourceType: components["schemas"]["RoleResourceType"];
    /**
     * The id of the organization, the cluster or the folder that the role is for.
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    GrantedResourceId: string;
    /**
     * The role.
     * @example CLUSTER_DEVELOPER
     */
    GrantedRole: components["schemas"]["RoleName"];
    /**
     * The address that the person signs in with.
     * @example ada@acme.example
     */
    PersonEmail: string;
    /**
     * The id of the service account.
     * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
     */
    ServiceAccountId: string;
    /**
     * Lists the keys of this service account alone. Without it the keys of all accounts are listed.
     * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
     */
    KeyOwner: string;
    /**
     * The id of the key, `CCDB1_…`. It is the secret without its last part.
     * @example CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd
     */
    ApiKeyId: string;
    /**
     * The id of the issuer, a UUID.
     * @example c1f5a8d2-6e04-4b97-83da-9e2b7c40f518
     */
    JwtIssuerId: string;
    /**
     * Lists entries after this time, or before it with `sort_order=DESC`, an ISO 8601 time; an entry of
     * this very time is left out. Without it the list begins with the oldest entry, or with the newest.
     * @example 2026-03-14T14:15:22.285067Z
     */
    AuditLogStart: string;
    /**
     * Whether to list forwards in time (`ASC`), as is done without it, or backwards (`DESC`).
     * @example DESC
     */
    AuditLogOrder: components["schemas"]["SortOrder"];
    /**
     * How many entries to answer with, some 200 without it. There may be a few more, since entries of
     * the same time are kept together.
     * @example 500
     */
    AuditLogLimit: number;
    /**
     * Lists the invoices of this status alone. Without it both kinds are listed.
     * @example FINALIZED
     */
    InvoicesOfStatus: components["schemas"]["InvoiceStatus"];
    /**
     * Lists invoices whose month begins at this time or later, an ISO 8601 time. Without it, from the
     * first one on.
     * @example 2026-01-01T00:00:00Z
     */
    InvoicesFrom: string;
    /**
     * Lists invoices whose month is over by this time, an ISO 8601 time. Without it, up to now.
     * @example 2026-04-01T00:00:00Z
     */
    InvoicesUntil: string;
    /**
     * The id of the invoice.
     * @example 7b90c3e5-4d2a-4861-bf37-05e9a1d8c624
     */
    InvoiceId: string;
    /**
     * Lists what this expression holds for alone (RFC 7644, section 3.4.2.2).
     * @example userName eq "ada@acme.example"
     */
    ScimFilter: string;
    /**
     * The attributes to answer with, separated by commas. Without it, all that are returned by default.
     * @example userName,emails
     */
    ScimAttributes: string;
    /**
     * The attributes to leave out of the answer, separated by commas.
     * @example groups,meta
     */
    ScimExcludedAttributes: string;
    /**
     * The most resources to answer with, 20 without it. With 0 the answer tells `totalResults` and
     * nothing else.
     * @example 100
     */
    ScimCount: number;
    /**
     * Where in the list to begin, counted from 1. Without it, or with less than 1, at the beginning.
     * @example 21
     */
    ScimStartIndex: number;
    /**
     * The id of the group.
     * @example f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32
     */
    ScimGroupId: string;
    /**
     * The id of the kind of resource, `User` or `Group`.
     * @example User
     */
    ScimResourceTypeId: string;
    /**
     * The URI of the schema.
     * @example urn:ietf:params:scim:schemas:core:2.0:Group
     */
    ScimSchemaId: string;
    /**
     * The id of the person.
     * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
     */
    ScimUserId: string;
  };
  /** The components of the kind `requestBodies`. */
  requestBodies: never;
  /** The components of the kind `headers`. */
  headers: never;
  /** The components of the kind `pathItems`. */
  pathItems: never;
}
/** The operations by their ids. */
export interface operations {
  /** The parameters, body and answers of `clusters.list`. */
  "clusters.list": {
    parameters: {
      query?: {
        /**
         * `true` lists clusters that were deleted or that failed to start as well, if the caller may read
         * the clusters of the whole organization.
         * @example true
         */
        show_inactive?: components["parameters"]["ShowInactive"];
        /**
         * What to sort by. Without it, the name.
         * @example CREATED_AT
         */
        "pagination.sort_by"?: components["parameters"]["ClusterSortKey"];
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of clusters. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClusterList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.create`. */
  "clusters.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ClusterCreate"];
      };
    };
    responses: {
      /** The cluster as ordered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Cluster"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.listAvailableRegions`. */
  "clusters.listAvailableRegions": {
    parameters: {
      query?: {
        /**
         * Lists the regions of this cloud provider alone. Without it the regions of all providers are
         * listed.
         * @example GCP
         */
        provider?: components["parameters"]["Provider"];
        /**
         * `true` lists the regions alone in which Basic and Standard clusters can run.
         * @example true
         */
        serverless?: components["parameters"]["ServerlessOnly"];
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of regions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AvailableRegionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.get`. */
  "clusters.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cluster. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Cluster"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.delete`. */
  "clusters.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cluster, which is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Cluster"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.update`. */
  "clusters.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ClusterUpdate"];
      };
    };
    responses: {
      /** The cluster, before or while it is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Cluster"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.getConnectionString`. */
  "clusters.getConnectionString": {
    parameters: {
      query?: {
        /**
         * The database to connect to.
         * @example shop
         */
        database?: components["parameters"]["ConnectionDatabase"];
        /**
         * The SQL user to connect as. Without it, the connection string names none.
         * @example ada
         */
        sql_user?: components["parameters"]["ConnectionUser"];
        /**
         * The operating system of the SQL client, on which the place of its CA certificate depends. It has
         * to be given for an Advanced cluster.
         * @example LINUX
         */
        os?: components["parameters"]["ConnectionSystem"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The connection string. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConnectionString"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.listNodes`. */
  "clusters.listNodes": {
    parameters: {
      query?: {
        /**
         * Lists the nodes in this region alone, by the cloud provider's name of it.
         * @example us-east-1
         */
        region_name?: components["parameters"]["NodeRegion"];
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of nodes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClusterNodeList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.listVersions`. */
  "clusters.listVersions": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of major versions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClusterVersionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `sqlUsers.list`. */
  "sqlUsers.list": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of SQL users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SqlUserList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `sqlUsers.create`. */
  "sqlUsers.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The SQL user to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SqlUserCreate"];
      };
    };
    responses: {
      /** The SQL user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SqlUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `sqlUsers.delete`. */
  "sqlUsers.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The name of the SQL user.
         * @example ada
         */
        name: components["parameters"]["SqlUserName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The SQL user, which is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SqlUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `sqlUsers.resetPassword`. */
  "sqlUsers.resetPassword": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The name of the SQL user.
         * @example ada
         */
        name: components["parameters"]["SqlUserName"];
      };
      cookie?: never;
    };
    /** The new password. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SqlUserPasswordReset"];
      };
    };
    responses: {
      /** The SQL user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SqlUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `databases.list`. */
  "databases.list": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of databases. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DatabaseList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `databases.create`. */
  "databases.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The database to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DatabaseCreate"];
      };
    };
    responses: {
      /** The database. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Database"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `databases.rename`. */
  "databases.rename": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The database, and its new name. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DatabaseRename"];
      };
    };
    responses: {
      /** The database by its new name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Database"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `databases.delete`. */
  "databases.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The name of the database.
         * @example shop
         */
        name: components["parameters"]["DatabaseName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The database, which is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Database"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `databases.update`. */
  "databases.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The name of the database.
         * @example shop
         */
        name: components["parameters"]["DatabaseName"];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DatabaseUpdate"];
      };
    };
    responses: {
      /** The database by its new name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Database"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `allowlist.list`. */
  "allowlist.list": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the allowlist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AllowlistEntryList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `allowlist.create`. */
  "allowlist.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The range, and what it may reach. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AllowlistEntryCreate"];
      };
    };
    responses: {
      /** The entry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AllowlistEntry"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `allowlist.put`. */
  "allowlist.put": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The first address of the range, IPv4, as `cidr_ip` of an allowlist entry.
         * @example 203.0.113.0
         */
        cidr_ip: components["parameters"]["CidrIp"];
        /**
         * How many leading bits the addresses of the range share, as `cidr_mask` of an allowlist entry.
         * @example 24
         */
        cidr_mask: components["parameters"]["CidrMask"];
      };
      cookie?: never;
    };
    /** What the range may reach. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AllowlistEntrySettings"];
      };
    };
    responses: {
      /** The entry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AllowlistEntry"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `allowlist.delete`. */
  "allowlist.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The first address of the range, IPv4, as `cidr_ip` of an allowlist entry.
         * @example 203.0.113.0
         */
        cidr_ip: components["parameters"]["CidrIp"];
        /**
         * How many leading bits the addresses of the range share, as `cidr_mask` of an allowlist entry.
         * @example 24
         */
        cidr_mask: components["parameters"]["CidrMask"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entry that was removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AllowlistEntry"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `allowlist.update`. */
  "allowlist.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The first address of the range, IPv4, as `cidr_ip` of an allowlist entry.
         * @example 203.0.113.0
         */
        cidr_ip: components["parameters"]["CidrIp"];
        /**
         * How many leading bits the addresses of the range share, as `cidr_mask` of an allowlist entry.
         * @example 24
         */
        cidr_mask: components["parameters"]["CidrMask"];
      };
      cookie?: never;
    };
    /** What the range may reach from now on. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AllowlistEntrySettings"];
      };
    };
    responses: {
      /** The entry as changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AllowlistEntry"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressRules.list`. */
  "egressRules.list": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of egress rules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EgressRuleList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressRules.create`. */
  "egressRules.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The destination to allow. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["EgressRuleCreate"];
      };
    };
    responses: {
      /** The rule as ordered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EgressRuleChange"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressRules.setTrafficPolicy`. */
  "egressRules.setTrafficPolicy": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The policy. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["EgressTrafficPolicy"];
      };
    };
    responses: {
      /** The policy is ordered. No payload. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressRules.get`. */
  "egressRules.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the egress rule, a UUID.
         * @example d47c2b90-3e15-4f68-9a0d-71b8c5e6f243
         */
        rule_id: components["parameters"]["EgressRuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The rule. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EgressRuleAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressRules.delete`. */
  "egressRules.delete": {
    parameters: {
      query?: {
        /**
         * A string of the caller's choice that marks repetitions of one request. Without it the service
         * makes one up.
         * @example delete-object-storage-rule
         */
        idempotency_key?: components["parameters"]["IdempotencyKey"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the egress rule, a UUID.
         * @example d47c2b90-3e15-4f68-9a0d-71b8c5e6f243
         */
        rule_id: components["parameters"]["EgressRuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The rule that is to go. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EgressRuleChange"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressRules.update`. */
  "egressRules.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the egress rule, a UUID.
         * @example d47c2b90-3e15-4f68-9a0d-71b8c5e6f243
         */
        rule_id: components["parameters"]["EgressRuleId"];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["EgressRuleUpdate"];
      };
    };
    responses: {
      /** The rule as it is to be. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EgressRuleChange"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressPrivateEndpoints.list`. */
  "egressPrivateEndpoints.list": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of endpoints. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EgressPrivateEndpointList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressPrivateEndpoints.create`. */
  "egressPrivateEndpoints.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The service to reach. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["EgressPrivateEndpointCreate"];
      };
    };
    responses: {
      /** The endpoint as ordered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EgressPrivateEndpoint"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressPrivateEndpoints.get`. */
  "egressPrivateEndpoints.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the egress private endpoint, a UUID. It isn't the id that the cloud provider gave it.
         * @example 6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35
         */
        id: components["parameters"]["EgressPrivateEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The endpoint. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EgressPrivateEndpoint"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressPrivateEndpoints.delete`. */
  "egressPrivateEndpoints.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the egress private endpoint, a UUID. It isn't the id that the cloud provider gave it.
         * @example 6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35
         */
        id: components["parameters"]["EgressPrivateEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The endpoint is going. No payload. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressPrivateEndpoints.update`. */
  "egressPrivateEndpoints.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the egress private endpoint, a UUID. It isn't the id that the cloud provider gave it.
         * @example 6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35
         */
        id: components["parameters"]["EgressPrivateEndpointId"];
      };
      cookie?: never;
    };
    /** The domain names. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["EgressPrivateEndpointUpdate"];
      };
    };
    responses: {
      /** The endpoint, with its names on their way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EgressPrivateEndpoint"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `egressPrivateEndpoints.setDomainNames`. */
  "egressPrivateEndpoints.setDomainNames": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the egress private endpoint, a UUID. It isn't the id that the cloud provider gave it.
         * @example 6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35
         */
        id: components["parameters"]["EgressPrivateEndpointId"];
      };
      cookie?: never;
    };
    /** The domain names. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["EgressPrivateEndpointUpdate"];
      };
    };
    responses: {
      /** The names are on their way. No payload. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.listAwsConnections`. */
  "privateEndpoints.listAwsConnections": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The connections. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AwsConnectionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.setAwsConnectionStatus`. */
  "privateEndpoints.setAwsConnectionStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The id that the cloud provider gave the endpoint in the caller's network. Some providers put
         * slashes in it; pass it as it is, the client encodes it.
         * @example vpce-0a1b2c3d4e5f67890
         */
        endpoint_id: components["parameters"]["EndpointId"];
      };
      cookie?: never;
    };
    /** Whether to let the endpoint in. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AwsConnectionDecision"];
      };
    };
    responses: {
      /** The connection as it was before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AwsConnection"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.listConnections`. */
  "privateEndpoints.listConnections": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The connections. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivateEndpointConnectionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.createConnection`. */
  "privateEndpoints.createConnection": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The endpoint. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PrivateEndpointConnectionCreate"];
      };
    };
    responses: {
      /** The connection as ordered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivateEndpointConnection"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.deleteConnection`. */
  "privateEndpoints.deleteConnection": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The id that the cloud provider gave the endpoint in the caller's network. Some providers put
         * slashes in it; pass it as it is, the client encodes it.
         * @example vpce-0a1b2c3d4e5f67890
         */
        endpoint_id: components["parameters"]["EndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The connection is going. No payload. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.listServices`. */
  "privateEndpoints.listServices": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The services. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivateEndpointServiceList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.createServices`. */
  "privateEndpoints.createServices": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The services as ordered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivateEndpointServiceList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.listTrustedOwners`. */
  "privateEndpoints.listTrustedOwners": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TrustedOwnerList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.addTrustedOwner`. */
  "privateEndpoints.addTrustedOwner": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The account. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TrustedOwnerAdd"];
      };
    };
    responses: {
      /** The account as it is trusted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TrustedOwnerAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.getTrustedOwner`. */
  "privateEndpoints.getTrustedOwner": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the entry, a UUID. It isn't the number of the account.
         * @example 92e8a4f6-1b7d-4e03-8c59-d6f20b3a7e14
         */
        owner_id: components["parameters"]["TrustedOwnerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TrustedOwnerAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `privateEndpoints.removeTrustedOwner`. */
  "privateEndpoints.removeTrustedOwner": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the entry, a UUID. It isn't the number of the account.
         * @example 92e8a4f6-1b7d-4e03-8c59-d6f20b3a7e14
         */
        owner_id: components["parameters"]["TrustedOwnerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account that was trusted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TrustedOwnerAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `backups.list`. */
  "backups.list": {
    parameters: {
      query?: {
        /**
         * Lists nothing from before this moment, an ISO 8601 time. What is of this very moment is listed.
         * @example 2026-03-01T00:00:00Z
         */
        start_time?: components["parameters"]["RangeStart"];
        /**
         * Lists nothing from this moment on, an ISO 8601 time. What is of this very moment is not listed.
         * @example 2026-04-01T00:00:00Z
         */
        end_time?: components["parameters"]["RangeEnd"];
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of backups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BackupList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `backups.getConfig`. */
  "backups.getConfig": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The configuration of backups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BackupConfig"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `backups.updateConfig`. */
  "backups.updateConfig": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BackupConfigUpdate"];
      };
    };
    responses: {
      /** The configuration from now on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BackupConfig"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `restores.list`. */
  "restores.list": {
    parameters: {
      query?: {
        /**
         * Lists nothing from before this moment, an ISO 8601 time. What is of this very moment is listed.
         * @example 2026-03-01T00:00:00Z
         */
        start_time?: components["parameters"]["RangeStart"];
        /**
         * Lists nothing from this moment on, an ISO 8601 time. What is of this very moment is not listed.
         * @example 2026-04-01T00:00:00Z
         */
        end_time?: components["parameters"]["RangeEnd"];
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of restores. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RestoreList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `restores.create`. */
  "restores.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** What to restore. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RestoreCreate"];
      };
    };
    responses: {
      /** The restore, which has begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Restore"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `restores.get`. */
  "restores.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the restore, as `restores.create` and `restores.list` answer it.
         * @example 9f3c2b71-5d0e-4c8a-b6f4-1e7a90d2c358
         */
        restore_id: components["parameters"]["RestoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The restore. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Restore"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `cmek.get`. */
  "cmek.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The keys and their status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CmekInfo"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `cmek.update`. */
  "cmek.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The keys, one for each region whose key is to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CmekSpec"];
      };
    };
    responses: {
      /** The keys, on their way to use. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CmekInfo"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `cmek.enable`. */
  "cmek.enable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The keys, one for each region of the cluster. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CmekSpec"];
      };
    };
    responses: {
      /** The keys, on their way to use. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CmekInfo"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `cmek.updateStatus`. */
  "cmek.updateStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** What to do to the keys. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CmekStatusUpdate"];
      };
    };
    responses: {
      /** The keys, on their way out of use. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CmekInfo"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clientCaCert.get`. */
  "clientCaCert.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The CA and its status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClientCaCert"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clientCaCert.set`. */
  "clientCaCert.set": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The certificate of the CA. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ClientCaCertSet"];
      };
    };
    responses: {
      /** The CA, on its way to the cluster. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClientCaCert"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clientCaCert.delete`. */
  "clientCaCert.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The CA, on its way out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClientCaCert"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clientCaCert.update`. */
  "clientCaCert.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The certificate of the new CA. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ClientCaCertUpdate"];
      };
    };
    responses: {
      /** The CA, on its way to the cluster. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClientCaCert"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `logExport.get`. */
  "logExport.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LogExport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `logExport.enable`. */
  "logExport.enable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** What to export, and where to. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["LogExportEnable"];
      };
    };
    responses: {
      /** The export, on its way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LogExport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `logExport.delete`. */
  "logExport.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export, on its way out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LogExport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `metricExport.cloudWatch.get`. */
  "metricExport.cloudWatch.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudWatchExport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `metricExport.cloudWatch.enable`. */
  "metricExport.cloudWatch.enable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** Where to write. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudWatchExportEnable"];
      };
    };
    responses: {
      /** The export, on its way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudWatchExport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `metricExport.cloudWatch.delete`. */
  "metricExport.cloudWatch.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export, on its way out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricExportRemoval"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `metricExport.datadog.get`. */
  "metricExport.datadog.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DatadogExport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `metricExport.datadog.enable`. */
  "metricExport.datadog.enable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** Where to send the metrics. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DatadogExportEnable"];
      };
    };
    responses: {
      /** The export, on its way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DatadogExport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `metricExport.datadog.delete`. */
  "metricExport.datadog.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export, on its way out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricExportRemoval"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `metricExport.prometheus.get`. */
  "metricExport.prometheus.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrometheusExport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `metricExport.prometheus.enable`. */
  "metricExport.prometheus.enable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export, on its way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrometheusExport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `metricExport.prometheus.delete`. */
  "metricExport.prometheus.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The export, on its way out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MetricExportRemoval"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `maintenanceWindow.get`. */
  "maintenanceWindow.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The maintenance window. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MaintenanceWindow"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `maintenanceWindow.set`. */
  "maintenanceWindow.set": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The maintenance window. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["MaintenanceWindow"];
      };
    };
    responses: {
      /** The maintenance window from now on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MaintenanceWindow"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `maintenanceWindow.delete`. */
  "maintenanceWindow.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The maintenance window, which is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MaintenanceWindow"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `blackoutWindows.list`. */
  "blackoutWindows.list": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of blackout windows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BlackoutWindowList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `blackoutWindows.create`. */
  "blackoutWindows.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The blackout window to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BlackoutWindowCreate"];
      };
    };
    responses: {
      /** The blackout window. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BlackoutWindow"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `blackoutWindows.get`. */
  "blackoutWindows.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the blackout window, as `blackoutWindows.create` and `blackoutWindows.list` answer it.
         * @example 3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943
         */
        blackout_window_id: components["parameters"]["BlackoutWindowId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The blackout window. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BlackoutWindow"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `blackoutWindows.delete`. */
  "blackoutWindows.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the blackout window, as `blackoutWindows.create` and `blackoutWindows.list` answer it.
         * @example 3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943
         */
        blackout_window_id: components["parameters"]["BlackoutWindowId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The blackout window, which is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BlackoutWindow"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `blackoutWindows.update`. */
  "blackoutWindows.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
        /**
         * The `id` of the blackout window, as `blackoutWindows.create` and `blackoutWindows.list` answer it.
         * @example 3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943
         */
        blackout_window_id: components["parameters"]["BlackoutWindowId"];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BlackoutWindowUpdate"];
      };
    };
    responses: {
      /** The blackout window from now on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BlackoutWindow"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `versionDeferral.get`. */
  "versionDeferral.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How long patch versions are put off. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VersionDeferral"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `versionDeferral.set`. */
  "versionDeferral.set": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** How long to put off patch versions. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["VersionDeferralUpdate"];
      };
    };
    responses: {
      /** How long patch versions are put off from now on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VersionDeferral"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `disruption.get`. */
  "disruption.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What is disrupted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Disruption"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `disruption.set`. */
  "disruption.set": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** What to disrupt. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DisruptionUpdate"];
      };
    };
    responses: {
      /** What is disrupted from now on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Disruption"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `physicalReplication.list`. */
  "physicalReplication.list": {
    parameters: {
      query?: {
        /**
         * Lists the streams that replicate this cluster.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        primary_cluster_id?: components["parameters"]["StreamsFrom"];
        /**
         * Lists the streams that replicate to this cluster.
         * @example 4d0f7a6e-2c39-4c1b-b8e4-93a2d65f1b07
         */
        standby_cluster_id?: components["parameters"]["StreamsInto"];
        /**
         * Lists the streams that this cluster takes part in, on either end.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id?: components["parameters"]["StreamsOf"];
        /**
         * `true` lists streams that are `COMPLETED` as well.
         * @example true
         */
        show_completed?: components["parameters"]["ShowCompleted"];
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of streams. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplicationStreamList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `physicalReplication.create`. */
  "physicalReplication.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which cluster to replicate, and where to. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReplicationStreamCreate"];
      };
    };
    responses: {
      /** The stream as it starts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplicationStream"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `physicalReplication.get`. */
  "physicalReplication.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the stream.
         * @example 58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35
         */
        id: components["parameters"]["ReplicationStreamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The stream. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplicationStream"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `physicalReplication.update`. */
  "physicalReplication.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the stream.
         * @example 58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35
         */
        id: components["parameters"]["ReplicationStreamId"];
      };
      cookie?: never;
    };
    /** How to end the stream. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReplicationStreamUpdate"];
      };
    };
    responses: {
      /** The stream as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplicationStream"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `folders.list`. */
  "folders.list": {
    parameters: {
      query?: {
        /**
         * Lists the folder at this path alone, or none where there is none: the names from the root down,
         * joined by slashes. A slash at either end makes no difference.
         * @example payments/production
         */
        path?: components["parameters"]["FolderPath"];
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of folders. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FolderList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `folders.create`. */
  "folders.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The folder to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["FolderCreate"];
      };
    };
    responses: {
      /** The folder. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FolderResource"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `folders.get`. */
  "folders.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the folder.
         * @example e27b5f83-16ca-4d09-92e4-b8a3c07d51f6
         */
        folder_id: components["parameters"]["FolderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The folder. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FolderResource"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `folders.delete`. */
  "folders.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the folder.
         * @example e27b5f83-16ca-4d09-92e4-b8a3c07d51f6
         */
        folder_id: components["parameters"]["FolderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The folder is deleted. No payload. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `folders.update`. */
  "folders.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the folder.
         * @example e27b5f83-16ca-4d09-92e4-b8a3c07d51f6
         */
        folder_id: components["parameters"]["FolderId"];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["FolderUpdate"];
      };
    };
    responses: {
      /** The folder as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FolderResource"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `folders.listContents`. */
  "folders.listContents": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path: {
        /**
         * The id of the folder, or `root` for what lies in no folder.
         * @example root
         */
        folder_id: components["parameters"]["FolderIdOrRoot"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of folders and clusters. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FolderContents"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `organization.get`. */
  "organization.get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The organization. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Organization"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `roles.list`. */
  "roles.list": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of users with their roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoleGrantList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `roles.get`. */
  "roles.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of a person, as `users.findByEmail` answers it, or of a service account.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The roles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserRoles"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `roles.set`. */
  "roles.set": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of a person, as `users.findByEmail` answers it, or of a service account.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /** All the roles that the account is to hold. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserRolesSet"];
      };
    };
    responses: {
      /** The roles as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserRoles"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `roles.add`. */
  "roles.add": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of a person, as `users.findByEmail` answers it, or of a service account.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        user_id: components["parameters"]["UserId"];
        /**
         * What kind of thing the role is for.
         * @example CLUSTER
         */
        resource_type: components["parameters"]["GrantedResourceType"];
        /**
         * The id of the organization, the cluster or the folder that the role is for.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        resource_id: components["parameters"]["GrantedResourceId"];
        /**
         * The role.
         * @example CLUSTER_DEVELOPER
         */
        role_name: components["parameters"]["GrantedRole"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All roles of the account, the new one among them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserRoles"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `roles.remove`. */
  "roles.remove": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of a person, as `users.findByEmail` answers it, or of a service account.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        user_id: components["parameters"]["UserId"];
        /**
         * What kind of thing the role is for.
         * @example CLUSTER
         */
        resource_type: components["parameters"]["GrantedResourceType"];
        /**
         * The id of the organization, the cluster or the folder that the role is for.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        resource_id: components["parameters"]["GrantedResourceId"];
        /**
         * The role.
         * @example CLUSTER_DEVELOPER
         */
        role_name: components["parameters"]["GrantedRole"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The roles that are left. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserRoles"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `users.findByEmail`. */
  "users.findByEmail": {
    parameters: {
      query: {
        /**
         * The address that the person signs in with.
         * @example ada@acme.example
         */
        email: components["parameters"]["PersonEmail"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The person. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PersonFound"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `serviceAccounts.list`. */
  "serviceAccounts.list": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of service accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServiceAccountList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `serviceAccounts.create`. */
  "serviceAccounts.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ServiceAccountCreate"];
      };
    };
    responses: {
      /** The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServiceAccount"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `serviceAccounts.get`. */
  "serviceAccounts.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the service account.
         * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
         */
        id: components["parameters"]["ServiceAccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServiceAccount"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `serviceAccounts.delete`. */
  "serviceAccounts.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the service account.
         * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
         */
        id: components["parameters"]["ServiceAccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account as it was. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServiceAccount"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `serviceAccounts.update`. */
  "serviceAccounts.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the service account.
         * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
         */
        id: components["parameters"]["ServiceAccountId"];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ServiceAccountUpdate"];
      };
    };
    responses: {
      /** The account as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServiceAccount"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `apiKeys.list`. */
  "apiKeys.list": {
    parameters: {
      query?: {
        /**
         * Lists the keys of this service account alone. Without it the keys of all accounts are listed.
         * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
         */
        service_account_id?: components["parameters"]["KeyOwner"];
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKeyList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `apiKeys.create`. */
  "apiKeys.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose key to create, and its name. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApiKeyCreate"];
      };
    };
    responses: {
      /** The key and its secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKeyCreated"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `apiKeys.get`. */
  "apiKeys.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the key, `CCDB1_…`. It is the secret without its last part.
         * @example CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd
         */
        id: components["parameters"]["ApiKeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `apiKeys.delete`. */
  "apiKeys.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the key, `CCDB1_…`. It is the secret without its last part.
         * @example CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd
         */
        id: components["parameters"]["ApiKeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The key as it was. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `apiKeys.update`. */
  "apiKeys.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the key, `CCDB1_…`. It is the secret without its last part.
         * @example CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd
         */
        id: components["parameters"]["ApiKeyId"];
      };
      cookie?: never;
    };
    /** The new name. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApiKeyUpdate"];
      };
    };
    responses: {
      /** The key under its new name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `jwtIssuers.list`. */
  "jwtIssuers.list": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next_page` of the page before named it. Without it, the
         * first page.
         * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
         */
        "pagination.page"?: components["parameters"]["PaginationPage"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 500
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. The same moment on each page keeps what is
         * created or deleted in between from shifting items from page to page.
         * @example 2026-03-14T14:15:22Z
         */
        "pagination.as_of_time"?: components["parameters"]["PaginationAsOfTime"];
        /**
         * The order of the items. Without it, the order that the operation names.
         * @example ASC
         */
        "pagination.sort_order"?: components["parameters"]["PaginationSortOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of issuers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JwtIssuerList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `jwtIssuers.create`. */
  "jwtIssuers.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The issuer to register. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["JwtIssuerCreate"];
      };
    };
    responses: {
      /** The issuer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JwtIssuer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `jwtIssuers.get`. */
  "jwtIssuers.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the issuer, a UUID.
         * @example c1f5a8d2-6e04-4b97-83da-9e2b7c40f518
         */
        id: components["parameters"]["JwtIssuerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The issuer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JwtIssuer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `jwtIssuers.delete`. */
  "jwtIssuers.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the issuer, a UUID.
         * @example c1f5a8d2-6e04-4b97-83da-9e2b7c40f518
         */
        id: components["parameters"]["JwtIssuerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The issuer as it was. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JwtIssuer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `jwtIssuers.update`. */
  "jwtIssuers.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the issuer, a UUID.
         * @example c1f5a8d2-6e04-4b97-83da-9e2b7c40f518
         */
        id: components["parameters"]["JwtIssuerId"];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["JwtIssuerUpdate"];
      };
    };
    responses: {
      /** The issuer as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JwtIssuer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `auditLogs.list`. */
  "auditLogs.list": {
    parameters: {
      query?: {
        /**
         * Lists entries after this time, or before it with `sort_order=DESC`, an ISO 8601 time; an entry of
         * this very time is left out. Without it the list begins with the oldest entry, or with the newest.
         * @example 2026-03-14T14:15:22.285067Z
         */
        starting_from?: components["parameters"]["AuditLogStart"];
        /**
         * Whether to list forwards in time (`ASC`), as is done without it, or backwards (`DESC`).
         * @example DESC
         */
        sort_order?: components["parameters"]["AuditLogOrder"];
        /**
         * How many entries to answer with, some 200 without it. There may be a few more, since entries of
         * the same time are kept together.
         * @example 500
         */
        limit?: components["parameters"]["AuditLogLimit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A stretch of the audit log. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditLogPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `invoices.list`. */
  "invoices.list": {
    parameters: {
      query?: {
        /**
         * Lists the invoices of this status alone. Without it both kinds are listed.
         * @example FINALIZED
         */
        status?: components["parameters"]["InvoicesOfStatus"];
        /**
         * Lists invoices whose month begins at this time or later, an ISO 8601 time. Without it, from the
         * first one on.
         * @example 2026-01-01T00:00:00Z
         */
        start_time?: components["parameters"]["InvoicesFrom"];
        /**
         * Lists invoices whose month is over by this time, an ISO 8601 time. Without it, up to now.
         * @example 2026-04-01T00:00:00Z
         */
        end_time?: components["parameters"]["InvoicesUntil"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The invoices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvoiceList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `invoices.get`. */
  "invoices.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the invoice.
         * @example 7b90c3e5-4d2a-4861-bf37-05e9a1d8c624
         */
        invoice_id: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The invoice. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.groups.list`. */
  "scim.groups.list": {
    parameters: {
      query?: {
        /**
         * Lists what this expression holds for alone (RFC 7644, section 3.4.2.2).
         * @example userName eq "ada@acme.example"
         */
        filter?: components["parameters"]["ScimFilter"];
        /**
         * The attributes to answer with, separated by commas. Without it, all that are returned by default.
         * @example userName,emails
         */
        attributes?: components["parameters"]["ScimAttributes"];
        /**
         * The attributes to leave out of the answer, separated by commas.
         * @example groups,meta
         */
        excludedAttributes?: components["parameters"]["ScimExcludedAttributes"];
        /**
         * The most resources to answer with, 20 without it. With 0 the answer tells `totalResults` and
         * nothing else.
         * @example 100
         */
        count?: components["parameters"]["ScimCount"];
        /**
         * Where in the list to begin, counted from 1. Without it, or with less than 1, at the beginning.
         * @example 21
         */
        startIndex?: components["parameters"]["ScimStartIndex"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Some of the groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimGroupList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.groups.create`. */
  "scim.groups.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The group to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimGroupWrite"];
      };
    };
    responses: {
      /** The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.groups.searchByPut`. */
  "scim.groups.searchByPut": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to search for. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimSearch"];
      };
    };
    responses: {
      /** Some of the groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimGroupList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.groups.search`. */
  "scim.groups.search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to search for. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimSearch"];
      };
    };
    responses: {
      /** Some of the groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimGroupList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.groups.get`. */
  "scim.groups.get": {
    parameters: {
      query?: {
        /**
         * The attributes to answer with, separated by commas. Without it, all that are returned by default.
         * @example userName,emails
         */
        attributes?: components["parameters"]["ScimAttributes"];
        /**
         * The attributes to leave out of the answer, separated by commas.
         * @example groups,meta
         */
        excludedAttributes?: components["parameters"]["ScimExcludedAttributes"];
      };
      header?: never;
      path: {
        /**
         * The id of the group.
         * @example f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32
         */
        id: components["parameters"]["ScimGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.groups.replace`. */
  "scim.groups.replace": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the group.
         * @example f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32
         */
        id: components["parameters"]["ScimGroupId"];
      };
      cookie?: never;
    };
    /** The group as it is to be. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimGroupWrite"];
      };
    };
    responses: {
      /** The group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.groups.delete`. */
  "scim.groups.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the group.
         * @example f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32
         */
        id: components["parameters"]["ScimGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group is deleted. No payload. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.groups.patch`. */
  "scim.groups.patch": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the group.
         * @example f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32
         */
        id: components["parameters"]["ScimGroupId"];
      };
      cookie?: never;
    };
    /** The changes. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimPatch"];
      };
    };
    responses: {
      /** The group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.groups.searchOneByPut`. */
  "scim.groups.searchOneByPut": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the group.
         * @example f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32
         */
        id: components["parameters"]["ScimGroupId"];
      };
      cookie?: never;
    };
    /** Which attributes to answer with. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimSelection"];
      };
    };
    responses: {
      /** The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.groups.searchOne`. */
  "scim.groups.searchOne": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the group.
         * @example f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32
         */
        id: components["parameters"]["ScimGroupId"];
      };
      cookie?: never;
    };
    /** Which attributes to answer with. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimSelection"];
      };
    };
    responses: {
      /** The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.resourceTypes.list`. */
  "scim.resourceTypes.list": {
    parameters: {
      query?: {
        /**
         * The attributes to answer with, separated by commas. Without it, all that are returned by default.
         * @example userName,emails
         */
        attributes?: components["parameters"]["ScimAttributes"];
        /**
         * The attributes to leave out of the answer, separated by commas.
         * @example groups,meta
         */
        excludedAttributes?: components["parameters"]["ScimExcludedAttributes"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The kinds of resource. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimResourceTypeList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.resourceTypes.get`. */
  "scim.resourceTypes.get": {
    parameters: {
      query?: {
        /**
         * The attributes to answer with, separated by commas. Without it, all that are returned by default.
         * @example userName,emails
         */
        attributes?: components["parameters"]["ScimAttributes"];
        /**
         * The attributes to leave out of the answer, separated by commas.
         * @example groups,meta
         */
        excludedAttributes?: components["parameters"]["ScimExcludedAttributes"];
      };
      header?: never;
      path: {
        /**
         * The id of the kind of resource, `User` or `Group`.
         * @example User
         */
        resourceId: components["parameters"]["ScimResourceTypeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The kind of resource. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimResourceType"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.schemas.list`. */
  "scim.schemas.list": {
    parameters: {
      query?: {
        /**
         * The attributes to answer with, separated by commas. Without it, all that are returned by default.
         * @example userName,emails
         */
        attributes?: components["parameters"]["ScimAttributes"];
        /**
         * The attributes to leave out of the answer, separated by commas.
         * @example groups,meta
         */
        excludedAttributes?: components["parameters"]["ScimExcludedAttributes"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The schemas. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimSchemaList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.schemas.get`. */
  "scim.schemas.get": {
    parameters: {
      query?: {
        /**
         * The attributes to answer with, separated by commas. Without it, all that are returned by default.
         * @example userName,emails
         */
        attributes?: components["parameters"]["ScimAttributes"];
        /**
         * The attributes to leave out of the answer, separated by commas.
         * @example groups,meta
         */
        excludedAttributes?: components["parameters"]["ScimExcludedAttributes"];
      };
      header?: never;
      path: {
        /**
         * The URI of the schema.
         * @example urn:ietf:params:scim:schemas:core:2.0:Group
         */
        schemaId: components["parameters"]["ScimSchemaId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The schema. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimSchema"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.serviceProviderConfig.get`. */
  "scim.serviceProviderConfig.get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What the service supports. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimServiceProviderConfig"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.users.list`. */
  "scim.users.list": {
    parameters: {
      query?: {
        /**
         * Lists what this expression holds for alone (RFC 7644, section 3.4.2.2).
         * @example userName eq "ada@acme.example"
         */
        filter?: components["parameters"]["ScimFilter"];
        /**
         * The attributes to answer with, separated by commas. Without it, all that are returned by default.
         * @example userName,emails
         */
        attributes?: components["parameters"]["ScimAttributes"];
        /**
         * The attributes to leave out of the answer, separated by commas.
         * @example groups,meta
         */
        excludedAttributes?: components["parameters"]["ScimExcludedAttributes"];
        /**
         * The most resources to answer with, 20 without it. With 0 the answer tells `totalResults` and
         * nothing else.
         * @example 100
         */
        count?: components["parameters"]["ScimCount"];
        /**
         * Where in the list to begin, counted from 1. Without it, or with less than 1, at the beginning.
         * @example 21
         */
        startIndex?: components["parameters"]["ScimStartIndex"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Some of the people. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimUserList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.users.create`. */
  "scim.users.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who to add. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimUserCreate"];
      };
    };
    responses: {
      /** The person. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.users.searchByPut`. */
  "scim.users.searchByPut": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to search for. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimSearch"];
      };
    };
    responses: {
      /** Some of the people. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimUserList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.users.search`. */
  "scim.users.search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to search for. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimSearch"];
      };
    };
    responses: {
      /** Some of the people. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimUserList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.users.get`. */
  "scim.users.get": {
    parameters: {
      query?: {
        /**
         * The attributes to answer with, separated by commas. Without it, all that are returned by default.
         * @example userName,emails
         */
        attributes?: components["parameters"]["ScimAttributes"];
        /**
         * The attributes to leave out of the answer, separated by commas.
         * @example groups,meta
         */
        excludedAttributes?: components["parameters"]["ScimExcludedAttributes"];
      };
      header?: never;
      path: {
        /**
         * The id of the person.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        id: components["parameters"]["ScimUserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The person. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.users.replace`. */
  "scim.users.replace": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the person.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        id: components["parameters"]["ScimUserId"];
      };
      cookie?: never;
    };
    /** All that is to be known of the person. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimUserReplace"];
      };
    };
    responses: {
      /** The person as known now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.users.delete`. */
  "scim.users.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the person.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        id: components["parameters"]["ScimUserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The person is removed. No payload. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.users.patch`. */
  "scim.users.patch": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the person.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        id: components["parameters"]["ScimUserId"];
      };
      cookie?: never;
    };
    /** The changes. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimPatch"];
      };
    };
    responses: {
      /** The person as known now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.users.searchOneByPut`. */
  "scim.users.searchOneByPut": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the person.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        id: components["parameters"]["ScimUserId"];
      };
      cookie?: never;
    };
    /** Which attributes to answer with. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimSelection"];
      };
    };
    responses: {
      /** The person. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `scim.users.searchOne`. */
  "scim.users.searchOne": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the person.
         * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
         */
        id: components["parameters"]["ScimUserId"];
      };
      cookie?: never;
    };
    /** Which attributes to answer with. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScimSelection"];
      };
    };
    responses: {
      /** The person. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScimUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
}
