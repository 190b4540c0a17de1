import { rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { nextUuid } from "../state/random.ts";
import { parseTimestamp } from "../time/timestamp.ts";
import { defineClusterResource } from "./define-resource.ts";

type MaintenanceWindow = { readonly offset_duration: string; readonly window_duration: string };

type BlackoutWindow = {
  readonly id: string;
  readonly cluster_id: string;
  readonly start_time: string;
  readonly end_time: string;
};

type VersionDeferral = { readonly deferral_policy: string; readonly deferred_until: null };

type Disruption = { readonly regional_disruptor_specifications: readonly RegionalDisruption[] };

interface RegionalDisruption {
  readonly region_code: string;
  readonly is_whole_region: boolean;
  readonly azs?: readonly string[];
  readonly pods?: readonly string[];
}

const HOUR = 3600;
const WEEK = 7 * 24 * HOUR;
const DAY_MICROS = 24 * HOUR * 1_000_000;

export const maintenanceWindow: Handlers = defineClusterResource<MaintenanceWindow>({
  name: "maintenanceWindow",
  operations: { get: "get", set: "set", delete: "delete" },
  label: "maintenance window",
  plans: ["ADVANCED"],
  check(_, { offset_duration, window_duration }) {
    if (Number.parseFloat(offset_duration) >= WEEK) rejectField("offset_duration", "must be less than a week");
    const length = Number.parseFloat(window_duration);
    const fits = length >= 6 * HOUR && length < WEEK;
    if (!fits) rejectField("window_duration", "must be at least 6 hours and less than a week");
  },
});

export const blackoutWindows: Handlers = defineClusterResource<BlackoutWindow>({
  name: "blackoutWindows",
  operations: { list: "list", create: "create", get: "get", update: "update", delete: "delete" },
  label: "blackout window",
  params: ["blackout_window_id"],
  list: "blackout_windows",
  sort: ({ start_time, id }) => [parseTimestamp(start_time) ?? 0, id],
  plans: ["ADVANCED"],
  create: ({ state, body }, { id: cluster_id }) => ({ ...(body as BlackoutWindow), id: nextUuid(state), cluster_id }),
  check({ time }, { start_time, end_time }) {
    const [start = 0, end = 0] = [start_time, end_time].map(parseTimestamp);
    if (start < time + 7 * DAY_MICROS) rejectField("start_time", "must be at least seven days from now");
    if (end <= start) rejectField("end_time", "must be after start_time");
    if (end > start + 14 * DAY_MICROS) rejectField("end_time", "must be at most fourteen days after start_time");
    if (end > time + 92 * DAY_MICROS) rejectField("end_time", "must be at most three months from now");
  },
});

export const versionDeferral: Handlers = defineClusterResource<VersionDeferral>({
  name: "versionDeferral",
  operations: { get: "get", set: "set" },
  label: "version deferral",
  plans: ["ADVANCED"],
  absent: () => ({ deferral_policy: "NOT_DEFERRED", deferred_until: null }),
  create: ({ body }) => ({ ...(body as VersionDeferral), deferred_until: null }),
});

export const disruption: Handlers = defineClusterResource<Disruption>({
  name: "disruption",
  operations: { get: "get", set: "set" },
  label: "disruption",
  plans: ["ADVANCED"],
  job: "CRDB_CLUSTER_DISRUPTION",
  absent: () => ({ regional_disruptor_specifications: [] }),
  create: ({ body }) => ({ regional_disruptor_specifications: [], ...(body as Partial<Disruption>) }),
  check(_, { regional_disruptor_specifications: parts }, { regions }) {
    const unknown = parts.findIndex(({ region_code }) => !regions.some(({ name }) => name === region_code));
    const field = "regional_disruptor_specifications";
    if (unknown >= 0) rejectField(`${field}.${unknown}.region_code`, "must be a region of the cluster");
    const empty = parts.findIndex(
      ({ is_whole_region, azs = [], pods = [] }) => !is_whole_region && !azs[0] && !pods[0],
    );
    if (empty >= 0) rejectField(`${field}.${empty}`, "must contain is_whole_region, azs or pods");
  },
});
