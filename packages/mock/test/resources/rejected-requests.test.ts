import { expect, test } from "vitest";
import { DELAY, openCloud } from "../version-2024-09-16.ts";

const REGIONS = ["us-east-1", "us-west-2", "eu-west-1"];

/** The clusters that requests name: `/clusters/a` is an Advanced cluster on AWS, and `/clusters/b` a Basic cluster. */
const CLUSTERS = {
  a: { plan: "ADVANCED", provider: "AWS", regions: REGIONS },
  b: { plan: "BASIC", provider: "GCP", regions: ["us-central1"] },
} as const;

const key_spec = { type: "AWS_KMS", uri: "arn:aws:kms:us-east-1:1:key/a" };
const keys = (...regions: string[]): object => ({ region_specs: regions.map((region) => ({ region, key_spec })) });
const logs = (change: object): object => ({ type: "AWS_CLOUDWATCH", log_name: "logs", auth_principal: "a", ...change });
const group = { log_name: "sql", channels: ["SQL_EXEC"], enable_sending_queue: true };
const machine = { num_virtual_cpus: 8 };
const weekly = (offset: number, length: number): object => ({
  offset_duration: `${offset}s`,
  window_duration: `${length}s`,
});
const disrupt = (part: object): object => ({ regional_disruptor_specifications: [part] });
const usual = { name: "storage", type: "FQDN", destination: "storage.example.com", description: "" };

test.each([
  ["PATCH /clusters/a", { plan: "BASIC" }, "plan: can't be changed from ADVANCED to BASIC"],
  ["PATCH /clusters/b", { plan: "ADVANCED" }, "plan: can't be changed from BASIC to ADVANCED"],
  ["PATCH /clusters/a", { serverless: {} }, "serverless: is not allowed for a cluster of the plan ADVANCED"],
  ["PATCH /clusters/b", { dedicated: {} }, "dedicated: is not allowed for a cluster of the plan BASIC"],
  [
    "PATCH /clusters/a",
    { dedicated: { region_machine_specs: { "us-east-1": machine }, hardware: { machine_spec: machine } } },
    "dedicated.region_machine_specs: can't be combined with hardware.machine_spec",
  ],
  ["PATCH /clusters/a", { dedicated: { region_nodes: {} } }, "dedicated.region_nodes: is empty"],
  [
    "PATCH /clusters/a",
    { dedicated: { region_nodes: { "us-east-1": 3, "us-west-2": 3 } } },
    "dedicated.region_nodes: has two regions: use one region, or three or more",
  ],
  [
    "PATCH /clusters/a",
    { dedicated: { region_nodes: { "us-east-1": 151 } } },
    "dedicated.region_nodes.us-east-1: must be at most 150",
  ],
  [
    "PATCH /clusters/b",
    { serverless: { upgrade_type: "MANUAL" } },
    "serverless.upgrade_type: MANUAL is not allowed for a Basic cluster",
  ],
  [
    "PATCH /clusters/b",
    { serverless: { regions: ["us-central1"], primary_region: "us-east1" } },
    "serverless.primary_region: is not one of the regions",
  ],
  [
    "PATCH /clusters/b",
    { serverless: { regions: [] } },
    "serverless.regions: is empty; serverless.regions: us-central1 can't be removed",
  ],
  ["PATCH /clusters/b", { cockroach_version: "v25.4" }, "cockroach_version: is not allowed for a Basic cluster"],
  [
    "PATCH /clusters/a",
    { cockroach_version: "v25.3" },
    "cockroach_version: is not the next version after v25.4: expected nothing, because it is the latest version",
  ],
  ["POST /clusters/a/cmek", keys("us-east-1"), "region_specs: must contain a key for us-west-2, eu-west-1"],
  ["POST /clusters/a/cmek", keys(...REGIONS, "mars"), "region_specs.3.region: must be a region of the cluster"],
  [
    "POST /clusters/a/networking/egress-private-endpoints",
    { region: "mars", target_service_identifier: "queue", target_service_type: "PRIVATE_SERVICE" },
    "region: must be a region of the cluster",
  ],
  [
    "POST /clusters/a/logexport",
    logs({ type: "GCP_CLOUD_LOGGING" }),
    "type: must be AWS_CLOUDWATCH for a cluster on AWS",
  ],
  ["POST /clusters/a/logexport", logs({ omitted_channels: ["NONE"] }), "groups.channels: has no channel NONE"],
  [
    "POST /clusters/a/logexport",
    logs({ groups: [group, { ...group, channels: ["NONE"] }] }),
    "groups.channels: has no channel NONE; groups: must have enable_sending_queue only once",
  ],
  ["PUT /clusters/a/maintenance-window", weekly(604_800, 21_600), "offset_duration: must be less than a week"],
  [
    "PUT /clusters/a/maintenance-window",
    weekly(0, 21_599),
    "window_duration: must be at least 6 hours and less than a week",
  ],
  [
    "PUT /clusters/a/maintenance-window",
    weekly(0, 604_800),
    "window_duration: must be at least 6 hours and less than a week",
  ],
  ...[
    ["2022-03-21T14:15:22Z", "2022-03-22T14:15:22Z", "start_time: must be at least seven days from now"],
    ["2022-03-21T14:15:23Z", "2022-03-21T14:15:23Z", "end_time: must be after start_time"],
    ["2022-03-22T00:00:00Z", "2022-04-05T00:00:00.000001Z", "end_time: must be at most fourteen days after start_time"],
    ["2022-06-10T00:00:00Z", "2022-06-14T14:15:23Z", "end_time: must be at most three months from now"],
  ].map(([start_time, end_time, message = ""]): [string, object, string] => [
    "POST /clusters/a/blackout-windows",
    { start_time, end_time },
    message,
  ]),
  [
    "PUT /clusters/a/disrupt",
    disrupt({ region_code: "mars", is_whole_region: true }),
    "regional_disruptor_specifications.0.region_code: must be a region of the cluster",
  ],
  [
    "PUT /clusters/a/disrupt",
    disrupt({ region_code: "us-east-1", is_whole_region: false }),
    "regional_disruptor_specifications.0: must contain is_whole_region, azs or pods",
  ],
  ["POST /clusters/a/client-ca-cert", { x509_pem_cert: "x" }, "x509_pem_cert: must be a certificate in PEM format"],
  ["POST /clusters/a/restores", { type: "TABLE" }, "objects: is required for a restore of the type TABLE"],
  ["POST /clusters/a/networking/egress-rules", { ...usual, type: "OTHER" }, "type: must be FQDN or CIDR"],
  ["POST /folders", "{", "body: is not valid JSON"],
  ["POST /folders", { name: "live", parent_id: "none" }, "parent_id: is not the id of a folder"],
  [
    "POST /folders",
    { name: "ab" },
    "name: must be 3 to 40 letters, digits, spaces, hyphens, apostrophes and underscores, with a letter or digit at both ends",
  ],
])("%s with %j is rejected: %s", async (line, body, message) => {
  const { call, fetch } = openCloud();
  const [, name = ""] = /^\w+ \/clusters\/(\w)/.exec(line) ?? [];
  const { id } = fetch.seedCluster(CLUSTERS[name as "a"] ?? CLUSTERS.b);
  const before = fetch.snapshot().clusters;
  const reply = await call(line.replace(`/clusters/${name}`, `/clusters/${id}`), body);
  expect([reply.status, reply.body.message]).toEqual([400, `invalid argument: ${message}`]);
  expect(fetch.snapshot().clusters).toEqual(before);
});

test.each([
  ["PUT /disrupt", disrupt({ region_code: "us-east-1", is_whole_region: false, azs: ["us-east-1a"] })],
  ["PUT /disrupt", disrupt({ region_code: "us-east-1", is_whole_region: false, pods: ["pod-0"] })],
  ["PUT /disrupt", {}],
  ["GET /connection-string?os=LINUX&sql_user=true&database=5", undefined],
  [
    "POST /networking/egress-private-endpoints",
    { region: "us-west-2", target_service_identifier: "queue", target_service_type: "PRIVATE_SERVICE" },
  ],
  ["PUT /maintenance-window", weekly(604_799, 21_600)],
  ["POST /blackout-windows", { start_time: "2022-03-21T14:15:23Z", end_time: "2022-03-21T14:15:24Z" }],
  ["POST /blackout-windows", { start_time: "2022-03-22T00:00:00Z", end_time: "2022-04-05T00:00:00Z" }],
  ["POST /blackout-windows", { start_time: "2022-06-10T00:00:00Z", end_time: "2022-06-14T14:15:23Z" }],
  ["PUT /maintenance-window", weekly(0, 604_799)],
  ["POST /logexport", logs({ groups: [group, { ...group, enable_sending_queue: false }] })],
  ["PATCH ", { dedicated: { region_nodes: { "us-east-1": 150 } } }],
])("%s with %j is accepted", async (line, body) => {
  const { call, fetch } = openCloud();
  const { id } = fetch.seedCluster(CLUSTERS.a);
  fetch.advance(DELAY);
  expect((await call(line.replace(" ", ` /clusters/${id}`), body)).status).toBe(200);
});
