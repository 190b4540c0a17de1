import { onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { startJob } from "../clusters/start-job.ts";
import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { Handler, HandlerContext, HandlerResult, Success } from "../state/handler.ts";
import { listRows, planRow, readRow, type Table, type Version } from "../state/history.ts";
import type { SortKey } from "../state/page.ts";
import type { CloudState } from "../state/state.ts";
import { type StoredCluster, type StoredPlan, settingsAt } from "../state/stored-cluster.ts";

/** The effects of a change over time: some fields change at once, others when the change is done or has failed. */
export interface Transition<Row> {
  /** The fields until the change is done. */
  readonly during: Partial<Row>;
  /**
   * The fields when the change is done, or `null` if the change deletes the item. Without this property, the change is
   * done at once.
   */
  readonly after?: Partial<Row> | null;
  /** The fields when the change has failed. @default those of `after` */
  readonly failed?: Partial<Row>;
  /** The time at which the change is done, in microseconds since 1970. @default after the delay of the mock */
  readonly end?: number;
}

/** A transition, or a function that derives one from the changed item. */
type Effect<Row> = Transition<Row> | ((row: Row, context: HandlerContext) => Transition<Row>);

/** The rules of a resource that belongs to a cluster or to an organization. Rows are stored as the API shows them. */
export interface ResourceRules<Row extends object, Parent> {
  /** The name of the table that stores the rows. */
  readonly name: string;
  /** The name of the resource in error messages, such as `egress rule`. */
  readonly label: string;
  /**
   * The path parameter that identifies a row by its `id`, or by the result of `key`. Without a parameter, each parent
   * has one row.
   */
  readonly param?: string;
  /** Returns the identifier of a row. @default its `id` */
  key?(row: Row): string;
  /** The field of a list response that holds the rows. */
  readonly list?: string;
  /** Whether lists are returned without pagination. @default false */
  readonly unpaged?: boolean;
  /** Returns the values that a list is sorted by. @default the identifier of the row */
  sort?(row: Row): SortKey;
  /**
   * The field that contains the row in the response to a read, and to a change. @default the response is the row itself
   */
  readonly wrap?: { readonly read: string; readonly change: string };
  /** The fields whose combination must be unique among the rows of a parent. */
  readonly unique?: readonly (keyof Row & string)[];
  /** The plans whose clusters have the resource. @default all */
  readonly plans?: readonly StoredPlan[];
  /** The job that locks the cluster while a change takes effect, such as `CRDB_CMEK_OPERATION`. @default none */
  readonly job?: string;
  /** The effects of changes over time. @default each change takes effect at once */
  readonly effects?: {
    readonly create?: Effect<Row>;
    readonly update?: Effect<Row>;
    readonly delete?: Transition<Row>;
  };
  /** Returns the new row for a request that creates one. */
  create?(context: HandlerContext, parent: Parent): Row | MockResponse;
  /** Returns a changed row. @default the row, with the values of the request body for the fields that the row has */
  update?(context: HandlerContext, row: Row, parent: Parent): Row | MockResponse;
  /** Returns an error response if a new or changed row isn't allowed. */
  check?(context: HandlerContext, row: Row, parent: Parent): MockResponse | undefined;
  /** Returns an error response if the caller may not read or change a row. */
  forbid?(context: HandlerContext, row: Row): MockResponse | undefined;
  /** Whether the query of a list selects a row. @default true */
  isListed?(context: HandlerContext, row: Row): boolean;
  /** Returns the row for a parent that has no stored row. Without this function, the response is 404. */
  absent?(parent: Parent): Row;
  /** Returns a row as the API shows it. @default the row itself */
  view?(row: Row, context: HandlerContext, parent: Parent): unknown;
}

export interface ResourceHandlers {
  readonly list: Handler;
  readonly get: Handler;
  /** Creates the row. Responds with 409 if the row exists, unless its creation has failed. */
  readonly create: Handler;
  /** Creates or replaces the row. */
  readonly set: Handler;
  readonly update: Handler;
  readonly delete: Handler;
}

/** Defines a resource that belongs to a cluster. */
export function defineClusterResource<Row extends object>(rules: ResourceRules<Row, StoredCluster>): ResourceHandlers {
  const { plans, label } = rules;
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
    change: (handle) => onIdleCluster(onPlan(handle)),
  });
}

/** Defines a resource that belongs to the organization of the caller. */
export function defineOrganizationResource<Row extends object>(
  rules: ResourceRules<Row, { id: string }>,
): ResourceHandlers {
  const onOrganization =
    (handle: ParentHandler<{ id: string }>): Handler =>
    (context) =>
      handle(context, { id: context.key.organization });
  return defineResource(rules, { read: onOrganization, change: onOrganization });
}

/** Returns the rows of a resource as of a time: those of one parent, or those of all parents. */
export function listItems<Row>(state: CloudState, name: string, time: number, parent?: string): Row[] {
  const table = (state.items[name] ?? {}) as Table<Row>;
  return listRows(table, time, parent);
}

/** Tests whether a value is an error response and not a row. */
export function isMockResponse(value: object): value is MockResponse {
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
): ResourceHandlers {
  const { name, label, param, effects = {}, wrap } = rules;
  const key = (row: Row): string => (param === undefined ? "" : (rules.key?.(row) ?? (row as { id: string }).id));
  const tableOf = (state: CloudState): Table<Row> => {
    state.items[name] ??= {};
    return state.items[name] as Table<Row>;
  };
  const view = (row: Row, context: HandlerContext, parent: Parent): unknown =>
    rules.view?.(row, context, parent) ?? row;
  const wrapped = (row: unknown, field: string | undefined): Success => ({
    payload: field === undefined ? row : { [field]: row },
  });
  const named = (context: HandlerContext): string => (param === undefined ? "" : String(context.path[param]));
  const find = (context: HandlerContext, parent: Parent): Row | MockResponse => {
    const table = tableOf(context.state);
    const read = (id: string): Row | undefined => readRow(table, `${parent.id}/${id}`, context.time);
    const row = read(named(context)) ?? read(named(context).toLowerCase());
    const missing = errorResponse("NOT_FOUND", `${label} not found${param ? `: ${named(context)}` : ""}`);
    return row ? (rules.forbid?.(context, row) ?? row) : missing;
  };

  const write = (context: HandlerContext, parent: Parent, row: Row, effect: Effect<Row> | undefined): Success => {
    const { state, time, delayMs, jobFails } = context;
    const transition = typeof effect === "function" ? effect(row, context) : effect;
    const now = { ...row, ...transition?.during };
    const versions: Version<Row | null>[] = [{ since: time, value: now }];
    if (transition?.after !== undefined) {
      const outcome = jobFails ? (transition.failed ?? transition.after) : transition.after;
      const since = transition.end ?? time + delayMs * 1000;
      versions.push({ since, value: outcome && { ...now, ...outcome } });
    }
    planRow(tableOf(state), `${parent.id}/${key(row)}`, versions);
    if (rules.job) startJob(context, parent as unknown as StoredCluster, { kind: rules.job });
    return wrapped(view(now, context, parent), wrap?.change);
  };

  const deletingError = errorResponse("FAILED_PRECONDITION", `the ${label} is being deleted`);
  const isDeleting = (row: Row): boolean => hasFields(row, effects.delete?.during);
  const isFailed = (row: Row): boolean => typeof effects.create === "object" && hasFields(row, effects.create.failed);

  const findTwin = ({ state, time }: HandlerContext, parent: Parent, row: Row): Row | undefined =>
    rules.unique &&
    listItems<Row>(state, name, time, parent.id).find(
      (other) => key(other) !== key(row) && rules.unique?.every((field) => other[field] === row[field]),
    );
  const check = (context: HandlerContext, row: Row, parent: Parent): MockResponse | undefined => {
    const error = rules.check?.(context, row, parent);
    if (error) return error;
    const [field = ""] = rules.unique ?? [];
    const value = JSON.stringify((row as Record<string, unknown>)[field]);
    return findTwin(context, parent, row) && errorResponse("ALREADY_EXISTS", `${field}: another ${label} has ${value}`);
  };
  const make = (context: HandlerContext, parent: Parent, replaces: boolean): HandlerResult => {
    const row = rules.create?.(context, parent) as Row | MockResponse;
    if (isMockResponse(row)) return row;
    const before = readRow(tableOf(context.state), `${parent.id}/${key(row)}`, context.time);
    if (before && !replaces && !isFailed(before)) return errorResponse("ALREADY_EXISTS", `the ${label} exists already`);
    if (before && isDeleting(before)) return deletingError;
    return check(context, row, parent) ?? write(context, parent, row, effects.create);
  };

  return {
    list: read((context, parent) => {
      const { state, rules: version } = context;
      const visible = (time: number): Row[] =>
        listItems<Row>(state, name, time, parent.id).filter(
          (row) => !rules.forbid?.(context, row) && (rules.isListed?.(context, row) ?? true),
        );
      const field = rules.list as string;
      if (rules.unpaged)
        return { payload: { [field]: visible(context.time).map((row) => view(row, context, parent)) } };
      const page = version.paginate(context, { items: visible, key: (row) => rules.sort?.(row) ?? [key(row)] });
      if ("status" in page) return page;
      const shown = page.items.map((row) => view(row, { ...context, time: page.time }, parent));
      return { payload: { [field]: shown, pagination: page.pagination } };
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
      if (isMockResponse(row)) return row;
      if (isDeleting(row)) return deletingError;
      const changed = rules.update?.(context, row, parent) ?? withKnown(row, context.body as Partial<Row>);
      if (isMockResponse(changed)) return changed;
      return check(context, changed, parent) ?? write(context, parent, changed, effects.update);
    }),
    delete: change((context, parent) => {
      const row = find(context, parent);
      if (isMockResponse(row)) return row;
      if (isDeleting(row)) return wrapped(view(row, context, parent), wrap?.change);
      if (effects.delete) return write(context, parent, row, effects.delete);
      const { state, time } = context;
      planRow(tableOf(state), `${parent.id}/${key(row)}`, [{ since: time, value: null }]);
      return wrapped(view(row, context, parent), wrap?.change);
    }),
  };
}

function hasFields<Row extends object>(row: Row, fields: Partial<Row> | undefined): boolean {
  const entries = Object.entries(fields ?? {});
  return entries.length > 0 && entries.every(([field, value]) => row[field as keyof Row] === value);
}

function withKnown<Row extends object>(row: Row, body: Partial<Row>): Row {
  const known = Object.entries(body).filter(([field]) => Object.hasOwn(row, field));
  return { ...row, ...Object.fromEntries(known) };
}
