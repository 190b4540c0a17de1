import { onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { reject } from "../http/error-response.ts";
import type { Handler, HandlerContext, Handlers } from "../state/handler.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
import { createItem, deleteItem, updateItem } from "./change-items.ts";
import { findItem, getItem, type ItemRequest, listItems } from "./read-items.ts";
import type { ItemParent, OperationKind, ResourceRules } from "./resource-rules.ts";

/** Creates the handlers for a resource that clusters have, such as egress rules. */
export function defineClusterResource<Row extends object>(rules: ResourceRules<Row, StoredCluster>): Handlers {
  const { plans, label, onHosts = true, ignoresLock = false } = rules;
  const onPlan =
    (handle: ParentHandler): ((context: HandlerContext, cluster: StoredCluster) => unknown) =>
    (context, cluster) => {
      const { plan } = settingsAt(cluster, context.time);
      if (cluster.isHost && !onHosts) reject("FAILED_PRECONDITION", `a host cluster has no ${label}`);
      return plans === undefined || plans.includes(plan)
        ? handle(context, cluster)
        : reject(
            "INVALID_ARGUMENT",
            `invalid argument: ${label}s are supported for ${plans.join(" and ").toLowerCase()} clusters only`,
          );
    };
  return defineResource(rules as ResourceRules<Row, ItemParent>, {
    read: (handle) => onReadyCluster(onPlan(handle)),
    change: (handle) => (ignoresLock ? onReadyCluster : onIdleCluster)(onPlan(handle)),
  });
}

/** Creates the handlers for a resource that organizations have, such as folders. */
export function defineOrganizationResource<Row extends object>(rules: ResourceRules<Row, ItemParent>): Handlers {
  const onOrganization =
    (handle: ParentHandler): Handler =>
    (context) =>
      handle(context, { id: context.key.organization });
  return defineResource(rules, { read: onOrganization, change: onOrganization });
}

type ParentHandler = (context: HandlerContext, parent: ItemParent) => unknown;

/**
 * Wraps a handler: finds the request's cluster or organization first, and rejects the request if the cluster's plan or
 * state doesn't allow it.
 */
interface Access {
  read(handle: ParentHandler): Handler;
  change(handle: ParentHandler): Handler;
}

function defineResource<Row extends object>(rules: ResourceRules<Row, ItemParent>, { read, change }: Access): Handlers {
  const on =
    (handle: (request: ItemRequest<Row>) => unknown): ParentHandler =>
    (context, parent) =>
      handle({ rules, context, parent });
  const handlers: Readonly<Record<OperationKind, Handler>> = {
    list: read(on(listItems)),
    get: read(on(getItem)),
    create: change(on((request) => createItem(request, { replaces: false }))),
    set: change(on((request) => createItem(request, { replaces: true }))),
    update: change(on(updateItem)),
    upsert: change(
      on((request) => (findItem(request) ? updateItem(request) : createItem(request, { replaces: false }))),
    ),
    delete: change(on(deleteItem)),
  };
  return Object.fromEntries(
    Object.entries(rules.operations).map(([operation, kind]) => [`${rules.name}.${operation}`, handlers[kind]]),
  );
}
