import {
  addPrincipal,
  findPrincipal,
  groupsOf,
  isMember,
  listPrincipals,
  membersOf,
  type PrincipalKind,
  type StoredPrincipal,
  writePrincipal,
} from "../access/principals.ts";
import { reject } from "../http/error-response.ts";
import type { Handler, HandlerContext, Handlers } from "../state/handler.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { findField, parseScimFilter, type ScimFilter } from "./scim-filter.ts";
import { applyScimPatch, type PatchOperation } from "./scim-patch.ts";

type Attributes = Readonly<Record<string, unknown>>;

interface Selection {
  readonly attributes?: string;
  readonly excludedAttributes?: string;
}

interface Search extends Selection {
  readonly filter?: string;
  readonly count?: number;
  readonly startIndex?: number;
}

const DEFAULT_COUNT = 20;
const MAX_COUNT = 100;

const KINDS = {
  users: {
    type: "User",
    unique: "userName",
    settable: ["externalId", "userName", "name", "displayName", "emails", "active"],
  },
  groups: { type: "Group", unique: "displayName", settable: ["externalId", "displayName", "members"] },
} as const;

export const scim: Handlers = { ...handlersOf("users"), ...handlersOf("groups") };

function handlersOf(kind: PrincipalKind): Handlers {
  const list = (context: HandlerContext): unknown => search(context, kind, context.query as Search);
  const searchAll = (context: HandlerContext): unknown => search(context, kind, context.body as Search);
  const show =
    (selection: (context: HandlerContext) => unknown): Handler =>
    (context) =>
      select(view(context, kind, requirePrincipal(context, kind)), selection(context) as Selection);
  const change =
    (attributes: (context: HandlerContext, before: StoredPrincipal) => Attributes): Handler =>
    (context) => {
      const before = requirePrincipal(context, kind);
      return write(context, kind, attributes(context, before), before);
    };
  const handlers: Handlers = {
    list,
    search: searchAll,
    searchByPut: searchAll,
    get: show(({ query }) => query),
    searchOne: show(({ body }) => body),
    searchOneByPut: show(({ body }) => body),
    create: (context) => write(context, kind, context.body as Attributes),
    replace: change(({ body }) => body as Attributes),
    patch: change(({ body }, before) =>
      applyScimPatch(before.attributes, (body as { Operations: PatchOperation[] }).Operations),
    ),
    delete(context) {
      const found = requirePrincipal(context, kind);
      writePrincipal(context.state, kind, { ...found, time: context.time, value: null });
    },
  };
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [`scim.${kind}.${name}`, handler]));
}

function search(context: HandlerContext, kind: PrincipalKind, sent: Search): unknown {
  const { state, key, time } = context;
  let passes: ScimFilter = () => true;
  try {
    if (sent.filter) passes = parseScimFilter(sent.filter);
  } catch (error) {
    reject("INVALID_ARGUMENT", `filter: ${(error as Error).message}`, { scimType: "invalidFilter" });
  }
  const found = listPrincipals(state, kind, key.organization, time)
    .map((principal) => view(context, kind, principal))
    .filter(passes);
  const start = Math.max(sent.startIndex ?? 1, 1);
  const count = Math.min(Math.max(sent.count ?? DEFAULT_COUNT, 0), MAX_COUNT);
  const Resources = found.slice(start - 1, start - 1 + count).map((resource) => select(resource, sent));
  return {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
    totalResults: found.length,
    itemsPerPage: Resources.length,
    startIndex: start,
    Resources,
  };
}

/** Creates a user or group or, if `before` is an existing one, replaces its attributes. */
function write(context: HandlerContext, kind: PrincipalKind, sent: Attributes, before?: StoredPrincipal): unknown {
  const { state, key, time } = context;
  const { organization } = key;
  const attributes = settableOf(kind, sent);
  checkAttributes(context, kind, attributes, before?.id);
  if (!before) return view(context, kind, addPrincipal(state, kind, { organization, attributes, time }));
  const value = { ...before, attributes, changedAt: time };
  writePrincipal(state, kind, { organization, id: before.id, time, value });
  return view(context, kind, value);
}

function settableOf(kind: PrincipalKind, sent: Attributes): Attributes {
  const { settable } = KINDS[kind];
  const known = settable.flatMap((name) => {
    const value = sent[findField(sent, name)];
    return value === undefined || value === null ? [] : [[name, value] as const];
  });
  const attributes: Record<string, unknown> = Object.fromEntries(known);
  if (kind === "groups") return { members: [], ...attributes };
  const [first] = (attributes.emails ?? []) as { value?: string }[];
  return { active: true, ...attributes, userName: attributes.userName ?? first?.value };
}

function checkAttributes(
  context: HandlerContext,
  kind: PrincipalKind,
  attributes: Attributes,
  id: string | undefined,
): void {
  const { state, key, time } = context;
  const { unique } = KINDS[kind];
  const name = attributes[unique];
  if (typeof name !== "string" || name === "") rejectValue(`${unique}: is required`);
  if (kind === "users" && typeof attributes.active !== "boolean") rejectValue("active: must be a boolean");
  const isTaken = listPrincipals(state, kind, key.organization, time).some(
    (other) => other.id !== id && String(other.attributes[unique]).toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) reject("ALREADY_EXISTS", `${unique}: ${name} already exists`, { scimType: "uniqueness" });
  const stranger = membersOf(attributes).find(({ value }) => !isMember(context, value));
  if (stranger) rejectValue(`members: ${stranger.value} is not the id of a user or service account`);
}

function view(
  context: HandlerContext,
  kind: PrincipalKind,
  { id, attributes, createdAt, changedAt }: StoredPrincipal,
): Attributes {
  const { state, key, time } = context;
  const { type } = KINDS[kind];
  const groups = groupsOf(state, key.organization, id, time).map((group) => ({
    value: group.id,
    display: String(group.attributes.displayName),
    type: "Group",
  }));
  const members = membersOf(attributes).filter(({ value }) => isMember(context, value));
  return {
    schemas: [`urn:ietf:params:scim:schemas:core:2.0:${type}`],
    id,
    externalId: "",
    ...attributes,
    ...(kind === "users" ? { groups } : { members }),
    meta: {
      resourceType: type,
      created: formatTimestamp(createdAt),
      lastModified: formatTimestamp(changedAt),
      location: `https://cockroachlabs.cloud/api/scim/v2/${type}s/${id}`,
    },
  };
}

/** Returns the attributes that the query requests and those that every SCIM response includes. */
function select(resource: Attributes, { attributes, excludedAttributes }: Selection): Attributes {
  const always = "members" in resource ? ["schemas", "id", "displayName"] : ["schemas", "id"];
  const [included, excluded] = [split(attributes), split(excludedAttributes)];
  const isKept = (name: string): boolean => {
    const lower = name.toLowerCase();
    if (included.length === 0) return !excluded.includes(lower);
    return included.some((one) => one === lower || one.startsWith(`${lower}.`));
  };
  return Object.fromEntries(Object.entries(resource).filter(([name]) => always.includes(name) || isKept(name)));
}

function split(list = ""): string[] {
  return list
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
}

function requirePrincipal(context: HandlerContext, kind: PrincipalKind): StoredPrincipal {
  const { id } = context.path;
  return findPrincipal(context, kind, id) ?? reject("NOT_FOUND", `${KINDS[kind].type} not found: ${String(id)}`);
}

function rejectValue(message: string): never {
  reject("INVALID_ARGUMENT", message, { scimType: "invalidValue" });
}
