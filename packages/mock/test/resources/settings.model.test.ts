import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClusterSeed } from "../../src/clusters/seed-cluster.ts";
import type { Fault } from "../../src/faults/fault.ts";
import {
  advances,
  type ClockModel,
  type Command,
  command,
  compareWithModel,
  faults,
  snapshots,
  UNKNOWN,
  withFault,
} from "../model.ts";
import type { Reply } from "../request.ts";
import { advancedCluster, DELAY, type TestCloud } from "../version-2024-09-16.ts";
import { openCloud } from "../version-2026-09-15.ts";

/**
 * The status of a setting during a change, after the change, and after a failed change. `null` means that the setting
 * no longer exists.
 */
type Stages = readonly [during: string, after?: string | null, failed?: string];

/**
 * The expected result of a change: the successive statuses of the setting, or the HTTP status of a response that leaves
 * the setting as it is.
 */
type Effect = number | Stages;

/** A resource of a cluster that exists only once, such as the maintenance window. */
interface Setting {
  /** The path of the GET request, relative to the path of the cluster. @default the name of the setting */
  readonly read?: string;
  /** Returns the status from the body of the response to the GET request. @default the field `status` */
  readonly status?: (body: Reply["body"]) => string;
  /** The status before the first change. `null` if a GET request responds with 404 before the first change. */
  readonly unset: string | null;
  /** Whether a change locks the cluster until the change is complete. */
  readonly locks: boolean;
  /**
   * The requests that change the setting, by HTTP method, which a note may follow: `PATCH append`. `effect` returns the
   * expected result for the current status.
   */
  readonly changes: Readonly<
    Record<string, { body?: object; effect: (status: string | null, isChanging: boolean) => Effect }>
  >;
}

const keys = { region_specs: [{ region: "us-east-1", key_spec: { type: "AWS_KMS", uri: "a" } }] };
const pem = "-----BEGIN CERTIFICATE-----";
/** The stages of a client CA certificate. Its status ends with the certificates that are set. */
const setting = (certificates: string): Stages => ["PENDING ", `IS_SET ${certificates}`, "FAILED "];
/** The stages of a log export. Its status ends with its type, the names of its headers, and the delivery status. */
const logging = (kind: string): Stages => [`ENABLING ${kind}`, `ENABLED ${kind}`, `ENABLE_FAILED ${kind}`];
/** A text that no response contains. */
const SECRET = "not a real secret";

const logExport = (posts: Setting["changes"]): Setting => ({
  unset: null,
  locks: true,
  status: ({ status, spec: { type, otlp_header_names = [] }, delivery_status = "" }) =>
    `${status} ${type} ${otlp_header_names} ${delivery_status}`,
  changes: {
    ...posts,
    DELETE: {
      effect: (status) => {
        const kind = status?.replace(/^\w+ /, "");
        return kind === undefined ? 404 : [`DISABLING ${kind}`, `DISABLED ${kind}`, `DISABLE_FAILED ${kind}`];
      },
    },
  },
});
const otlp = { type: "OTLP_HTTP", log_name: "logs", otlp_endpoint: "https://otlp.example" };
const otlpPosts: Setting["changes"] = {
  "POST OTLP": {
    body: { ...otlp, otlp_headers: { "x-key": SECRET, "x-team": SECRET } },
    effect: () => logging("OTLP_HTTP x-key,x-team DELIVERY_HEALTHY"),
  },
  "POST OTLP with another header": {
    body: { ...otlp, otlp_headers: { "x-token": SECRET } },
    effect: () => logging("OTLP_HTTP x-token DELIVERY_HEALTHY"),
  },
  "POST OTLP without headers": {
    body: otlp,
    effect(status) {
      const [state, type, names] = status?.split(" ") ?? [];
      return logging(`OTLP_HTTP ${type === "OTLP_HTTP" && state !== "DISABLED" ? names : ""} DELIVERY_HEALTHY`);
    },
  },
};
const exporting = (body?: object): Setting => ({
  unset: null,
  locks: true,
  changes: {
    POST: { ...(body && { body }), effect: () => ["ENABLING", "ENABLED", "ERROR"] },
    DELETE: { effect: (status) => (status === null ? 404 : ["DISABLING", "NOT_DEPLOYED", "ERROR"]) },
  },
});

const SETTINGS: Readonly<Record<string, Setting>> = {
  cmek: {
    unset: "DISABLED",
    locks: true,
    changes: {
      POST: {
        body: keys,
        effect: (status) => (status === "DISABLED" ? ["ENABLING", "ENABLED", "ENABLE_FAILED"] : 409),
      },
      PUT: {
        body: keys,
        effect: (status) => {
          if (status === "DISABLED") return ["ENABLING", "ENABLED", "ENABLE_FAILED"];
          return status === "REVOKED" ? 400 : ["ROTATING", "ENABLED", "ROTATE_FAILED"];
        },
      },
      PATCH: {
        body: { action: "REVOKE" },
        effect: (status) => {
          if (status === "DISABLED") return 404;
          return status === "REVOKED" ? 400 : ["REVOKING", "REVOKED", "REVOKE_FAILED"];
        },
      },
    },
  },
  "client-ca-cert": {
    unset: "NOT_SET ",
    locks: true,
    status: ({ status, x509_pem_cert }) => `${status} ${x509_pem_cert}`,
    changes: {
      POST: { body: { x509_pem_cert: pem }, effect: (status) => (status === "NOT_SET " ? setting(pem) : 409) },
      PATCH: { body: { x509_pem_cert: pem }, effect: (status) => (status === "NOT_SET " ? 404 : setting(pem)) },
      "PATCH replace": {
        body: { x509_pem_cert: `${pem}\n\n`, update_mode: "REPLACE" },
        effect: (status) => (status === "NOT_SET " ? 404 : setting(`${pem}\n\n`)),
      },
      "PATCH append": {
        body: { x509_pem_cert: pem, update_mode: "APPEND" },
        effect: (status) =>
          status === "NOT_SET " ? 404 : setting([...(status?.match(/-+BEGIN CERTIFICATE-+/g) ?? []), pem].join("\n")),
      },
      DELETE: { effect: (status) => (status === "NOT_SET " ? 404 : ["PENDING ", null, "FAILED "]) },
    },
  },
  logexport: logExport({
    ...otlpPosts,
    "POST CloudWatch": {
      body: { type: "AWS_CLOUDWATCH", log_name: "logs", auth_principal: "arn:aws:iam::1:role/a" },
      effect: () => logging("AWS_CLOUDWATCH  "),
    },
  }),
  "runtime-scanning": {
    status: ({ type }) => type,
    unset: "NONE",
    locks: false,
    changes: {
      // If the rollout fails, no agent runs.
      POST: { body: { type: "WIZ" }, effect: (status) => [String(status), "WIZ", "NONE"] },
      DELETE: { effect: (status, isChanging) => (status === "NONE" && !isChanging ? 404 : ["NONE"]) },
    },
  },
  "migration-assistant": {
    unset: null,
    locks: false,
    changes: {
      POST: {
        body: {},
        effect: (status) => (status === null || status === "FAILED" ? ["PENDING", "RUNNING", "FAILED"] : 409),
      },
      DELETE: {
        effect: (status) => (status === null ? 404 : status === "DELETING" ? 200 : ["DELETING", null, "FAILED"]),
      },
    },
  },
  "metricexport/datadog": exporting({ site: "EU1", api_key: `${SECRET} 9f3a` }),
  "metricexport/cloudwatch": exporting({ role_arn: "arn:aws:iam::1:role/a" }),
  "metricexport/prometheus": exporting(),
  "maintenance-window": {
    status: ({ window_duration }) => window_duration,
    unset: null,
    locks: false,
    changes: {
      PUT: { body: { offset_duration: "172800s", window_duration: "21600s" }, effect: () => ["21600s"] },
      DELETE: { effect: (status) => (status === null ? 404 : ["", null]) },
    },
  },
  "version-deferral": {
    status: ({ deferral_policy }) => deferral_policy,
    unset: "NOT_DEFERRED",
    locks: false,
    changes: { PUT: { body: { deferral_policy: "DEFERRAL_30_DAYS" }, effect: () => ["DEFERRAL_30_DAYS"] } },
  },
  disrupt: {
    status: ({ regional_disruptor_specifications: parts }) => String(parts.length),
    unset: "0",
    locks: true,
    changes: {
      PUT: {
        body: { regional_disruptor_specifications: [{ region_code: "us-east-1", is_whole_region: true }] },
        effect: () => ["1"],
      },
    },
  },
  "networking/private-endpoint-services": {
    status: ({ services }) => services[0]?.status ?? "",
    unset: "",
    locks: false,
    changes: {
      POST: {
        effect: (status) =>
          ["", "CREATE_FAILED"].includes(status ?? "") ? ["CREATING", "AVAILABLE", "CREATE_FAILED"] : 200,
      },
    },
  },
  "networking/aws-endpoint-connections/vpce-0a": {
    read: "networking/aws-endpoint-connections",
    status: ({ connections }) => connections[0]?.status ?? "",
    unset: "",
    locks: false,
    changes: { PATCH: { body: { status: "REJECTED" }, effect: () => ["PENDING_ACCEPTANCE", "REJECTED", "FAILED"] } },
  },
};

type Settings = Readonly<Record<string, Setting>>;

const AZURE_LOG_EXPORT = logExport({
  ...otlpPosts,
  "POST Azure": {
    body: { type: "AZURE_LOG_ANALYTICS", log_name: "logs", auth_principal: "workspace", azure_shared_key: SECRET },
    effect: () => logging("AZURE_LOG_ANALYTICS  "),
  },
  "POST Azure V2": {
    body: {
      ...{ type: "AZURE_LOG_ANALYTICS_V2", log_name: "logs", azure_client_secret: SECRET },
      ...{ azure_tenant_id: "a", azure_client_id: "b", azure_dcr_immutable_id: "dcr-c", azure_dcr_resource_id: "d" },
      ...{ azure_dce_endpoint: "https://dce.example", azure_workspace_resource_id: "e" },
    },
    effect: () => logging("AZURE_LOG_ANALYTICS_V2  "),
  },
});

interface SettingState {
  status: string | null;
  next: string | null | undefined;
  at: number;
}

interface Model extends ClockModel {
  lockedUntil: number;
  /** Whether the last change that locked the cluster has failed. */
  isFailed: boolean;
  isDeleted: boolean;
  readonly settings: Record<string, SettingState>;
}

interface Real extends TestCloud {
  readonly path: string;
}

/** Applies the change of a setting if the change is due, and returns the status of the setting. */
function settle(model: Model, name: string, unset: string | null): string | null {
  const state = model.settings[name] as SettingState;
  if (state.next !== undefined && model.now >= state.at)
    Object.assign(state, { status: state.next ?? unset, next: undefined });
  return state.status;
}

/** Sends a request. Checks that the response contains no secret. */
async function call(real: Real, line: string, body?: object): Promise<Reply> {
  const reply = await real.call(line, body);
  expect(JSON.stringify(reply.body)).not.toContain(SECRET);
  return reply;
}

function change(
  { name, title, setting }: { name: string; title: string; setting: Setting },
  fault: Fault | undefined,
): Command<Model, Real> {
  const { body, effect } = setting.changes[title] as Setting["changes"][string];
  const [method] = title.split(" ");
  return command(`${title} ${name}${fault ? ` with ${JSON.stringify(fault)}` : ""}`, async (model, real) => {
    const { status } = await withFault(real.fetch, fault, () => call(real, `${method} ${real.path}/${name}`, body));
    const isLocked = model.now < model.lockedUntil;
    const current = settle(model, name, setting.unset);
    const expected = effect(current, model.settings[name]?.next !== undefined);
    const error = fault?.status ?? (model.isDeleted ? 404 : isLocked ? 503 : expected);
    expect(status).toBe(typeof error === "number" ? error : 200);
    if (typeof error === "number") return;
    const [during, after, failed] = error;
    const next = fault?.jobFailed ? (failed ?? after) : after;
    model.settings[name] = { status: during, next, at: model.now + (error.length === 2 ? 0 : DELAY) };
    if (!setting.locks) return;
    model.lockedUntil = model.now + DELAY;
    model.isFailed = fault?.jobFailed === true;
  });
}

const changesOf = (settings: Settings): fc.Arbitrary<Command<Model, Real>> => {
  const all = Object.entries(settings).flatMap(([name, setting]) =>
    Object.keys(setting.changes).map((title) => ({ name, title, setting })),
  );
  return fc.tuple(fc.constantFrom(...all), faults).map(([one, fault]) => change(one, fault));
};

const commandsOf = (settings: Settings): fc.Arbitrary<Command<Model, Real>>[] => [
  // Several times, so that most runs contain several changes, each of which ends.
  ...Array.from({ length: 4 }, () => changesOf(settings)),
  ...Array.from({ length: 3 }, () => advances<Model, Real>(DELAY, DELAY)),
  fc
    .constantFrom(...Object.entries(settings))
    .map(([name, { read = name, status = (body: Reply["body"]) => body.status, unset }]) =>
      command(`get ${name}`, async (model, real) => {
        const reply = await call(real, `GET ${real.path}/${read}`);
        const expected = model.isDeleted ? null : settle(model, name, unset);
        expect(reply.status).toBe(expected === null ? 404 : 200);
        if (expected !== null) expect(status(reply.body)).toBe(expected);
      }),
    ),
  fc.constant(
    command("get the cluster", async (model, { ask, path }) => {
      const { state, operation_status } = await ask(`GET ${path}`);
      const isLocked = model.now < model.lockedUntil;
      expect(state).toBe(model.isDeleted ? "DELETED" : isLocked ? "LOCKED" : "CREATED");
      const end = isLocked ? /_RUNNING$/ : model.isFailed ? /_FAILED$/ : /^UNSPECIFIED$/;
      if (!model.isDeleted) expect(operation_status).toMatch(end);
    }),
  ),
  snapshots,
  advances(DELAY),
];

const deletion: fc.Arbitrary<Command<Model, Real>> = fc.constant(
  command("delete the cluster", async (model, { call, path }) => {
    expect((await call(`DELETE ${path}`)).status).toBe(model.isDeleted ? 404 : 200);
    model.isDeleted = true;
  }),
);

function setup(settings: Settings, seed: ClusterSeed): { model: Model; real: Real } {
  const cloud = openCloud();
  const { id } = cloud.fetch.seedCluster(seed);
  const states = Object.entries(settings).map(([name, { unset }]) => [name, { status: unset, next: undefined, at: 0 }]);
  return {
    model: { now: 0, lockedUntil: 0, isFailed: false, isDeleted: false, settings: Object.fromEntries(states) },
    real: { ...cloud, path: `/clusters/${id}` },
  };
}

const AWS: ClusterSeed = { provider: "AWS", regions: ["us-east-1"] };
const AZURE: ClusterSeed = { provider: "AZURE", regions: ["eastus2"] };

test("a cluster's settings behave like a plain model under random calls and faults", async () => {
  const start = (): ReturnType<typeof setup> => setup(SETTINGS, AWS);
  await compareWithModel(commandsOf(SETTINGS), start, { numRuns: 12, maxCommands: 80, seed: 20240916 });
});

// Alone, a setting gets more calls than among others that lock the cluster.
test.each([
  ...["cmek", "client-ca-cert", "logexport", "runtime-scanning", "migration-assistant"].map((name) => ({
    name,
    setting: SETTINGS[name] as Setting,
    cluster: AWS,
  })),
  { name: "logexport", setting: AZURE_LOG_EXPORT, cluster: AZURE },
])("$name of a cluster on $cluster.provider behaves like a plain model", async ({ name, setting, cluster }) => {
  const settings = { [name]: setting };
  const start = (): ReturnType<typeof setup> => setup(settings, cluster);
  await compareWithModel(commandsOf(settings), start, { numRuns: 30, maxCommands: 50, seed: 20260915 });
});

test("getting a deleted cluster's settings returns 404", async () => {
  const commands = [...commandsOf(SETTINGS), deletion];
  await compareWithModel(commands, () => setup(SETTINGS, AWS), { numRuns: 10, maxCommands: 30, seed: 20240916 });
});

test.each([...Object.keys(SETTINGS).filter((name) => !name.includes("/")), "networking/egress-rules"])(
  "GET %s responds with 400 for a Basic cluster, and with 404 for a cluster that is being created or doesn't exist",
  async (path) => {
    const { ask, call, fetch } = openCloud();
    const { id } = fetch.seedCluster({ plan: "BASIC" });
    const { id: creating } = await ask("POST /clusters", advancedCluster());
    expect((await call(`GET /clusters/${creating}/${path}`)).status).toBe(404);
    expect((await call(`GET /clusters/${id}/${path}`)).status).toBe(400);
    expect((await call(`GET /clusters/${UNKNOWN}/${path}`)).status).toBe(404);
  },
);
