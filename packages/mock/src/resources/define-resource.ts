import { onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { startJob } from "../clusters/start-job.ts";
import { errorResponse } from "../spec/error-response.ts";
import { toObject } from "../spec/json-object.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { Handler, HandlerContext, HandlerResult, Handlers, Success } from "../state/handler.ts";
import { listRows, planRow, readRow, type Version, writeRow } from "../state/history.ts";
import { type CloudState, tableOf } from "../state/state.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
import type { Effect, OperationKind, ResourceRules } from "./resource-rules.ts";

/** Creates the handlers of a resource whose rows belong to clusters. */
export function defineClusterResource<Row extends object>(rules: ResourceRules<Row, StoredCluster>): Handlers {
  const { plans, label, ignoresLock = false } = rules;
  const onPlan =
    (handle: ParentHandler<StoredCluster>): ParentHandler<StoredCluster> =>
    (context, cluster) => {
      const { plan } = settingsAt(cluster, context.time);
      return plans === undefined || plans.includes(plan)
        ? handle(context, cluster)
        : errorResponse(
            "FAILED_PRECONDITION",
            `a ${plan} cluster has no ${label}: create a ${plans.join(" or ")} cluster`,
          );
    };
  return defineResource(rules, {
    read: (handle) => onReadyCluster(onPlan(handle)),
    change: (handle) => (ignoresLock ? onReadyCluster : onIdleCluster)(onPlan(handle)),
  });
}

/** Creates the handlers of a resource whose rows belong to the organization of the caller. */
export function defineOrganizationResource<Row extends object>(rules: ResourceRules<Row, { id: string }>): Handlers {
  const onOrganization =
    (handle: ParentHandler<{ id: string }>): Handler =>
    (context) =>
      handle(context, { id: context.key.organization });
  return defineResource(rules, { read: onOrganization, change: onOrganization });
}

/** Returns the rows of a table as of a time. With a parent, returns only the rows of this cluster or organization. */
export function listItems<Row>(state: CloudState, name: string, time: number, parent?: string): Row[] {
  return listRows(tableOf<Row>(state, name), time, parent);
}

function isMockResponse(value: object): value is MockResponse {
  return "status" in value && typeof value.status === "number";
}

type ParentHandler<Parent> = (context: HandlerContext, parent: Parent) => HandlerResult;

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
  const view = (row: Row, context: HandlerContext, parent: Parent): unknown =>
    rules.view?.(row, context, parent) ?? row;
  const wrapped = (row: unknown, field: string | undefined): Success => ({
    payload: field === undefined ? row : { [field]: row },
  });

  const rowsOf = (state: CloudState, time: number, parent: Parent): Row[] =>
    listItems<Row>(state, table, time, isGlobal ? undefined : parent.id).filter((row) => isOwn(row, parent));
  const readKey = ({ state, time }: HandlerContext, parent: Parent, id: string): Row | undefined => {
    const row = readRow(tableOf<Row>(state, table), place(parent, id), time);
    return row && isOwn(row, parent) ? row : undefined;
  };
  const find = (context: HandlerContext, parent: Parent): Row | MockResponse => {
    const id = params.map((param) => String(context.path[param] ?? toObject(context.body)[param])).join("/");
    const row = readKey(context, parent, rules.key ? id : id.toLowerCase());
    const missing = errorResponse("NOT_FOUND", `${label} not found${id && `: ${id}`}`);
    return row ? (rules.forbid?.(context, row) ?? row) : missing;
  };

  const put = ({ state, time }: HandlerContext, parent: Parent, id: string, value: Row | null): void =>
    writeRow(tableOf<Row>(state, table), place(parent, id), { since: time, value });
  const write = (context: HandlerContext, parent: Parent, row: Row, effect: Effect<Row> | undefined): Success => {
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

  const deletingError = errorResponse("FAILED_PRECONDITION", `the ${label} is being deleted`);
  const existsError = (id: string): MockResponse =>
    errorResponse("ALREADY_EXISTS", `the ${label}${id && ` ${JSON.stringify(id)}`} exists already`);
  const isDeleting = (row: Row): boolean => hasFields(row, effects.delete?.during);
  const isFailed = (row: Row): boolean => typeof effects.create === "object" && hasFields(row, effects.create.failed);

  const findTwin = ({ state, time }: HandlerContext, parent: Parent, row: Row): Row | undefined =>
    unique &&
    rowsOf(state, time, parent).find(
      (other) => key(other) !== key(row) && unique.every((field) => other[field] === row[field]),
    );
  const check = (context: HandlerContext, row: Row, parent: Parent): MockResponse | undefined => {
    const error = rules.check?.(context, row, parent);
    if (error) return error;
    const [field = ""] = unique ?? [];
    const value = JSON.stringify((row as Record<string, unknown>)[field]);
    return findTwin(context, parent, row) && errorResponse("ALREADY_EXISTS", `${field}: another ${label} has ${value}`);
  };
  const make = (context: HandlerContext, parent: Parent, replaces: boolean): HandlerResult => {
    const row = rules.create?.(context, parent) as Row | MockResponse;
    if (isMockResponse(row)) return row;
    const before = readKey(context, parent, key(row));
    if (before && !replaces && !isFailed(before)) return existsError(key(row));
    if (before && isDeleting(before)) return deletingError;
    return check(context, row, parent) ?? write(context, parent, row, effects.create);
  };
  const update = (context: HandlerContext, parent: Parent, row: Row): HandlerResult => {
    if (isDeleting(row)) return deletingError;
    const changed = rules.update?.(context, row, parent) ?? withKnown(row, context.body as Partial<Row>);
    if (isMockResponse(changed)) return changed;
    const isRenamed = key(changed) !== key(row);
    if (isRenamed && readKey(context, parent, key(changed))) return existsError(key(changed));
    const error = check(context, changed, parent);
    if (error) return error;
    if (isRenamed) put(context, parent, key(row), null);
    return write(context, parent, changed, effects.update);
  };

  const handlers: Readonly<Record<OperationKind, Handler>> = {
    list: read((context, parent) => {
      const { state, rules: version } = context;
      const visible = (time: number): Row[] =>
        rowsOf(state, time, parent).filter(
          (row) => !rules.forbid?.(context, row) && (rules.isListed?.({ ...context, time }, row) ?? true),
        );
      const field = rules.list as string;
      if (rules.unpaged)
        return { payload: { [field]: visible(context.time).map((row) => view(row, context, parent)) } };
      const page = version.paginate(context, { items: visible, key: (row) => rules.sort?.(row) ?? [key(row)] });
      if ("status" in page) return page;
      const at = { ...context, time: page.time };
      const shown = page.items.map((row) => view(row, at, parent));
      return { payload: { [field]: shown, ...rules.viewList?.(at, parent), pagination: page.pagination } };
    }),
    get: read((context, parent) => {
      const row = find(context, parent);
      const shown = isMockResponse(row) ? (rules.absent?.(parent) ?? row) : row;
      return isMockResponse(shown) ? shown : wrapped(view(shown, context, parent), wrap?.read);
    }),
    create: change((context, parent) => make(context, parent, false)),
    set: change((context, parent) => make(context, parent, true)),
    update: change((context, parent) => {
      const row = find(context, parent);
      return isMockResponse(row) ? row : update(context, parent, row);
    }),
    upsert: change((context, parent) => {
      const row = find(context, parent);
      return isMockResponse(row) ? make(context, parent, false) : update(context, parent, row);
    }),
    delete: change((context, parent) => {
      const row = find(context, parent);
      if (isMockResponse(row)) return row;
      if (isDeleting(row)) return wrapped(view(row, context, parent), wrap?.change);
      const error = rules.onDelete?.(context, row);
      if (error) return error;
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
