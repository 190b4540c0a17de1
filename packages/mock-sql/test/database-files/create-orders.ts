import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { afterAll } from "vitest";
import { withClient } from "../sql-cloud.ts";

/** Creates a table and records the migration for the test that runs this file. */
export async function createOrders(connectionString: string): Promise<void> {
  report("migrated");
  await withClient(connectionString, (client) => client.query("CREATE TABLE orders (id INT8 PRIMARY KEY)"));
}

/** After this file's tests, records how many PostgreSQL servers are running. */
export function recordServers(): void {
  afterAll(() => {
    const children = execFileSync("/bin/ps", ["-o", "args=", "--ppid", String(process.pid)], { encoding: "utf8" });
    report(`${children.split("\n").filter((line) => line.includes("/postgres -D")).length} servers`);
  });
}

function report(line: string): void {
  appendFileSync(process.env.REPORT as string, `${line}\n`);
}
