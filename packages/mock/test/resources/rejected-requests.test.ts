import { expect, test } from "vitest";
import { openCluster, readState } from "../version-2024-09-16.ts";

const REGIONS = ["us-east-1", "us-west-2", "eu-west-1"];

/**
 * The clusters that the requests use: `/clusters/a` is an Advanced cluster on AWS, and `/clusters/b` a Basic cluster.
 */
const CLUSTERS = {
  a: { plan: "ADVANCED", provider: "AWS", regions: REGIONS },
  b: { plan: "BASIC", provider: "GCP", regions: ["us-central1"], version: "v25.2" },
} as const;

const machine = { num_virtual_cpus: 8 };
const MACHINES = { region_machine_specs: { "us-east-1": machine } };
const ELSEWHERE = { regions: ["us-central1"], primary_region: "us-east1" };
const scale = (dedicated: object): object => ({ dedicated });
const weekly = (offset: number, length: number): object => ({
  offset_duration: `${offset}s`,
  window_duration: `${length}s`,
});
const blackout = (start_time: string, end_time: string): object => ({ start_time, end_time });
const QUEUE = { target_service_identifier: "queue", target_service_type: "PRIVATE_SERVICE" };
const PARTS = "regional_disruptor_specifications";
const disrupt = (part: object): object => ({ [PARTS]: [part] });
const RENAME = "PATCH /clusters/b/databases/defaultdb";
const usual = { name: "storage", type: "FQDN", destination: "storage.example.com", description: "" };

type Row = [line: string, body: object | string | undefined, fields?: string];

test.each<Row>([
  ["PATCH /clusters/a", { plan: "BASIC" }, "plan"],
  ["PATCH /clusters/b", { plan: "ADVANCED" }, "plan"],
  ["PATCH /clusters/a", { serverless: {} }, "serverless"],
  ["PATCH /clusters/b", { dedicated: {} }, "dedicated"],
  ["PATCH /clusters/a", scale({ ...MACHINES, hardware: { machine_spec: machine } }), "dedicated.region_machine_specs"],
  ["PATCH /clusters/a", { dedicated: { region_nodes: {} } }, "dedicated.region_nodes"],
  ["PATCH /clusters/a", { dedicated: { region_nodes: { "us-east-1": 3, "us-west-2": 3 } } }, "dedicated.region_nodes"],
  ["PATCH /clusters/a", { dedicated: { region_nodes: { "us-east-1": 151 } } }, "dedicated.region_nodes.us-east-1"],
  ["PATCH /clusters/b", { serverless: { upgrade_type: "MANUAL" } }, "serverless.upgrade_type"],
  ["PATCH /clusters/b", { serverless: ELSEWHERE }, "serverless.primary_region"],
  ["PATCH /clusters/b", { serverless: { regions: [] } }, "serverless.regions, serverless.regions"],
  ["PATCH /clusters/b", { labels: { "9": "a", key: "A B" } }, "labels, labels.9, labels.key"],
  ["PATCH /clusters/b", { cockroach_version: "v25.4" }, "cockroach_version"],
  ["PATCH /clusters/a", { cockroach_version: "v25.3" }, "cockroach_version"],
  ["POST /clusters/a/networking/egress-private-endpoints", { ...QUEUE, region: "mars" }, "region"],
  ["PUT /clusters/a/maintenance-window", weekly(604_800, 21_600), "offset_duration"],
  ["PUT /clusters/a/maintenance-window", weekly(0, 21_599), "window_duration"],
  ["PUT /clusters/a/maintenance-window", weekly(0, 604_800), "window_duration"],
  ["POST /clusters/a/blackout-windows", blackout("2022-03-21T14:15:22Z", "2022-03-22T14:15:22Z"), "start_time"],
  ["POST /clusters/a/blackout-windows", blackout("2022-03-21T14:15:23Z", "2022-03-21T14:15:23Z"), "end_time"],
  ["POST /clusters/a/blackout-windows", blackout("2022-03-22T00:00:00Z", "2022-04-05T00:00:00.000001Z"), "end_time"],
  ["POST /clusters/a/blackout-windows", blackout("2022-06-10T00:00:00Z", "2022-06-14T14:15:23Z"), "end_time"],
  ["PUT /clusters/a/disrupt", disrupt({ region_code: "mars", is_whole_region: true }), `${PARTS}.0.region_code`],
  ["PUT /clusters/a/disrupt", disrupt({ region_code: "us-east-1", is_whole_region: false }), `${PARTS}.0`],
  ["POST /clusters/a/restores", { type: "TABLE" }, "objects"],
  ["POST /clusters/b/sql-users", { name: "pg_ada", password: "correct-horse" }, "name"],
  ["POST /clusters/b/sql-users", { name: ".", password: "correct-horse" }, 'name: "." cannot be part of a URL'],
  ["POST /clusters/b/databases", { name: ".." }, 'name: ".." cannot be part of a URL'],
  [RENAME, { new_name: "." }, 'new_name: "." cannot be part of a URL'],
  [RENAME, { new_name: "a\ud800" }, 'new_name: "a\\ud800" cannot be part of a URL'],
  [RENAME, { new_name: "a\0b" }, 'new_name: "a\\u0000b" contains a null character'],
  ["POST /clusters/a/client-ca-cert", { x509_pem_cert: "-" }, "x509_pem_cert: must be a certificate in PEM format"],
  ["POST /clusters/a/networking/egress-rules", { ...usual, type: "OTHER" }, "type"],
  ...["not-a-cidr", "10.0.0.0", "10.0.0.256/8", "10.0.0.0/33", "10.0.0/8", "a.example.com"].map(
    (destination): Row => [
      "POST /clusters/a/networking/egress-rules",
      { ...usual, type: "CIDR", destination },
      `destination: must be a valid CIDR, not "${destination}"`,
    ],
  ),
  ...["https://a.example.com", "localhost", "a..example.com", "-a.example.com", "a.example.com/", "10.0.0.0/8"].map(
    (destination): Row => [
      "POST /clusters/a/networking/egress-rules",
      { ...usual, type: "FQDN", destination },
      `destination: must be a valid FQDN, not "${destination}"`,
    ],
  ),
  ...["ab", "a".repeat(41), "payments/live", " payments", "payments-"].map(
    (name): Row => ["POST /folders", { name }, "name"],
  ),
  ["GET /users/persons-by-email?email=ada", undefined, "email"],
  ["PUT /clusters/a/disrupt", disrupt({ region_code: "us-east-1", is_whole_region: false, azs: ["us-east-1a"] })],
  ["PUT /clusters/a/disrupt", disrupt({ region_code: "us-east-1", is_whole_region: false, pods: ["pod-0"] })],
  ["PUT /clusters/a/disrupt", {}],
  ["GET /clusters/a/connection-string?os=LINUX&sql_user=true&database=5", undefined],
  ["POST /clusters/a/networking/egress-private-endpoints", { ...QUEUE, region: "us-west-2" }],
  ["PUT /clusters/a/maintenance-window", weekly(604_799, 21_600)],
  ["PUT /clusters/a/maintenance-window", weekly(0, 604_799)],
  ...["10.0.0.0/8", "255.250.199.9/32", "0.0.0.0/0"].map(
    (destination): Row => ["POST /clusters/a/networking/egress-rules", { ...usual, type: "CIDR", destination }],
  ),
  ...["*.example.com", "a-1.B2.example.com", "example.co"].map(
    (destination): Row => ["POST /clusters/a/networking/egress-rules", { ...usual, type: "FQDN", destination }],
  ),
  ["POST /clusters/a/blackout-windows", blackout("2022-03-21T14:15:23Z", "2022-03-21T14:15:24Z")],
  ["POST /clusters/a/blackout-windows", blackout("2022-03-22T00:00:00Z", "2022-04-05T00:00:00Z")],
  ["POST /clusters/a/blackout-windows", blackout("2022-06-10T00:00:00Z", "2022-06-14T14:15:22Z")],
  ["PATCH /clusters/a", { plan: "ADVANCED", dedicated: { region_nodes: { "us-east-1": 150 } } }],
])("%s with the body %j has these invalid fields, or succeeds if it has none: %s", async (line, body, fields = "") => {
  const [path, name = ""] = /\/clusters\/(\w)\b/.exec(line) ?? ["none"];
  const cluster = openCluster(CLUSTERS[name as "a"] ?? CLUSTERS.b);
  const before = readState(cluster.fetch).tables.clusters;
  const reply = await cluster.call(line.replace(path, cluster.path), body);
  const violations: Record<string, string>[] = reply.body.details?.[0].field_violations ?? [];
  const found = violations.map(({ field, description }) =>
    fields.includes(": ") ? `${field}: ${description}` : field,
  );
  expect([reply.status, found.join(", ")]).toEqual([fields === "" ? 200 : 400, fields]);
  if (fields !== "") expect(readState(cluster.fetch).tables.clusters).toEqual(before);
});
