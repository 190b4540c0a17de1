import { afterAll, expect, test } from "vitest";
import { DATA_DATE } from "../../src/clusters/cockroach-versions.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { createCaller, request } from "../request.ts";
import { basicCluster, openCluster } from "../version-2024-09-16.ts";

const cloud = await startMockCloud({ clock: "virtual", delayMs: 60_000 });
const { call, ask, status, problem, list } = createCaller(cloud.url, { key: cloud.apiKey });
afterAll(() => cloud.close());

test("POST /_mock/advance moves the clock, which the Date header shows", async () => {
  const cluster = await ask("POST /_mock/clusters", { name: "controlled", delayMs: 60_000 });
  expect(cluster).toMatchObject({ name: "controlled", state: "CREATING" });
  const advanced = await call("POST /_mock/advance", { duration: "1m" });
  expect([advanced.status, advanced.headers.get("content-type")]).toEqual([204, null]);
  const { body, headers } = await call(`GET /clusters/${cluster.id}`);
  expect([body.state, headers.get("date")]).toEqual(["CREATED", "Mon, 14 Mar 2022 14:16:22 GMT"]);
});

test.each(["DELETE /_mock/faults/{id}", "DELETE /_mock/faults", "POST /_mock/reset"])(
  "%s removes a fault",
  async (line) => {
    const { id } = await ask("POST /_mock/faults", { operation: "clusters.list", status: 503 });
    expect(id).toMatch(/^\d+$/);
    expect(await status("GET /clusters")).toBe(503);
    expect(await status(line.replace("{id}", id))).toBe(204);
    expect(await status("GET /clusters")).toBe(200);
    expect(await problem(`DELETE /_mock/faults/${id}`)).toBe(`404 fault not found: ${id}`);
  },
);

test("/_mock/users, /_mock/groups, /_mock/keys and /_mock/invoices add what they are named after", async () => {
  const user = await ask("POST /_mock/users", { email: "ada@acme.example" });
  expect((await ask("GET /users/persons-by-email?email=ada@acme.example")).user.id).toBe(user.id);
  const { account, apiKey } = await ask("POST /_mock/keys", { roles: ["ORG_MEMBER"] });
  const roles = ["BILLING_COORDINATOR"];
  await ask("POST /_mock/groups", { name: "billing", members: [account, user.id], roles });
  expect(await status("GET /invoices", undefined, apiKey)).toBe(200);
  expect((await ask(`GET /roles/${user.id}`)).group_roles).toEqual([
    { role: { name: roles[0], resource: { type: "ORGANIZATION" } }, group_names: ["billing"] },
  ]);
  const { id: cluster_id } = await ask("POST /_mock/clusters", { name: "billed" });
  const { id } = await ask("POST /_mock/invoices", { month: "2022-03", clusters: [{ cluster_id, amount: 12.5 }] });
  expect((await ask(`GET /invoices/${id}`)).totals).toEqual([{ amount: 12.5, currency: "USD" }]);
});

test("/_mock/snapshot restores the state that /_mock/reset removed, also the API keys, but not the recorded requests", async () => {
  await ask("POST /_mock/reset");
  await ask("POST /clusters", basicCluster("remembered"));
  const { apiKey } = await ask("POST /_mock/keys");
  const snapshot = await ask("GET /_mock/snapshot");
  await ask("POST /_mock/reset");
  expect(await list("GET /clusters")).toEqual([]);
  expect(await status("GET /clusters", undefined, apiKey)).toBe(401);
  const seen = [200, 401].map((one) => ({ operation: "clusters.list", status: one }));
  await ask("PUT /_mock/snapshot", snapshot);
  expect((await ask("GET /_mock/requests")).requests).toMatchObject(seen);
  expect(await list("GET /clusters", "name", apiKey)).toEqual(["remembered"]);
  expect(await status("POST /clusters", basicCluster("remembered"))).toBe(409);
});

test("GET /_mock names the package, the date of its data, and each control on a line, unless controls is false", async () => {
  const { controls, ...rest } = await ask("GET /_mock");
  expect(await ask("GET /_mock/")).toEqual({ controls, ...rest });
  expect(rest).toEqual({ name: "@crdb-cloud/mock", version: expect.stringMatching(/^\d+\./), data_date: DATA_DATE });
  expect(controls).toHaveLength(18);
  for (const line of [
    "GET /_mock/requests: Returns the recorded requests, oldest first.",
    "POST /_mock/advance {duration}: Moves the clock forward.",
    "POST /_mock/invoices {month, clusters: [{cluster_id, amount}], organization?}: Adds or replaces a month's invoice.",
  ])
    expect(controls).toContain(line);
  await using closed = await startMockCloud({ controls: false });
  for (const line of ["GET /_mock", "POST /_mock/reset"])
    expect((await request(closed.url, line, { key: "" })).status).toBe(404);
});

test("GET /_mock/openapi.json describes each control", async () => {
  const { paths } = await ask("GET /_mock/openapi.json");
  expect(Object.keys(paths)).toHaveLength(15);
  const { schema } = paths["/_mock/users"].post.requestBody.content["application/json"];
  expect(schema).toMatchObject({ required: ["email"], properties: { email: { type: "string" } } });
  const { content } = paths["/_mock/tokens"].post.responses["200"];
  expect(content["application/json"].schema).toMatchObject({ required: ["token"] });
});

test.each([
  ["POST advance", { duration: "soon" }, 400, "duration must be"],
  ["POST advance", { duration: "1m", durations: 1 }, 400, "durations: unknown field"],
  ["POST faults", { rateLimit: { perSecond: 0 } }, 400, "rateLimit.perSecond: must be greater than 0, not 0"],
  ["POST faults", { operation: "clusters.crate", status: 500 }, 400, "did you mean"],
  ["POST faults", "{", 400, "body: is not valid JSON"],
  ["PUT snapshot", {}, 400, "snapshot()"],
  ["POST users", { email: "eve@acme.example", roles: ["QUEEN"] }, 400, "roles must be"],
  ["POST users", {}, 400, "email: is required"],
  ["POST users", { email: "eve" }, 400, "email: "],
  ["POST users", [], 400, "body: must be an object, not an array"],
  ["POST clusters", { plan: "TINY" }, 400, 'plan: must be one of "BASIC", "STANDARD"'],
  ["POST clusters", { provider: "IBM" }, 400, 'provider: must be one of "GCP", "AWS"'],
  ["POST clusters", { nodesPerRegion: 1.5 }, 400, "nodesPerRegion: must be an integer, not a fraction"],
  ["POST clusters", { nodesPerRegion: -1 }, 400, "nodesPerRegion: must be at least 0, not -1"],
  ["POST clusters", { naem: "moose" }, 400, "naem: unknown field"],
  ["POST clusters", { name: "" }, 400, "name: "],
  ["POST clusters", { regions: "us-central1" }, 400, "regions: must be an array"],
  ["POST clusters", { regions: [] }, 400, "regions: "],
  ["POST clusters", { regions: ["us-east1", "us-east1"] }, 400, "regions"],
  ["POST clusters", { regions: ["nowhere"] }, 400, "regions must be one of asia-southeast1, "],
  ["POST clusters", { delayMs: 0.5 }, 400, "delayMs: "],
  ["POST clusters", { version: "25.2" }, 400, "version: "],
  ["POST clusters", { nodesPerRegion: 1000000 }, 400, "nodesPerRegion: "],
  ["POST clusters", { spendLimit: 0.5 }, 400, "spendLimit: "],
  ["POST clusters", { organization: "" }, 400, "organization: "],
  ["POST keys", { roles: 1 }, 400, "roles: must be an array"],
  ["POST keys", { roles: ["READ"] }, 400, "roles"],
  ["POST groups", { name: "" }, 400, "name: "],
  ["POST groups", { name: "a", members: 1 }, 400, "members: must be an array"],
  ["POST groups", { name: "a", members: ["eve"] }, 400, "members: eve is not the id of a user or service account"],
  ["POST invoices", { month: "2022-13", clusters: [] }, 400, "month: "],
  ["POST invoices", { month: "0000-01", clusters: [] }, 400, "month: "],
  ["POST invoices", { month: "2200-01", clusters: [] }, 400, "month: "],
  ["POST clusters", { name: "too-large", version: "v".repeat(4 * 1024 * 1024) }, 413, "the request body exceeds 4 MiB"],
  ["GET moose", undefined, 404, "no such path: /_mock/moose"],
  ["PUT reset", undefined, 405, "does not allow PUT"],
])("%s is rejected and changes nothing: case %#", async (line, body, code, message) => {
  const clusters = await list("GET /clusters");
  const reply = await call(line.replace(" ", " /_mock/"), body);
  expect(reply).toMatchObject({ status: code, body: { message: expect.stringContaining(message) } });
  expect(await list("GET /clusters")).toEqual(clusters);
});

test("the connectionString option is a template for connection strings", async () => {
  const read = (connectionString: string, query = ""): Promise<unknown> => {
    const { ask, path } = openCluster({ name: "templated", plan: "BASIC" }, { connectionString });
    return ask(`GET ${path}/connection-string${query}`);
  };
  const template = "postgresql://{user}@127.0.0.1:5433/{database}?application_name={cluster}";
  expect(await read(template, "?sql_user=a%40b&database=shop")).toEqual({
    connection_string: "postgresql://a%40b@127.0.0.1:5433/shop?application_name=templated",
    params: { Host: "127.0.0.1", Port: "5433", Database: "shop", Username: "a@b" },
  });
  expect(await read("postgresql://{user}@db.test/{cluster}")).toEqual({
    connection_string: "postgresql://@db.test/templated",
    params: { Host: "db.test", Port: "26257", Database: "defaultdb", Username: "" },
  });
});
