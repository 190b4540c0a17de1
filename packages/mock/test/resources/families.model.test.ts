import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClusterSeed } from "../../src/clusters/seed-cluster.ts";
import type { ApiVersion } from "../../src/generated/api-versions.gen.ts";
import {
  advances,
  type ClockModel,
  type Command,
  chosen,
  command,
  compareWithModel,
  faults,
  pick,
  snapshots,
  UNKNOWN,
  withFault,
} from "../model.ts";
import { readState } from "../read-state.ts";
import { freeCluster, type Reply, request } from "../request.ts";
import { advancedCluster, DELAY, openCloud, type TestCloud } from "../version-2024-09-16.ts";
import { hostCluster } from "../version-2026-09-15.ts";

type Row = Record<string, string>;

/** The ids of the resources' parents. */
interface Parents {
  readonly cluster: string;
  readonly account: string;
  /** The id that `open` returned. */
  readonly opened: string;
}

/** A type of resource under test, such as `databases`: its requests and its states. */
interface Family {
  /** Returns the path of the resources for requests with a method. */
  readonly path: (parents: Parents, method: string) => string;
  /** @default "2024-09-16" */
  readonly apiVersion?: ApiVersion;
  /** The cluster that the resources belong to. @default an Advanced cluster */
  readonly cluster?: ClusterSeed;
  /** Creates a parent of the resources, and returns its id. */
  readonly open?: (cloud: TestCloud) => Promise<string>;
  /** The field of a list response that holds the items. */
  readonly list: string;
  /** Returns the end of the path of the request that creates an item. @default "" */
  readonly target?: (name: string) => string;
  /** @default no body */
  readonly body?: (name: string, account: string) => object;
  /** The request that changes an item. */
  readonly change?: { readonly method?: string; readonly suffix?: string; readonly body: object };
  /** Returns the created item from the body of the response. @default the whole body */
  readonly created?: (body: Reply["body"]) => Row;
  /**
   * Returns the item from the body of the response to a GET request. `null` if the API can only list the items.
   * @default the whole body
   */
  readonly read?: ((body: Reply["body"]) => Row) | null;
  /** Returns the text that identifies an item in a path. @default its id */
  readonly key?: (row: Row) => string;
  /** The key of an item that doesn't exist. */
  readonly unknown?: string;
  /** Whether two items that aren't deleted must have different names. `"kept"`: creating one again changes nothing. */
  readonly unique: boolean | "kept";
  /** Whether the last item can't be deleted. @default false */
  readonly keepsLast?: boolean;
  /** Further commands, such as changes of the parent. */
  readonly commands?: readonly fc.Arbitrary<Command<Model, Real>>[];
  /**
   * The field that contains the state of an item, and the values of this field. An operation has three values: the
   * state during the change, after the change, and after a failed change.
   */
  readonly states?: {
    readonly field: string;
    readonly create: readonly [string, string, string];
    readonly update?: readonly [string, string, string];
    readonly delete?: readonly [string, null, string];
  };
  readonly paged: boolean;
  /** A value in the response to a GET request that depends on the parent when the item was created. */
  readonly shown?: {
    readonly read: (body: Reply["body"]) => unknown;
    readonly create: (parent: Parent) => unknown;
    readonly update: unknown;
  };
}

/** The expected state of the host cluster of virtual clusters, and of its workspace. */
interface Parent {
  name: string;
  limit: number;
  isDeleted: boolean;
}

const same = (body: Reply["body"]): Row => body;
const member = { name: "ORG_MEMBER", resource: { type: "ORGANIZATION" } };
const named = { list: "name", key: ({ name }: Row) => name as string, read: null, unique: true, paged: true };
const scim = (kind: string, body: (name: string) => object): Family => ({
  path: () => `/api/scim/v2/${kind}`,
  list: "Resources",
  body,
  change: { body: { schemas: [], Operations: [{ op: "add", path: "externalId", value: "7" }] } },
  unique: true,
  paged: false,
});

/** The commands that change the workspace of virtual clusters, or delete its host cluster. */
const workspaceCommands: readonly fc.Arbitrary<Command<Model, Real>>[] = [
  fc.tuple(fc.option(fc.constantFrom("staging", "production")), fc.option(fc.nat(9))).map(([name, limit]) =>
    command(`change the workspace: ${name} ${limit}`, async ({ parent }, { call, opened }) => {
      const path = `/virtual-cluster-workspaces/${opened}`;
      const body = {
        ...(name !== null && { name }),
        ...(limit !== null && { default_virtual_cpu_burst_limit: limit }),
      };
      const { status } = await call(`PATCH ${path}`, body);
      expect(status).toBe(parent.isDeleted ? 404 : limit === 0 ? 400 : 200);
      if (status === 200) Object.assign(parent, name !== null && { name }, limit !== null && { limit });
      const workspace = { id: opened, name: parent.name, default_virtual_cpu_burst_limit: parent.limit };
      expect(await call(`GET ${path}`)).toMatchObject(parent.isDeleted ? { status: 404 } : { body: workspace });
      const { workspaces } = (await call("GET /virtual-cluster-workspaces")).body;
      expect(workspaces).toMatchObject(parent.isDeleted ? [] : [workspace]);
    }),
  ),
  pick.map((index) =>
    command(`delete the host ${index}`, async (model, { call }) => {
      const isUsed = settle(model).length > 0;
      // Only sometimes, because a run does little else afterwards.
      if (!isUsed && index > 2) return;
      const { clusters } = (await call("GET /clusters")).body;
      const { id = UNKNOWN } = clusters.find(({ config }: Reply["body"]) => config.host) ?? {};
      expect((await call(`DELETE /clusters/${id}`)).status).toBe(model.parent.isDeleted ? 404 : isUsed ? 400 : 200);
      model.parent.isDeleted ||= !isUsed;
    }),
  ),
];

const GROUP_ROLES: Readonly<Record<string, string>> = {
  "123456789012": "CLUSTER_ADMIN",
  "210987654321": "CLUSTER_CREATOR",
  "311122223333": "BILLING_VIEWER",
};

const setRoles: fc.Arbitrary<Command<Model, Real>> = fc.subarray(Object.entries(GROUP_ROLES)).map((kept) =>
  command(`set the roles ${kept}`, async (model, { send }) => {
    const roles = kept.map(([, name]) => ({ name, resource: { type: "ORGANIZATION" } }));
    const { status, body } = await send("PUT", "", { roles });
    expect(status).toBe(roles.length > 0 ? 200 : 400);
    if (status !== 200) return;
    expect(body.roles).toEqual(roles);
    model.items = kept.map(([name, id]) => ({ id, name, state: "", next: undefined, at: 0 }));
  }),
);

const FAMILIES: Readonly<Record<string, Family>> = {
  clusters: {
    path: () => "/api/v1/clusters",
    list: "clusters",
    body: (name) => advancedCluster(`cluster-${name}`),
    unique: true,
    states: { field: "state", create: ["CREATING", "CREATED", "CREATED"] },
    paged: true,
  },
  "clusters of 2022-03-31": {
    apiVersion: "2022-03-31",
    path: () => "/api/v1/clusters",
    list: "clusters",
    body: (name) => freeCluster(`cluster-${name}`),
    unique: true,
    states: { field: "state", create: ["CREATING", "CREATED", "CREATED"] },
    paged: false,
  },
  folders: {
    path: () => "/api/v1/folders",
    list: "folders",
    body: (name) => ({ name }),
    change: { body: { labels: { team: "payments" } } },
    key: ({ resource_id }) => resource_id as string,
    unique: true,
    paged: true,
  },
  egressRules: {
    path: ({ cluster }) => `/api/v1/clusters/${cluster}/networking/egress-rules`,
    list: "rules",
    body: (name) => ({ name, type: "FQDN", destination: `${name}.example`, description: "" }),
    change: { body: { ports: [443] } },
    created: ({ Rule }) => Rule,
    read: ({ rule }) => rule,
    unique: true,
    states: {
      field: "state",
      create: ["PENDING_CREATION", "ACTIVE", "CREATION_FAILED"],
      update: ["PENDING_UPDATE", "ACTIVE", "INCONSISTENT"],
      delete: ["PENDING_DELETION", null, "DELETION_FAILED"],
    },
    paged: true,
  },
  egressPrivateEndpoints: {
    path: ({ cluster }) => `/api/v1/clusters/${cluster}/networking/egress-private-endpoints`,
    list: "egress_private_endpoints",
    body: (name) => ({ region: "us-east-1", target_service_identifier: name, target_service_type: "PRIVATE_SERVICE" }),
    unique: false,
    states: {
      field: "state",
      create: ["PENDING", "AVAILABLE", "FAILED"],
      delete: ["DELETING", null, "FAILED"],
    },
    paged: true,
  },
  privateEndpointConnections: {
    path: ({ cluster }) => `/api/v1/clusters/${cluster}/networking/private-endpoint-connections`,
    cluster: { plan: "STANDARD" },
    list: "connections",
    body: (name) => ({ endpoint_id: `vpce-${name}` }),
    key: ({ endpoint_id }) => endpoint_id as string,
    read: null,
    unique: true,
    states: {
      field: "status",
      create: ["STATUS_PENDING", "STATUS_AVAILABLE", "STATUS_FAILED"],
      delete: ["STATUS_DELETING", null, "STATUS_FAILED"],
    },
    paged: false,
  },
  blackoutWindows: {
    path: ({ cluster }) => `/api/v1/clusters/${cluster}/blackout-windows`,
    list: "blackout_windows",
    body: () => ({ start_time: "2022-05-01T00:00:00Z", end_time: "2022-05-03T00:00:00Z" }),
    change: { body: { end_time: "2022-05-04T00:00:00Z" } },
    unique: false,
    paged: true,
  },
  trustedOwners: {
    path: ({ cluster }) => `/api/v1/clusters/${cluster}/networking/private-endpoint-trusted-owners`,
    list: "trusted_owners",
    body: (name) => ({ type: "AWS_ACCOUNT_ID", external_owner_id: name }),
    created: ({ trusted_owner }) => trusted_owner,
    read: ({ trusted_owner }) => trusted_owner,
    unique: true,
    paged: false,
  },
  databases: {
    ...named,
    path: ({ cluster }) => `/api/v1/clusters/${cluster}/databases`,
    list: "databases",
    body: (name) => ({ name }),
  },
  sqlUsers: {
    ...named,
    path: ({ cluster }) => `/api/v1/clusters/${cluster}/sql-users`,
    list: "users",
    body: (name) => ({ name, password: "not a real one" }),
    change: { method: "PUT", suffix: "/password", body: { password: "nor this one" } },
  },
  allowlist: {
    ...named,
    path: ({ cluster }) => `/api/v1/clusters/${cluster}/networking/allowlist`,
    list: "allowlist",
    body: (name) => ({ cidr_ip: `10.0.${name[0]}.0`, cidr_mask: 24, sql: true, ui: true }),
    change: { body: { name: "office", sql: true, ui: false } },
    key: ({ cidr_ip, cidr_mask }) => `${cidr_ip}/${cidr_mask}`,
    unknown: "192.0.2.0/24",
  },
  serviceAccounts: {
    path: () => "/api/v1/service-accounts",
    list: "service_accounts",
    body: (name) => ({ name, description: "", roles: [member] }),
    change: { body: { description: "Deploys" } },
    unique: false,
    paged: true,
  },
  credentials: {
    path: ({ account }) => `/api/v1/service-accounts/${account}/credentials`,
    list: "credentials",
    body: (name) => ({
      name,
      public_key: "-----BEGIN PUBLIC KEY-----",
      algorithm: "RS256",
      expires_at: "2100-01-01T00:00:00Z",
    }),
    read: null,
    unique: false,
    paged: true,
  },
  virtualClusters: {
    apiVersion: "2026-09-15",
    open: openWorkspace,
    path: ({ opened }, method) =>
      method === "GET" || method === "DELETE"
        ? "/api/v1/clusters"
        : `/api/v1/virtual-cluster-workspaces/${opened}/clusters`,
    list: "clusters",
    body: (name) => ({ name: `virtual-${name}`, regions: ["us-east-1"] }),
    change: { body: { virtual_cpu_burst_limit: 80 } },
    unique: true,
    paged: true,
    shown: { read: ({ config }) => config.virtual.virtual_cpu_burst_limit, create: ({ limit }) => limit, update: 80 },
    commands: workspaceCommands,
  },
  groupRoles: {
    open: async ({ fetch }) => fetch.seedGroup({ name: "platform" }).id,
    path: ({ opened }, method) =>
      `/api/v1/roles/${opened}${method === "POST" || method === "DELETE" ? "/ORGANIZATION/" : ""}`,
    target: (name) => `/${GROUP_ROLES[name]}`,
    list: "roles",
    created: ({ roles }) => roles.at(-1),
    read: null,
    key: ({ name }) => name as string,
    unknown: "ORG_ADMIN",
    unique: "kept",
    keepsLast: true,
    paged: false,
    commands: [setRoles],
  },
  apiKeys: {
    path: () => "/api/v1/api-keys",
    list: "api_keys",
    body: (name, service_account_id) => ({ name, service_account_id }),
    change: { body: { name: "renamed" } },
    created: ({ api_key }) => api_key,
    unique: false,
    paged: true,
  },
  jwtIssuers: {
    path: () => "/api/v1/jwt-issuers",
    list: "jwt_issuers",
    body: (name) => ({ issuer_url: `https://${name}.example`, audience: "crdb" }),
    change: { body: { claim: "email" } },
    unique: true,
    paged: true,
  },
  scimUsers: scim("Users", (name) => ({ schemas: [], userName: name, emails: [{ value: `${name}@acme.example` }] })),
  scimGroups: scim("Groups", (name) => ({ schemas: [], displayName: name })),
};

interface Item {
  readonly id: string;
  readonly name: string;
  state: string;
  /** The next state. `null` if the item will be deleted, and `undefined` if the state will not change. */
  next: string | null | undefined;
  /** The time at which `next` takes effect. */
  at: number;
  shown?: unknown;
}

interface Model extends ClockModel {
  items: Item[];
  readonly parent: Parent;
}

interface Real extends TestCloud {
  readonly send: (method: string, path?: string, body?: object) => Promise<Reply>;
  readonly account: string;
  readonly opened: string;
}

const names = fc.constantFrom("123456789012", "210987654321", "311122223333");

/** Applies the state changes that are due, and returns the items that aren't deleted. */
function settle(model: Model): Item[] {
  for (const item of model.items)
    if (item.next && model.now >= item.at) Object.assign(item, { state: item.next, next: undefined });
  model.items = model.items.filter(({ next, at }) => !(next === null && model.now >= at));
  return model.items;
}

function commandsOf(family: Family): fc.Arbitrary<Command<Model, Real>>[] {
  const { states, list, unique, change, created = same, read = same, unknown = UNKNOWN, shown } = family;
  const key = family.key ?? (({ id }: Row) => id as string);
  type Stages = readonly [string, string | null, string] | undefined;
  const move = (model: Model, stages: Stages, fails: boolean): Pick<Item, "state" | "next" | "at"> => {
    const [state = "", after, failed] = stages ?? [];
    return { state, next: fails ? failed : after, at: model.now + DELAY };
  };
  const isDeleting = ({ state }: Item): boolean => states?.delete?.[0] === state;
  const canReplace = ({ state }: Item): boolean => family.key !== undefined && states?.create[2] === state;
  const post = ({ send, account }: Real, name: string): Promise<Reply> =>
    send("POST", family.target?.(name) ?? "", family.body?.(name, account));
  const create = async (model: Model, real: Real, name: string, fails = false): Promise<void> => {
    const counterpart = unique ? settle(model).find((one) => one.name === name) : undefined;
    const { status, body } = await post(real, name);
    const isTaken = counterpart && unique !== "kept" && !canReplace(counterpart);
    expect(status).toBe(model.parent.isDeleted ? 404 : isTaken ? 409 : 200);
    if (status !== 200) return;
    const id = key(created(body));
    if (counterpart) model.items.splice(model.items.indexOf(counterpart), 1);
    expect(model.items.map((one) => one.id)).not.toContain(id);
    model.items.push({ id, name, ...move(model, states?.create, fails), shown: shown?.create(model.parent) });
  };
  const remove = async (model: Model, { send }: Real, expected: Item | undefined, fails = false): Promise<void> => {
    const { status } = await send("DELETE", `/${expected?.id ?? unknown}`);
    const isKept = family.keepsLast === true && model.items.length === 1;
    expect(status).toBe(!expected ? 404 : isKept ? 400 : 200);
    if (!expected || isKept || isDeleting(expected)) return;
    Object.assign(expected, states?.delete ? move(model, states.delete, fails) : { next: null, at: model.now });
    settle(model);
  };
  return [
    fc.tuple(names, faults).map(([name, fault]) =>
      command(`create ${name}${fault ? ` with ${JSON.stringify(fault)}` : ""}`, async (model, real) => {
        if (fault?.status === undefined)
          return withFault(real.fetch, fault, () => create(model, real, name, fault?.jobFailed));
        const reply = await withFault(real.fetch, fault, () => post(real, name));
        expect(reply.status).toBe(fault.status);
      }),
    ),
    pick.map((index) =>
      command(`get ${index}`, async (model, { send }) => {
        if (read === null) return;
        const expected = chosen(settle(model), index);
        const { status, body } = await send("GET", `/${expected?.id ?? unknown}`);
        expect(status).toBe(expected ? 200 : 404);
        if (expected && states) expect(read(body)[states.field]).toBe(expected.state);
        if (expected && shown) expect(shown.read(body)).toBe(expected.shown);
      }),
    ),
    fc.tuple(pick, fc.boolean()).map(([index, fails]) =>
      command(`update ${index}${fails ? ", which fails" : ""}`, async (model, { send, fetch }) => {
        if (!change) return;
        const { method = "PATCH", suffix = "", body } = change;
        const expected = chosen(settle(model), index);
        const path = `/${expected?.id ?? unknown}${suffix}`;
        const { status } = await withFault(fetch, fails ? { jobFailed: true } : undefined, () =>
          send(method, path, body),
        );
        expect(status).toBe(!expected ? 404 : isDeleting(expected) ? 400 : 200);
        if (expected && status === 200 && states?.update) Object.assign(expected, move(model, states.update, fails));
        if (expected && status === 200) expected.shown = shown?.update;
      }),
    ),
    fc.tuple(pick, fc.boolean()).map(([index, fails]) =>
      command(`delete ${index}${fails ? ", which fails" : ""}`, async (model, real) => {
        await withFault(real.fetch, fails ? { jobFailed: true } : undefined, () =>
          remove(model, real, chosen(settle(model), index), fails),
        );
      }),
    ),
    fc.tuple(names, pick).map(([name, index]) =>
      command(`walk while ${name} is created and ${index} is deleted`, async (model, real) => {
        const expected = new Map(settle(model).map(({ id, state }) => [id, state]));
        const seen: Row[] = [];
        for (let page = ""; ; ) {
          const query = family.paged ? `?pagination.limit=1&pagination.page=${page}` : "";
          const { body } = await real.send("GET", query);
          seen.push(...body[list]);
          page = body.pagination?.next_page ?? "";
          if (page === "") break;
          if (seen.length !== 1) continue;
          const doomed = chosen(settle(model), index);
          if (doomed) expected.delete(doomed.id);
          await remove(model, real, doomed);
          await create(model, real, name);
        }
        const ids = seen.map(key);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...expected.keys()].filter((id) => !ids.includes(id))).toEqual([]);
        for (const row of states ? seen : [])
          if (expected.has(key(row))) expect(row[states?.field ?? ""]).toBe(expected.get(key(row)));
      }),
    ),
    ...(family.commands ?? []),
    advances(1500),
    snapshots,
  ];
}

/** Creates a host cluster, and returns the id of its workspace. */
async function openWorkspace({ ask, fetch }: TestCloud): Promise<string> {
  await ask("POST /clusters", hostCluster());
  fetch.advance(DELAY);
  return (await ask("GET /virtual-cluster-workspaces")).workspaces[0].id;
}

test.each(Object.entries(FAMILIES))("%s behaves like a plain model under random calls", async (_, family) => {
  const setup = async (): Promise<{ model: Model; real: Real }> => {
    const cloud = openCloud(family.apiVersion === undefined ? {} : { apiVersion: family.apiVersion });
    const { fetch } = cloud;
    const opened = (await family.open?.(cloud)) ?? "";
    const { id: cluster } = fetch.seedCluster(family.cluster ?? { provider: "AWS", regions: ["us-east-1"] });
    const account = readState(fetch).keys[0]?.account ?? "";
    const send: Real["send"] = (method, path = "", body) => {
      const line = `${method} ${family.path({ cluster, account, opened }, method)}${path}`;
      return request("http://cloud.invalid", line, { key: fetch.apiKey, fetch, body });
    };
    const parent = { name: "steady-ferry", limit: 4, isDeleted: false };
    return { model: { now: 0, items: [], parent }, real: { ...cloud, send, account, opened } };
  };
  await compareWithModel(commandsOf(family), setup, { numRuns: 20, maxCommands: 40, seed: 20240916 });
});
