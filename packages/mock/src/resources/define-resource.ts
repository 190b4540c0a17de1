import { onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { startJob } from "../clusters/start-job.ts";
import { reject } from "../http/error-response.ts";
import { toObject } from "../http/json.ts";
import type { SortKey } from "../paging/page.ts";
import type { Handler, HandlerContext, Handlers } from "../state/handler.ts";
import { listRows, planRow, readRow, type Table, tableOf, type Version } from "../state/history.ts";
import type { StoredCluster, StoredPlan } from "../state/stored-cluster.ts";

/** How a long-running change sets fields of an item when it starts and when it ends. */
export interface Transition<Row> {
  /** The fields to set while the change is in progress. */
  readonly during: Partial<Row>;
  /** The fields to set when the change succeeds, or `null` to delete the item. @default the same as `during` */
  readonly after?: Partial<Row> | null;
  /** The fields to set when the change fails, or `null` to delete the item. @default the same as `after` */
  readonly failed?: Partial<Row> | null;
  /** When the change ends, in microseconds since 1970. @default `delayMs` after the request */
  readonly end?: number;
}

/** A transition for all items, or a function that returns one for each item. */
export type Effect<Row> = Transition<Row> | ((row: Row, context: HandlerContext) => Transition<Row>);

/** What an operation does to a resource's items. */
export type OperationKind =
  | "list"
  | "get"
  /** Creates an item. Responds with 409 if the item already exists, unless its creation failed. */
  | "create"
  /** Creates or replaces an item. */
  | "set"
  /** Changes an item. Responds with 404 if the item doesn't exist. */
  | "update"
  /** Changes an item, or creates it if it doesn't exist. */
  | "upsert"
  | "delete";

/** The cluster or organization that an item belongs to. */
export interface ItemParent {
  readonly id: string;
}

/**
 * Describes a resource, such as egress rules. Its items are stored in a table, and each belongs to a parent: a cluster
 * or an organization.
 */
export interface ResourceRules<Row extends object, Parent> {
  /** The part of operationIds before the last dot, such as `egressRules` in `egressRules.create`. */
  readonly name: string;
  /** What each operation does, keyed by the last part of its operationId, such as `enable` in `logExport.enable`. */
  readonly operations: Readonly<Record<string, OperationKind>>;
  /** The name of the table that stores the items. @default `name` */
  readonly table?: string;
  /** Whether the table is keyed by item id alone. Otherwise, keys start with the parent's id. @default false */
  readonly isGlobal?: boolean;
  /** What error messages call an item, such as `egress rule`. */
  readonly label: string;
  /**
   * The request parameters that identify an item. They are in the path or, failing that, in the body.
   *
   * @default none: each parent has just one item
   */
  readonly params?: readonly string[];
  /** Returns the values of `params` for an item, joined by slashes. @default the item's `id` */
  key?(row: Row): string;
  /** The field that contains the items in a list response. */
  readonly list?: string;
  /** Whether a list response contains all items, without `pagination`. @default false */
  readonly unpaged?: boolean;
  /** Returns the values to sort an item by in lists. @default the item's key */
  sort?(row: Row): SortKey;
  /**
   * The fields that contain the item in a response: `read` in the response to a `get`, `change` in the response to a
   * change. Lists don't use them.
   *
   * @default none: the response is the item
   */
  readonly wrap?: { readonly read: string; readonly change: string };
  /** Fields whose combined values must be unique among a parent's items. */
  readonly unique?: readonly (keyof Row & string)[];
  /** The plans whose clusters have the resource. @default all */
  readonly plans?: readonly StoredPlan[];
  /** Whether host clusters have the resource. @default true */
  readonly onHosts?: boolean;
  /** Whether items can change while their cluster is locked. @default false */
  readonly ignoresLock?: boolean;
  /** The job that locks the cluster during a change, such as `CRDB_CMEK_OPERATION`. @default none */
  readonly job?: string;
  /** How an item changes during long-running operations. @default all changes take effect immediately */
  readonly effects?: {
    readonly create?: Effect<Row>;
    readonly update?: Effect<Row>;
    readonly delete?: Transition<Row>;
  };
  /** Called before each operation. Rejects it if, for example, a credential's service account doesn't exist. */
  requires?(context: HandlerContext, parent: Parent): void;
  /** Returns the item that a request creates. @default the request body */
  create?(context: HandlerContext, parent: Parent): Row;
  /** Applies an update request to an item. @default copies each of the item's fields from the request body */
  update?(context: HandlerContext, row: Row, parent: Parent): Row;
  /** Rejects a new or changed item if it is invalid. */
  check?(context: HandlerContext, row: Row, parent: Parent): void;
  /** Called before an item is deleted. Rejects the request if the item can't be deleted. */
  onDelete?(context: HandlerContext, row: Row): void;
  /** Whether the caller may see an item. If not, the mock responds with 404. @default true */
  isVisible?(context: HandlerContext, row: Row): boolean;
  /** Whether a list contains an item. `context.time` is the list's as-of time. @default every item */
  isListed?(context: HandlerContext, row: Row): boolean;
  /** Returns the item that a `get` responds with if no item is stored. @default a `get` responds with 404 */
  absent?(parent: Parent): Row;
  /** Formats an item for a response. @default the item as stored */
  view?(row: Row, context: HandlerContext, parent: Parent): unknown;
  /** Returns additional fields for a list response, besides the items and `pagination`. */
  viewList?(context: HandlerContext, parent: Parent): object;
}

/** Creates the handlers for a resource that clusters have, such as egress rules. */
export function defineClusterResource<Row extends object>(rules: ResourceRules<Row, StoredCluster>): Handlers {
  const { plans, label, onHosts = true, ignoresLock = false } = rules;
  const onPlan =
    (handle: ParentHandler): ((context: HandlerContext, cluster: StoredCluster) => unknown) =>
    (context, cluster) => {
      if (cluster.isHost && !onHosts)
        reject("FAILED_PRECONDITION", `host clusters do not support this resource: ${label}`);
      return plans === undefined || plans.includes(cluster.plan)
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
 * Wraps handlers that read or change items. The new handler first looks up the request's cluster or organization and
 * rejects the request if the cluster's plan or state doesn't allow it.
 */
interface Access {
  read(handle: ParentHandler): Handler;
  change(handle: ParentHandler): Handler;
}

function defineResource<Row extends object>(rules: ResourceRules<Row, ItemParent>, { read, change }: Access): Handlers {
  return Object.fromEntries(
    Object.entries(rules.operations).map(([operation, kind]) => {
      const handle: ParentHandler = (context, parent) => {
        rules.requires?.(context, parent);
        return new ItemRequest(rules, context, parent)[kind]();
      };
      return [`${rules.name}.${operation}`, kind === "list" || kind === "get" ? read(handle) : change(handle)];
    }),
  );
}

/** A request for the items of a cluster or organization, with a method for each kind of operation. */
class ItemRequest<Row extends object> implements Record<OperationKind, () => unknown> {
  readonly #rules: ResourceRules<Row, ItemParent>;
  readonly #context: HandlerContext;
  readonly #parent: ItemParent;
  readonly #table: Table<Row>;

  constructor(rules: ResourceRules<Row, ItemParent>, context: HandlerContext, parent: ItemParent) {
    this.#rules = rules;
    this.#context = context;
    this.#parent = parent;
    this.#table = tableOf<Row>(context.state, rules.table ?? rules.name);
  }

  list(): unknown {
    const { list, unpaged, isListed, sort, viewList } = this.#rules;
    const field = list as string;
    const items = (time: number): Row[] =>
      this.#rowsAt(time).filter((row) => this.#isVisible(row) && (isListed?.({ ...this.#context, time }, row) ?? true));
    if (unpaged) return { [field]: items(this.#context.time).map((row) => this.#view(row)) };
    const key = (row: Row): SortKey => sort?.(row) ?? [this.#keyOf(row)];
    const page = this.#context.rules.paginate(this.#context, { items, key });
    const context = { ...this.#context, time: page.time };
    const shown = page.items.map((row) => this.#view(row, { context }));
    return { [field]: shown, ...viewList?.(context, this.#parent), pagination: page.pagination };
  }

  get(): unknown {
    const row = this.#find() ?? this.#rules.absent?.(this.#parent) ?? this.#rejectMissing();
    return this.#view(row, { wrapper: this.#rules.wrap?.read });
  }

  create({ replaces = false } = {}): unknown {
    const row = this.#rules.create?.(this.#context, this.#parent) ?? (this.#context.body as Row);
    const before = this.#read(this.#keyOf(row));
    if (before && !replaces && !this.#isFailed(before)) this.#rejectTaken(row);
    if (before) this.#rejectDeleting(before);
    this.#check(row);
    return this.#store(row, this.#rules.effects?.create);
  }

  set(): unknown {
    return this.create({ replaces: true });
  }

  update(): unknown {
    const row = this.#find() ?? this.#rejectMissing();
    this.#rejectDeleting(row);
    const { body } = this.#context;
    const changed = this.#rules.update?.(this.#context, row, this.#parent) ?? withKnownFields(row, body as object);
    const isRenamed = this.#keyOf(changed) !== this.#keyOf(row);
    if (isRenamed && this.#read(this.#keyOf(changed))) this.#rejectTaken(changed);
    this.#check(changed);
    if (isRenamed) this.#remove(row);
    return this.#store(changed, this.#rules.effects?.update);
  }

  upsert(): unknown {
    return this.#find() ? this.update() : this.create();
  }

  delete(): unknown {
    const row = this.#find() ?? this.#rejectMissing();
    if (!this.#isDeleting(row)) {
      this.#rules.onDelete?.(this.#context, row);
      if (this.#rules.effects?.delete) return this.#store(row, this.#rules.effects.delete);
      this.#remove(row);
    }
    return this.#view(row, { wrapper: this.#rules.wrap?.change });
  }

  /** Returns the item that the path or body identifies, unless the caller may not see it. */
  #find(): Row | undefined {
    const id = this.#requestedId();
    const row = this.#read(this.#rules.key ? id : id.toLowerCase());
    return row && this.#isVisible(row) ? row : undefined;
  }

  #requestedId(): string {
    const { path, body } = this.#context;
    return (this.#rules.params ?? []).map((param) => String(path[param] ?? toObject(body)[param])).join("/");
  }

  #read(key: string): Row | undefined {
    const row = readRow(this.#table, this.#rowKey(key), this.#context.time);
    return row && this.#isOwn(row) ? row : undefined;
  }

  #rowsAt(time: number): Row[] {
    const rows = listRows(this.#table, time, this.#rules.isGlobal ? undefined : this.#parent.id);
    return rows.filter((row) => this.#isOwn(row));
  }

  /** Returns an item's key in the table. Starts with the parent's id, unless `key` alone is unique (`isGlobal`). */
  #rowKey(key: string): string {
    return this.#rules.isGlobal ? key : `${this.#parent.id}/${key}`;
  }

  #keyOf(row: Row): string {
    const { params = [], key } = this.#rules;
    return params.length === 0 ? "" : (key?.(row) ?? (row as { id: string }).id);
  }

  #isOwn(row: Row): boolean {
    return !this.#rules.isGlobal || (row as { organization?: string }).organization === this.#parent.id;
  }

  #isVisible(row: Row): boolean {
    return this.#rules.isVisible?.(this.#context, row) ?? true;
  }

  #view(
    row: Row,
    { context = this.#context, wrapper }: { context?: HandlerContext; wrapper?: string | undefined } = {},
  ) {
    const shown: unknown = this.#rules.view?.(row, context, this.#parent) ?? row;
    return wrapper === undefined ? shown : { [wrapper]: shown };
  }

  /** Stores an item's state during a change and its state after the change. */
  #store(row: Row, effect: Effect<Row> | undefined): unknown {
    const { time, delayMs, jobFails } = this.#context;
    const transition = typeof effect === "function" ? effect(row, this.#context) : effect;
    const { during, after, failed = after, end } = transition ?? {};
    const now = { ...row, ...during };
    const outcome = jobFails ? failed : after;
    const versions: Version<Row | null>[] = [{ since: time, value: now }];
    if (outcome !== undefined) {
      versions.push({ since: end ?? time + delayMs * 1000, value: outcome && { ...now, ...outcome } });
    }
    planRow(this.#table, this.#rowKey(this.#keyOf(row)), ...versions);
    const { job: kind, wrap } = this.#rules;
    if (kind) startJob(this.#context, this.#parent as StoredCluster, kind);
    return this.#view(now, { wrapper: wrap?.change });
  }

  #remove(row: Row): void {
    planRow(this.#table, this.#rowKey(this.#keyOf(row)), { since: this.#context.time, value: null });
  }

  /** Rejects an item that breaks a rule of the resource or repeats another item's values of the `unique` fields. */
  #check(row: Row): void {
    const { check, unique = [], label } = this.#rules;
    check?.(this.#context, row, this.#parent);
    const [field] = unique;
    if (field === undefined) return;
    const isTaken = this.#rowsAt(this.#context.time).some(
      (other) => this.#keyOf(other) !== this.#keyOf(row) && unique.every((one) => other[one] === row[one]),
    );
    if (isTaken) reject("ALREADY_EXISTS", `${field}: another ${label} already has ${JSON.stringify(row[field])}`);
  }

  #isDeleting(row: Row): boolean {
    return hasFields(row, this.#rules.effects?.delete?.during);
  }

  #isFailed(row: Row): boolean {
    const create = this.#rules.effects?.create;
    return typeof create === "object" && hasFields(row, create.failed);
  }

  #rejectMissing(): never {
    const id = this.#requestedId();
    reject("NOT_FOUND", `${this.#rules.label} not found${id && `: ${id}`}`);
  }

  #rejectTaken(row: Row): never {
    const id = this.#keyOf(row);
    reject("ALREADY_EXISTS", `the ${this.#rules.label}${id && ` ${JSON.stringify(id)}`} already exists`);
  }

  #rejectDeleting(row: Row): void {
    if (this.#isDeleting(row)) reject("FAILED_PRECONDITION", `the ${this.#rules.label} is being deleted`);
  }
}

function hasFields(row: object, fields: object | null | undefined): boolean {
  const entries = Object.entries(fields ?? {});
  return entries.length > 0 && entries.every(([field, value]) => row[field as keyof typeof row] === value);
}

function withKnownFields<Row extends object>(row: Row, body: object): Row {
  const known = Object.entries(body).filter(([field]) => Object.hasOwn(row, field));
  return { ...row, ...Object.fromEntries(known) };
}
