import { onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { startJob } from "../clusters/start-job.ts";
import { reject } from "../spec/error-response.ts";
import { toObject } from "../spec/json-object.ts";
import type { Handler, HandlerContext, Handlers } from "../state/handler.ts";
import { listRows, planRow, readRow, type Version, writeRow } from "../state/history.ts";
import { type CloudState, tableOf } from "../state/state.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
import type { Effect, OperationKind, ResourceRules } from "./resource-rules.ts";

/** Creates the handlers of a resource that belongs to a cluster, such as egress rules. */
export function defineClusterResource<Row extends object>(rules: ResourceRules<Row, StoredCluster>): Handlers {
  const { plans, label, ignoresLock = false } = rules;
  const onPlan =
    (handle: ParentHandler<StoredCluster>): ParentHandler<StoredCluster> =>
    (context, cluster) => {
      const { plan } = settingsAt(cluster, context.time);
      return plans === undefined || plans.includes(plan)
        ? handle(context, cluster)
        : reject("FAILED_PRECONDITION", `a ${plan} cluster has no ${label}: create a ${plans.join(" or ")} cluster`);
    };
  return defineResource(rules, {
    read: (handle) => onReadyCluster(onPlan(handle)),
    change: (handle) => (ignoresLock ? onReadyCluster : onIdleCluster)(onPlan(handle)),
  });
}

/** Creates the handlers of a resource that belongs to the caller's organization, such as folders. */
export function defineOrganizationResource<Row extends object>(rules: ResourceRules<Row, { id: string }>): Handlers {
  const onOrganization =
    (handle: ParentHandler<{ id: string }>): Handler =>
    (context) =>
      handle(context, { id: context.key.organization });
  return defineResource(rules, { read: onOrganization, change: onOrganization });
}

/**
 * Returns the items that a table contains at a given time. With `parent`, returns only the items of this cluster or
 * organization.
 */
export function listItems<Row>(state: CloudState, name: string, time: number, parent?: string): Row[] {
  return listRows(tableOf<Row>(state, name), time, parent);
}

type ParentHandler<Parent> = (context: HandlerContext, parent: Parent) => unknown;

interface Access<Parent> {
  read(handle: ParentHandler<Parent>): Handler;
  change(handle: ParentHandler<Parent>): Handler;
}

function defineResource<Row extends object, Parent extends { readonly id: string }>(
  rules: ResourceRules<Row, Parent>,
  { read, change }: Access<Parent>,
): Handlers {
  const { name, table = name, isGlobal = false, label, params = [], effects = {}, wrap, unique } = rules;
  const key = (row: Row): string => (params.length === 0 ? "" : (rules.key?.(row) ?? (row as { id: string }).id));
  const place = (parent: Parent, id: string): string => (isGlobal ? id : `${parent.id}/${id}`);
  const isOwn = (row: Row, parent: Parent): boolean =>
    !isGlobal || (row as { organization?: string }).organization === parent.id;
  const isVisible = (context: HandlerContext, row: Row): boolean => rules.isVisible?.(context, row) ?? true;
  const view = (row: Row, context: HandlerContext, parent: Parent): unknown =>
    rules.view?.(row, context, parent) ?? row;
  const wrapped = (row: unknown, field: string | undefined): unknown => (field === undefined ? row : { [field]: row });

  const rowsOf = (state: CloudState, time: number, parent: Parent): Row[] =>
    listItems<Row>(state, table, time, isGlobal ? undefined : parent.id).filter((row) => isOwn(row, parent));
  const readKey = ({ state, time }: HandlerContext, parent: Parent, id: string): Row | undefined => {
    const row = readRow(tableOf<Row>(state, table), place(parent, id), time);
    return row && isOwn(row, parent) ? row : undefined;
  };
  const idOf = (context: HandlerContext): string =>
    params.map((param) => String(context.path[param] ?? toObject(context.body)[param])).join("/");
  const find = (context: HandlerContext, parent: Parent): Row | undefined => {
    const id = idOf(context);
    const row = readKey(context, parent, rules.key ? id : id.toLowerCase());
    return row && isVisible(context, row) ? row : undefined;
  };
  const rejectMissing = (context: HandlerContext): never => {
    const id = idOf(context);
    reject("NOT_FOUND", `${label} not found${id && `: ${id}`}`);
  };

  const put = ({ state, time }: HandlerContext, parent: Parent, id: string, value: Row | null): void =>
    writeRow(tableOf<Row>(state, table), place(parent, id), { since: time, value });
  const write = (context: HandlerContext, parent: Parent, row: Row, effect: Effect<Row> | undefined): unknown => {
    const { state, time, delayMs, jobFails } = context;
    const transition = typeof effect === "function" ? effect(row, context) : effect;
    const now = { ...row, ...transition?.during };
    if (transition?.after === undefined) put(context, parent, key(row), now);
    else {
      const outcome = jobFails ? (transition.failed ?? transition.after) : transition.after;
      const end: Version<Row | null> = {
        since: transition.end ?? time + delayMs * 1000,
        value: outcome && { ...now, ...outcome },
      };
      planRow(tableOf<Row>(state, table), place(parent, key(row)), [{ since: time, value: now }, end]);
    }
    if (rules.job) startJob(context, parent as unknown as StoredCluster, { kind: rules.job });
    return wrapped(view(now, context, parent), wrap?.change);
  };

  const rejectTaken = (id: string): never =>
    reject("ALREADY_EXISTS", `the ${label}${id && ` ${JSON.stringify(id)}`} exists already`);
  const rejectDeleting = (): never => reject("FAILED_PRECONDITION", `the ${label} is being deleted`);
  const isDeleting = (row: Row): boolean => hasFields(row, effects.delete?.during);
  const isFailed = (row: Row): boolean => typeof effects.create === "object" && hasFields(row, effects.create.failed);

  const findTwin = ({ state, time }: HandlerContext, parent: Parent, row: Row): Row | undefined =>
    unique &&
    rowsOf(state, time, parent).find(
      (other) => key(other) !== key(row) && unique.every((field) => other[field] === row[field]),
    );
  const check = (context: HandlerContext, row: Row, parent: Parent): void => {
    rules.check?.(context, row, parent);
    const [field = ""] = unique ?? [];
    const value = JSON.stringify((row as Record<string, unknown>)[field]);
    if (findTwin(context, parent, row)) reject("ALREADY_EXISTS", `${field}: another ${label} has ${value}`);
  };
  const make = (context: HandlerContext, parent: Parent, replaces: boolean): unknown => {
    const row = rules.create?.(context, parent) as Row;
    const before = readKey(context, parent, key(row));
    if (before && !replaces && !isFailed(before)) rejectTaken(key(row));
    if (before && isDeleting(before)) rejectDeleting();
    check(context, row, parent);
    return write(context, parent, row, effects.create);
  };
  const update = (context: HandlerContext, parent: Parent, row: Row): unknown => {
    if (isDeleting(row)) rejectDeleting();
    const changed = rules.update?.(context, row, parent) ?? withKnown(row, context.body as Partial<Row>);
    const isRenamed = key(changed) !== key(row);
    if (isRenamed && readKey(context, parent, key(changed))) rejectTaken(key(changed));
    check(context, changed, parent);
    if (isRenamed) put(context, parent, key(row), null);
    return write(context, parent, changed, effects.update);
  };

  const handlers: Readonly<Record<OperationKind, Handler>> = {
    list: read((context, parent) => {
      const { state, rules: version } = context;
      const items = (time: number): Row[] =>
        rowsOf(state, time, parent).filter(
          (row) => isVisible(context, row) && (rules.isListed?.({ ...context, time }, row) ?? true),
        );
      const field = rules.list as string;
      if (rules.unpaged) return { [field]: items(context.time).map((row) => view(row, context, parent)) };
      const page = version.paginate(context, { items, key: (row) => rules.sort?.(row) ?? [key(row)] });
      const at = { ...context, time: page.time };
      const shown = page.items.map((row) => view(row, at, parent));
      return { [field]: shown, ...rules.viewList?.(at, parent), pagination: page.pagination };
    }),
    get: read((context, parent) => {
      const row = find(context, parent) ?? rules.absent?.(parent) ?? rejectMissing(context);
      return wrapped(view(row, context, parent), wrap?.read);
    }),
    create: change((context, parent) => make(context, parent, false)),
    set: change((context, parent) => make(context, parent, true)),
    update: change((context, parent) => update(context, parent, find(context, parent) ?? rejectMissing(context))),
    upsert: change((context, parent) => {
      const row = find(context, parent);
      return row ? update(context, parent, row) : make(context, parent, false);
    }),
    delete: change((context, parent) => {
      const row = find(context, parent) ?? rejectMissing(context);
      if (isDeleting(row)) return wrapped(view(row, context, parent), wrap?.change);
      rules.onDelete?.(context, row);
      if (effects.delete) return write(context, parent, row, effects.delete);
      put(context, parent, key(row), null);
      return wrapped(view(row, context, parent), wrap?.change);
    }),
  };
  return Object.fromEntries(
    Object.entries(rules.operations).map(([operation, kind]) => [`${name}.${operation}`, handlers[kind]]),
  );
}

function hasFields<Row extends object>(row: Row, fields: Partial<Row> | undefined): boolean {
  const entries = Object.entries(fields ?? {});
  return entries.length > 0 && entries.every(([field, value]) => row[field as keyof Row] === value);
}

function withKnown<Row extends object>(row: Row, body: Partial<Row>): Row {
  const known = Object.entries(body).filter(([field]) => Object.hasOwn(row, field));
  return { ...row, ...Object.fromEntries(known) };
}
