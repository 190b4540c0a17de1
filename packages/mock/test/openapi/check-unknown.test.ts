import { expect, test } from "vitest";
import { createCaller, type Reply } from "../request.ts";
import { advancedCluster, basicCluster, DELAY, openCloud, openCluster, UNKNOWN } from "../version-2024-09-16.ts";

const NAME = { name: "notorious-moose", provider: "GCP" };
const serverless = { regions: ["us-central1"] };
const RULE = { name: "kafka", type: "FQDN", destination: "a.example.com", description: "" };
const LOGS = { type: "AWS_CLOUDWATCH", log_name: "a", auth_principal: "a" };
const WEEKEND = { start_time: "2022-03-30T00:00:00Z", end_time: "2022-04-01T00:00:00Z" };

test.each([
  [{ plan: "BASIC" }, "plan", "spec.plan"],
  [{ spec: { serverless: { ...serverless, regoins: [] } } }, "spec.serverless.regoins", "spec.serverless.regions"],
  [{ spec: { plna: "BASIC", serverless } }, "spec.plna", "spec.plan"],
  [{ labels: {} }, "labels", "spec.labels"],
  [{ spec: { serverless: { ...serverless, labels: {} } } }, "spec.serverless.labels", "spec.labels"],
  [{ limits: {} }, "limits", "spec.serverless.usage_limits"],
  [{ spec: { serverless, provder: "GCP" } }, "spec.provder", "provider"],
  [{ sepc: {} }, "sepc", "spec"],
  [{ ttl: "2h" }, "ttl", undefined],
  [{ spec: { serverless: { ...serverless, privder: "GCP" } } }, "spec.serverless.privder", "provider"],
])("clusters.create with %j rejects the field %s", async (change, field, suggestion) => {
  const { call, list, problem } = openCloud();
  const reply = await call("POST /clusters", { ...NAME, spec: { serverless }, ...change });
  const description = `unknown field, which the service may ignore${suggestion ? `. Did you mean ${suggestion}?` : ""}`;
  expect([reply.status, reply.body.message]).toEqual([400, `invalid argument: ${field}: ${description}`]);
  expect(reply.body.details).toMatchObject([{ field_violations: [{ field, description }] }]);
  expect(await list("GET /clusters")).toEqual([]);
  // The misspelled field is reported even if the required field of that name is missing.
  const { name, ...unnamed } = NAME;
  const misspelled = `400 invalid argument: nmae: unknown field, which the service may ignore. Did you mean name?; name: is required`;
  expect(await problem("POST /clusters", { ...unnamed, nmae: name, spec: { serverless } })).toBe(misspelled);
});

test.each([
  ["GET /clusters?pagination.limt=5", "pagination.limt", ". Did you mean pagination.limit?"],
  ["GET /clusters?show=all", "show", ""],
  ["GET /organization?a=1&a=2", "a", ""],
  [`GET /clusters/${UNKNOWN}?cluster_id=any`, "cluster_id", ""],
])("the mock rejects the unknown query parameter in %s", async (line, field, hint) => {
  const message = `unknown query parameter, which the service may ignore${hint}`;
  expect(await openCloud().problem(line)).toBe(`400 invalid argument: ${field}: ${message}`);
});

test("the mock rejects unknown headers whose names begin with cc-, except those that clients of the service send", async () => {
  const { fetch } = openCloud();
  const send = (header: string): Promise<Reply> =>
    createCaller("https://cloud.invalid", { key: fetch.apiKey, fetch, headers: { [header]: "any" } }).call(
      "GET /clusters",
    );
  const problem = "unknown header, which the service may ignore";
  const misspelled = `invalid argument: cc-vesion: ${problem}. Did you mean cc-version?`;
  expect(await send("Cc-Vesion")).toMatchObject({ status: 400, body: { message: misspelled } });
  expect((await send("Cc-Trace")).body.message).toBe(`invalid argument: cc-trace: ${problem}`);
  for (const header of ["Cc-Client", "Cc-Username", "Cc-Vanity-Name", "X-Whatever"])
    expect((await send(header)).status).toBe(200);
});

test("with strict: false, unknown fields, query parameters and headers have no effect, as in the service", async () => {
  const { ask, apply, fetch, path } = openCluster({}, { strict: false });
  const headers = { authorization: `Bearer ${fetch.apiKey}`, "cc-vesion": "any" };
  expect((await fetch("https://cloud.invalid/api/v1/clusters?limit=1", { headers })).status).toBe(200);
  const sent = { ...NAME, name: "other-moose", plan: "BASIC", spec: { serverless } };
  const { plan, ...cluster } = await ask("POST /clusters", sent);
  expect([plan, "ttl" in cluster]).toEqual(["STANDARD", false]);
  const { id } = (await apply(`POST ${path}/networking/egress-rules`, { ...RULE, id: "mine" })).Rule;
  const rules = `${path}/networking/egress-rules/${id}`;
  await ask(`PATCH ${rules}`, { name: "other", description: "new" });
  expect((await ask(`GET ${rules}`)).rule).toMatchObject({ id, name: "kafka", description: "new" });
});

// What the vendor's curl examples of June 2026 send although their schemas don't mention it. Most of these fields
// repeat a path parameter; the service ignores the others.
test.each<[line: string, sent: object, rejected?: string, suggestion?: string]>([
  ["PATCH /clusters/{advanced}", { spec: { dedicated: {} } }, "spec", "dedicated"], // its fields belong into the body
  ["POST /clusters/{advanced}/logexport", { ...LOGS, shared_key: "" }, "shared_key"], // is called azure_shared_key
  ["POST /clusters/{advanced}/blackout-windows", { cluster_id: "{advanced}", ...WEEKEND }],
  ["PATCH /clusters/{basic}/databases/defaultdb", { name: "defaultdb", new_name: "shop" }],
  ["PATCH /clusters/{basic}/databases/defaultdb", { name: "", new_name: "shop" }],
  ["POST /clusters/{advanced}/networking/egress-rules", { ...RULE, cluster_id: "{advanced}" }],
  ["PUT /clusters/{basic}/networking/allowlist/10.0.0.0/8", { cidr_ip: "10.0.0.0", cidr_mask: 8, sql: true, ui: true }],
  ["POST /clusters/{advanced}/restores", { destination_cluster_id: "{advanced}", type: "CLUSTER" }],
  ["PUT /roles/{account}", { user_id: "{account}", roles: [] }],
])(
  "in the vendor's example %s with the body %j, the mock rejects this field: %s",
  async (line, sent, rejected, suggestion = "") => {
    const { ask, call, fetch } = openCloud();
    const ids: Record<string, string> = {
      "{advanced}": (await ask("POST /clusters", advancedCluster("sturdy-badger"))).id,
      "{basic}": (await ask("POST /clusters", basicCluster("basic-moose"))).id,
      "{account}": (await ask("POST /service-accounts", { name: "robot", description: "", roles: [] })).id,
    };
    fetch.advance(DELAY);
    const fill = (text: string): string => text.replace(/\{\w+\}/g, (name) => ids[name] ?? name);
    const reply: Reply = await call(fill(line), JSON.parse(fill(JSON.stringify(sent))));
    if (rejected === undefined) return expect(reply).toMatchObject({ status: 200 });
    expect(reply.body.message).toMatch(new RegExp(`^invalid argument: ${rejected}: unknown field.*${suggestion}`));
  },
);
