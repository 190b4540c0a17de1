import fc from "fast-check";
import { expect, test } from "vitest";
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
   * The requests that change the setting, by HTTP method. `effect` returns the expected result for the current status.
   */
  readonly changes: Readonly<
    Record<string, { body?: object; effect: (status: string | null, isChanging: boolean) => Effect }>
  >;
}

const keys = { region_specs: [{ region: "us-east-1", key_spec: { type: "AWS_KMS", uri: "a" } }] };
const certificate = { x509_pem_cert: "-----BEGIN CERTIFICATE-----" };
const setting: Stages = ["PENDING", "IS_SET", "FAILED"];
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
    unset: "NOT_SET",
    locks: true,
    changes: {
      POST: { body: certificate, effect: (status) => (status === "NOT_SET" ? setting : 409) },
      PATCH: { body: certificate, effect: (status) => (status === "NOT_SET" ? 404 : setting) },
      DELETE: { effect: (status) => (status === "NOT_SET" ? 404 : ["PENDING", null, "FAILED"]) },
    },
  },
  logexport: {
    unset: null,
    locks: true,
    changes: {
      POST: {
        body: { type: "AWS_CLOUDWATCH", log_name: "logs", auth_principal: "arn:aws:iam::1:role/a" },
        effect: () => ["ENABLING", "ENABLED", "ENABLE_FAILED"],
      },
      DELETE: { effect: (status) => (status === null ? 404 : ["DISABLING", "DISABLED", "DISABLE_FAILED"]) },
    },
  },
  "runtime-scanning": {
    status: ({ type }) => type,
    unset: "NONE",
    locks: false,
    changes: {
      // A rollout that fails ends without an agent.
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
  "metricexport/datadog": exporting({ site: "EU1", api_key: "0123456789abcdef" }),
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
function settle(model: Model, name: string): string | null {
  const state = model.settings[name] as SettingState;
  if (state.next !== undefined && model.now >= state.at)
    Object.assign(state, { status: state.next ?? SETTINGS[name]?.unset, next: undefined });
  return state.status;
}

function change(name: string, method: string, fault: Fault | undefined): Command<Model, Real> {
  const { changes, locks } = SETTINGS[name] as Setting;
  const { body, effect } = changes[method] as Setting["changes"][string];
  return command(`${method} ${name}${fault ? ` with ${JSON.stringify(fault)}` : ""}`, async (model, real) => {
    const { status } = await withFault(real.fetch, fault, () => real.call(`${method} ${real.path}/${name}`, body));
    const isLocked = model.now < model.lockedUntil;
    const current = settle(model, name);
    const expected = effect(current, model.settings[name]?.next !== undefined);
    const error = fault?.status ?? (model.isDeleted ? 404 : isLocked ? 503 : expected);
    expect(status).toBe(typeof error === "number" ? error : 200);
    if (typeof error === "number") return;
    const [during, after, failed] = error;
    const next = fault?.jobFailed ? (failed ?? after) : after;
    model.settings[name] = { status: during, next, at: model.now + (error.length === 2 ? 0 : DELAY) };
    if (!locks) return;
    model.lockedUntil = model.now + DELAY;
    model.isFailed = fault?.jobFailed === true;
  });
}

const changes = Object.entries(SETTINGS).flatMap(([name, { changes }]) =>
  Object.keys(changes).map((method) => ({ name, method })),
);

const commands: fc.Arbitrary<Command<Model, Real>>[] = [
  fc.tuple(fc.constantFrom(...changes), faults).map(([{ name, method }, fault]) => change(name, method, fault)),
  fc
    .constantFrom(...Object.entries(SETTINGS))
    .map(([name, { read = name, status = (body: Reply["body"]) => body.status }]) =>
      command(`get ${name}`, async (model, { call, path }) => {
        const reply = await call(`GET ${path}/${read}`);
        const expected = model.isDeleted ? null : settle(model, name);
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
  advances(DELAY * 1.2),
  snapshots,
  advances(DELAY * 1.2),
];

const deletion: fc.Arbitrary<Command<Model, Real>> = fc.constant(
  command("delete the cluster", async (model, { call, path }) => {
    expect((await call(`DELETE ${path}`)).status).toBe(model.isDeleted ? 404 : 200);
    model.isDeleted = true;
  }),
);

function setup(): { model: Model; real: Real } {
  const cloud = openCloud();
  const { id } = cloud.fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
  const settings = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, { unset }]) => [name, { status: unset, next: undefined, at: 0 }]),
  );
  return {
    model: { now: 0, lockedUntil: 0, isFailed: false, isDeleted: false, settings },
    real: { ...cloud, path: `/clusters/${id}` },
  };
}

test("the settings of a cluster behave like a plain model under random calls and faults", async () => {
  await compareWithModel(commands, setup, { numRuns: 60, maxCommands: 80, seed: 20240916 });
});

test("requests for the settings of a deleted cluster receive 404", async () => {
  await compareWithModel([...commands, deletion], setup, { numRuns: 10, maxCommands: 30, seed: 20240916 });
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
