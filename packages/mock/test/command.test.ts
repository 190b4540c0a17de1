import { existsSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { watchNpx } from "../src/command/run-command.ts";
import { createCaller } from "./request.ts";
import { COMMAND, startProgram } from "./start-program.ts";
import { temporaryFile } from "./temporary-file.ts";

test("crdb-cloud mock prints its address, logs requests as JSON, and after SIGINT saves its state and exits with 0", async () => {
  const state = temporaryFile("state.json");
  const { child, output, line, exit } = startProgram([...COMMAND, "--port", "0", "--state", state]);
  const { url, apiKey, curl } = (await line(0)) as { url: string; apiKey: string; curl: string };
  expect(curl).toBe(`curl --header 'Authorization: Bearer ${apiKey}' '${url}/api/v1/clusters'`);
  const { ask } = createCaller(url, { key: apiKey });
  await ask("GET /clusters");
  const event = { event: "request", method: "GET", path: "/api/v1/clusters", operation: "clusters.list", status: 200 };
  expect(await line(1)).toMatchObject(event);
  await ask("POST /_mock/clusters", { name: "last-change" });
  child.kill("SIGINT");
  expect(await exit).toBe(0);
  expect(output.err).toBe("");
  const { clusters } = JSON.parse(readFileSync(state, "utf8")).tables;
  expect(Object.values(clusters)).toMatchObject([[{ value: { name: "last-change" } }]]);
});

test("crdb-cloud mock warns if other machines can reach it, logs nothing with --quiet, and exits with 0 after SIGTERM", async () => {
  const options = ["--port", "0", "--host", "0.0.0.0", "--quiet", "--sql", "--sql-port", "0"];
  const { child, output, line, exit } = startProgram([...COMMAND, ...options]);
  const { url, sql } = (await line(0)) as { url: string; sql: { caFile: string } };
  expect(existsSync(sql.caFile)).toBe(true);
  await fetch(`${url}/api/v1/clusters`);
  child.kill("SIGTERM");
  expect(await exit).toBe(0);
  expect(existsSync(sql.caFile)).toBe(false);
  expect(output.err).toBe("crdb-cloud mock: listening on 0.0.0.0, so other machines can reach it\n");
  expect(output.out.split("\n")).toHaveLength(2);
});

test.skipIf(process.platform === "win32")("crdb-cloud mock ends when the npx that started it is killed", async () => {
  // npx starts a shell, and that shell starts the command. In this test, the outer `sh` takes the place of npx.
  const npx = `sh -c '"$0" "$@"; true' "$0" "$@"; true`;
  const { child, line, exit } = startProgram(["sh", "-c", npx, ...COMMAND, "--port", "0"], { npm_command: "exec" });
  const { url } = (await line(0)) as { url: string };
  child.kill("SIGKILL");
  await exit;
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("watchNpx() doesn't throw if ps isn't installed", () => {
  vi.stubEnv("PATH", "/nonexistent");
  expect(() => watchNpx(() => {}, { npm_command: "exec" })).not.toThrow();
  vi.unstubAllEnvs();
});

test.each([
  [["--help"], 0, /^crdb-cloud mock: simulates CockroachDB Cloud for tests\n[\s\S]+--state/, ""],
  [["--version"], 0, /^\d+\.\d+\.\d+\n$/, ""],
  [["--prot", "1"], 2, /^$/, "crdb-cloud mock: Unknown option '--prot'"],
  [["--port", "many"], 2, /^$/, "crdb-cloud mock: --port must be a number from 0 to 65535"],
  [["--state", "/none/state"], 1, /^$/, "crdb-cloud mock: state: /none/state cannot be written: ENOENT"],
])("crdb-cloud mock with the arguments %j exits at once with code %d", async (args, code, out, err) => {
  const { exit, output } = startProgram([...COMMAND, ...args]);
  expect(await exit).toBe(code);
  expect(output.out).toMatch(out);
  expect(output.err.startsWith(err)).toBe(true);
});
