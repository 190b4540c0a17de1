import type { AllowlistEntry } from "@crdb-cloud/core";
import { openLatest } from "../../../core/test/open-client.ts";
import { reset, type SentRequest, type Step } from "../../../core/test/scripted-fetch.ts";
import type { LabeledSpec } from "../../src/ephemeral/ephemeral-client.ts";

export type FakeCluster = typeof DEFAULTS & { id: string; created_at: string; labels: Record<string, string> } & {
  delete_protection?: string;
  parent_id?: string;
};

/** What happens to a request: it is executed but its response is lost, or a step responds instead. */
type Fault = "lost" | Step;

export type FakeCloud = ReturnType<typeof openFakeCloud>;

export const NOW = "Wed, 25 Nov 2026 19:30:00 GMT";
export const OURS = { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "2026-11-25t20-00-00z" };

const DEFAULTS = {
  ...{ name: "preview-1", cloud_provider: "GCP", plan: "BASIC", state: "CREATED" },
  ...{ regions: [{ name: "us-east1" }], config: { serverless: {} } as { serverless?: object } },
};

/** Creates a client for a fake service that keeps its clusters in memory. Clusters are ready immediately. */
export function openFakeCloud() {
  const clusters: FakeCluster[] = [];
  const allowlists = new Map<string, AllowlistEntry[]>();
  const faults: { readonly line: string; readonly fault: Fault }[] = [];
  const add = (given: Partial<FakeCluster>): FakeCluster => {
    const at = clusters.length;
    const created_at = `2026-11-25T19:00:0${at}Z`;
    const cluster = { ...DEFAULTS, id: `c${at}`, labels: { ...OURS }, created_at, ...given };
    clusters.push(cluster);
    allowlists.set(cluster.id, [
      { cidr_ip: "192.0.2.0", cidr_mask: 24, name: "office", sql: true, ui: true },
      { cidr_ip: "0.0.0.0", cidr_mask: 0, name: "", sql: true, ui: true },
    ]);
    return cluster;
  };
  const create = ({ name, provider, spec }: { name: string; provider: string; spec: LabeledSpec }): Response => {
    if (clusters.some((one) => one.name === name && one.state !== "DELETED")) return error(409, 6);
    const { plan = "BASIC", serverless, labels = {} } = spec;
    const names = serverless?.regions ?? Object.keys(spec.dedicated?.region_nodes ?? {});
    const regions = names.map((name) => ({ name }));
    const config = serverless ? { serverless } : {};
    const cluster = add({ name, cloud_provider: provider, plan, regions, labels, config });
    if (!serverless || serverless.with_empty_ip_allowlist) allowlists.set(cluster.id, []);
    return respond(cluster);
  };
  const execute = ({ method, url, body }: SentRequest): Response => {
    const { pathname, searchParams } = new URL(url);
    const [, id = "", rest = ""] = /^\/api\/v1\/clusters\/(\w+)(.*)$/.exec(pathname) ?? [];
    const given = JSON.parse(body ?? "{}");
    if (id === "" && method === "POST") return create(given);
    const inactive = searchParams.has("show_inactive") ? [] : ["DELETED", "CREATION_FAILED"];
    if (id === "")
      return respond({ clusters: clusters.filter(({ state }) => !inactive.includes(state)), pagination: {} });
    const cluster = clusters.find((one) => one.id === id);
    if (cluster === undefined) return error(404, 5);
    if (rest === "" && method === "PATCH") {
      const { serverless, ...others } = given;
      Object.assign(cluster, others, serverless && { config: { serverless } });
    }
    if (rest === "" && method === "DELETE") cluster.state = "DELETED";
    if (rest === "") return respond(cluster);
    if (cluster.state !== "CREATED") return error(404, 5);
    const allowlist = allowlists.get(id) as AllowlistEntry[];
    if (rest === "/connection-string")
      return respond({ connection_string: `postgresql://${id}.example:26257/defaultdb` });
    if (method === "GET") return respond({ allowlist, propagating: false, pagination: {} });
    const [, cidr_ip = "", cidr_mask] = /\/allowlist\/([\d.]+)\/(\d+)$/.exec(rest) ?? [];
    const kept = allowlist.filter((one) => one.cidr_ip !== cidr_ip);
    allowlists.set(id, [...kept, { cidr_ip, cidr_mask: Number(cidr_mask), ...given }]);
    return respond(given);
  };
  const client = openLatest([
    (request) => {
      const at = faults.findIndex(({ line }) => line === toLine(request));
      const [{ fault } = { fault: undefined }] = at < 0 ? [] : faults.splice(at, 1);
      if (typeof fault === "function") return fault(request);
      const response = execute(request);
      return fault === "lost" ? reset(request) : response;
    },
  ]);
  /** Applies a fault to the next request with this method and path. */
  const once = (line: string, fault: Fault): void => void faults.push({ line, fault });
  /** Lists the requests so far that change something, without cluster ids. */
  const changes = (): string[] => client.requests.filter(({ method }) => method !== "GET").map(toLine);
  return { ...client, clusters, allowlists, add, once, changes };
}

/** Formats a request as `GET /clusters/id`, whatever the cluster's id is. */
function toLine({ method, url }: SentRequest): string {
  return `${method} ${new URL(url).pathname.slice("/api/v1".length).replace(/^\/clusters\/c\d+/, "/clusters/id")}`;
}

function respond(body: unknown): Response {
  return Response.json(body, { headers: { date: NOW } });
}

function error(status: number, code: number): Response {
  return Response.json({ code, message: "no" }, { status, headers: { date: NOW } });
}
