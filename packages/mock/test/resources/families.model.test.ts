import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reply } from "../request.ts";
import { request } from "../request.ts";
import { advancedCluster, DELAY, openCloud } from "../version-2024-09-16.ts";

/** A family of resources under test: its requests, and its states over time. */
interface Family {
  readonly path: (cluster: string) => string;
  readonly list: string;
  readonly body: (name: string) => object;
  readonly change: object | undefined;
  /** The id of an item in the response of a creation. */
  readonly id: (body: Reply["body"]) => string;
  /** The item in the response of a read. */
  readonly item: (body: Reply["body"]) => Record<string, unknown>;
  /** Whether the names of items that are not deleted must be unique. */
  readonly unique: boolean;
  /** The field of the state, and its values while a change takes effect and after it. */
  readonly states?: { field: string; create: [string, string]; update?: [string, string]; delete?: string };
  readonly paged: boolean;
}

const same = (body: Reply["body"]): Record<string, unknown> => body;
const scim = (kind: string, body: Family["body"]): Family => ({
  path: () => `/api/scim/v2/${kind}`,
  list: "Resources",
  body,
  change: { schemas: [], Operations: [{ op: "add", path: "externalId", value: "7" }] },
  id: ({ id }) => id,
  item: same,
  unique: true,
  paged: false,
});

const FAMILIES: Readonly<Record<string, Family>> = {
  egressRules: {
    path: (cluster) => `/api/v1/clusters/${cluster}/networking/egress-rules`,
    list: "rules",
    body: (name) => ({ name, type: "FQDN", destination: `${name}.example`, description: "" }),
    change: { ports: [443] },
    id: ({ Rule }) => Rule.id,
    item: ({ rule }) => rule,
    unique: true,
    states: {
      field: "state",
      create: ["PENDING_CREATION", "ACTIVE"],
      update: ["PENDING_UPDATE", "ACTIVE"],
      delete: "PENDING_DELETION",
    },
    paged: true,
  },
  egressPrivateEndpoints: {
    path: (cluster) => `/api/v1/clusters/${cluster}/networking/egress-private-endpoints`,
    list: "egress_private_endpoints",
    body: (name) => ({ region: "us-east-1", target_service_identifier: name, target_service_type: "PRIVATE_SERVICE" }),
    change: undefined,
    id: ({ id }) => id,
    item: same,
    unique: false,
    states: { field: "state", create: ["PENDING", "AVAILABLE"], delete: "DELETING" },
    paged: true,
  },
  blackoutWindows: {
    path: (cluster) => `/api/v1/clusters/${cluster}/blackout-windows`,
    list: "blackout_windows",
    body: () => ({ start_time: "2022-05-01T00:00:00Z", end_time: "2022-05-03T00:00:00Z" }),
    change: { end_time: "2022-05-04T00:00:00Z" },
    id: ({ id }) => id,
    item: same,
    unique: false,
    paged: true,
  },
  trustedOwners: {
    path: (cluster) => `/api/v1/clusters/${cluster}/networking/private-endpoint-trusted-owners`,
    list: "trusted_owners",
    body: (name) => ({ type: "AWS_ACCOUNT_ID", external_owner_id: name }),
    change: undefined,
    id: ({ trusted_owner }) => trusted_owner.id,
    item: ({ trusted_owner }) => trusted_owner,
    unique: true,
    paged: false,
  },
  jwtIssuers: {
    path: () => "/api/v1/jwt-issuers",
    list: "jwt_issuers",
    body: (name) => ({ issuer_url: `https://${name}.example`, audience: "crdb" }),
    change: { claim: "email" },
    id: ({ id }) => id,
    item: same,
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
  next: string | null;
  /** The time at which `next` takes effect. */
  at: number;
}

interface Model {
  now: number;
  items: Item[];
}

interface Real {
  readonly send: (method: string, path?: string, body?: object) => Promise<Reply>;
  readonly advance: (ms: number) => void;
}

const UNKNOWN = "00000000-0000-4000-8000-000000000000";
const pick = fc.nat(20);
const names = fc.constantFrom("123456789012", "210987654321", "111122223333");

/** Applies the changes that are due, and returns the items that are not deleted. */
function settle(model: Model): Item[] {
  for (const item of model.items)
    if (item.next !== null && model.now >= item.at) Object.assign(item, { state: item.next });
  model.items = model.items.filter(({ next, at }) => !(next === null && model.now >= at));
  return model.items;
}

function commandsOf(family: Family): fc.Arbitrary<fc.AsyncCommand<Model, Real>>[] {
  const { states, list, item, unique, change } = family;
  const command = (title: string, run: fc.AsyncCommand<Model, Real>["run"]): fc.AsyncCommand<Model, Real> => ({
    check: () => true,
    run,
    toString: () => title,
  });
  const chosen = (model: Model, index: number): Item | undefined => settle(model)[index % (model.items.length + 1)];
  return [
    names.map((name) =>
      command(`create ${name}`, async (model, { send }) => {
        const taken = unique && settle(model).some((one) => one.name === name);
        const { status, body } = await send("POST", "", family.body(name));
        expect(status).toBe(taken ? 409 : 200);
        if (taken) return;
        const id = family.id(body);
        expect(model.items.map((one) => one.id)).not.toContain(id);
        const [state = "", next = ""] = states?.create ?? [];
        model.items.push({ id, name, state, next, at: model.now + DELAY });
      }),
    ),
    pick.map((index) =>
      command(`get ${index}`, async (model, { send }) => {
        const expected = chosen(model, index);
        const { status, body } = await send("GET", `/${expected?.id ?? UNKNOWN}`);
        expect(status).toBe(expected ? 200 : 404);
        if (expected && states) expect(item(body)[states.field]).toBe(expected.state);
      }),
    ),
    pick.map((index) =>
      command(`update ${index}`, async (model, { send }) => {
        if (!change) return;
        const expected = chosen(model, index);
        const { status } = await send("PATCH", `/${expected?.id ?? UNKNOWN}`, change);
        expect(status).toBe(expected ? 200 : 404);
        const [state, next] = states?.update ?? [];
        if (expected && state && next) Object.assign(expected, { state, next, at: model.now + DELAY });
      }),
    ),
    pick.map((index) =>
      command(`delete ${index}`, async (model, { send }) => {
        const expected = chosen(model, index);
        const { status } = await send("DELETE", `/${expected?.id ?? UNKNOWN}`);
        expect(status).toBe(expected ? 200 : 404);
        if (!expected) return;
        const at = model.now + (states?.delete ? DELAY : 0);
        Object.assign(expected, { state: states?.delete ?? "", next: null, at });
        settle(model);
      }),
    ),
    names.map((name) =>
      command(`walk while ${name} is created`, async (model, { send }) => {
        const before = settle(model).map(({ id }) => id);
        const seen: string[] = [];
        for (let page = ""; ; ) {
          const query = family.paged ? `?pagination.limit=1&pagination.page=${page}` : "?count=100";
          const { body } = await send("GET", query);
          seen.push(...body[list].map(({ id }: { id: string }) => id));
          page = body.pagination?.next_page ?? "";
          if (page === "") break;
          if (seen.length !== 1) continue;
          const { status, body: created } = await send("POST", "", family.body(name));
          const [state = "", next = ""] = states?.create ?? [];
          if (status === 200) model.items.push({ id: family.id(created), name, state, next, at: model.now + DELAY });
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(before.filter((id) => !seen.includes(id))).toEqual([]);
      }),
    ),
    fc.integer({ min: 1, max: 1500 }).map((ms) =>
      command(`advance ${ms}`, async (model, { advance }) => {
        advance(ms);
        model.now += ms;
      }),
    ),
  ];
}

test.each(Object.entries(FAMILIES))("%s behaves like a plain model under random calls", async (_, family) => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commandsOf(family), { maxCommands: 40, size: "max" }), async (sequence) => {
      const { fetch } = openCloud();
      const { id: cluster } = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
      const send: Real["send"] = (method, path = "", body) => {
        const line = `${method} ${family.path(cluster)}${path}`;
        return request("http://cloud.invalid", line, { key: fetch.apiKey, fetch, body });
      };
      const setup = (): { model: Model; real: Real } => ({
        model: { now: 0, items: [] },
        real: { send, advance: (ms) => fetch.advance(ms) },
      });
      await fc.asyncModelRun(setup, sequence);
    }),
    { numRuns: 20, seed: 20240916 },
  );
});

/**
 * The resources of which each cluster has exactly one, each with its states and with the body that sets the resource.
 */
const SINGLE = {
  cmek: ["ENABLING", "ENABLED", { region_specs: [{ region: "us-east-1", key_spec: { type: "AWS_KMS", uri: "a" } }] }],
  "client-ca-cert": ["PENDING", "IS_SET", { x509_pem_cert: "-----BEGIN CERTIFICATE-----" }],
  logexport: [
    "ENABLING",
    "ENABLED",
    { type: "AWS_CLOUDWATCH", log_name: "logs", auth_principal: "arn:aws:iam::1:role/a" },
  ],
  "metricexport/datadog": ["ENABLING", "ENABLED", { site: "EU1", api_key: "0123456789abcdef" }],
  "metricexport/cloudwatch": ["ENABLING", "ENABLED", { role_arn: "arn:aws:iam::1:role/a" }],
  "metricexport/prometheus": ["ENABLING", "ENABLED", undefined],
} as const;

test.each(Object.entries(SINGLE))(
  "%s locks its cluster until it is set, or has failed",
  async (path, [during, after, body]) => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.integer({ min: 1, max: DELAY - 1 }), async (fails, ms) => {
        const { call, ask, fetch } = openCloud();
        const { id } = await ask("POST /clusters", advancedCluster());
        const url = `/clusters/${id}/${path}`;
        expect((await call(`POST ${url}`, body)).status).toBe(404);
        fetch.advance(DELAY);
        const remove = fetch.fault({ jobFailed: fails || false, latencyMs: 0 });
        expect(await ask(`POST ${url}`, body)).toMatchObject({ status: during });
        remove();
        fetch.advance(ms);
        expect(await ask(`GET ${url}`)).toMatchObject({ status: during });
        expect((await ask(`GET /clusters/${id}`)).state).toBe("LOCKED");
        expect((await call(`POST ${url}`, body)).status).toBe(503);
        fetch.advance(DELAY - ms);
        const { status } = await ask(`GET ${url}`);
        if (fails) expect(status).toMatch(/FAILED|ERROR/);
        else expect(status).toBe(after);
        const { operation_status, state } = await ask(`GET /clusters/${id}`);
        expect([state, operation_status.endsWith("_FAILED")]).toEqual(["CREATED", fails]);
      }),
      { numRuns: 8, seed: 7 },
    );
  },
);

test.each([...Object.keys(SINGLE), "maintenance-window", "version-deferral", "disrupt", "networking/egress-rules"])(
  "a Basic cluster has no %s, and neither does one that doesn't exist",
  async (path) => {
    const { call, fetch } = openCloud();
    const { id } = fetch.seedCluster({ plan: "BASIC" });
    expect((await call(`GET /clusters/${id}/${path}`)).status).toBe(400);
    expect((await call(`GET /clusters/${UNKNOWN}/${path}`)).status).toBe(404);
  },
);
