import { expect, test } from "vitest";
import { parseCommandLine } from "../../src/command/command-line.ts";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import { temporaryFile } from "../temporary-file.ts";

test.each([
  [[], {}],
  [["--port", "0"], { port: 0 }],
  [["--port", "65535"], { port: 65_535 }],
  [["--host", "0.0.0.0", "--seed", "x", "--state", "state.json"], { host: "0.0.0.0", seed: "x", state: "state.json" }],
  [["--api-version", "2022-03-31", "--clock", "virtual"], { apiVersion: "2022-03-31", clock: "virtual" }],
  [["--api-versions", "2024-09-16,2022-03-31"], { apiVersions: ["2024-09-16", "2022-03-31"] }],
  [["--delay", "2s", "--api-key", "a-long-key"], { delayMs: 2000, keys: [{ apiKey: "a-long-key" }] }],
  [["--connection-string", "postgresql://{user}@db"], { connectionString: "postgresql://{user}@db" }],
  [["--allowed-host", "mock.test", "--allowed-host", "mock"], { allowedHosts: ["mock.test", "mock"] }],
  [["--no-controls", "--cors", "--no-strict"], { controls: false, cors: true, strict: false }],
  [["--sql"], { sql: { port: 26_257 } }],
  [["--sql-engine", "postgres", "--sql-local-ca"], { sql: { port: 26_257, engine: "postgres", localCa: true } }],
  [["--sql", "--sql-host", "db.test", "--sql-ca", "/ca"], { sql: { port: 26_257, host: "db.test", caFile: "/ca" } }],
  [["--sql-url", "postgresql://db", "--sql-port", "0"], { sql: { url: "postgresql://db", port: 0 } }],
])("parseCommandLine(%j) returns the options that differ from the defaults", async (args, options) => {
  const command = await parseCommandLine(args);
  expect(command).toStrictEqual({ run: "start", options: { port: 4010, ...options }, quiet: false });
});

test("parseCommandLine() reads the faults in the file that --fault names", async () => {
  const file = temporaryFile("faults.json", '[{ "status": 500 }]');
  expect((await parseCommandLine(["--fault", file])).options.faults).toEqual([{ status: 500 }]);
});

test.each([
  [["--help"], { run: "help" }],
  [["-h", "-v"], { run: "help" }],
  [["-v"], { run: "version" }],
  [["--quiet"], { run: "start", quiet: true }],
])("parseCommandLine(%j) returns %j", async (args, command) => {
  expect(await parseCommandLine(args)).toMatchObject(command);
});

test.each([
  [["extra"], "Unexpected argument 'extra'"],
  [["--port", "http"], '--port must be a number from 0 to 65535, not "http"'],
  [["--port", "0x10"], '--port must be a number from 0 to 65535, not "0x10"'],
  [["--sql", "--sql-port", "65536"], '--sql-port must be a number from 0 to 65535, not "65536"'],
  [["--delay", "soon"], '--delay must be a time such as 20m or 2s, or a number of milliseconds, not "soon"'],
  [["--api-version", "1"], "--api-version must be one of 2022-03-31"],
  [["--api-versions", "2024-09-16,1"], `--api-versions must be one of ${apiVersions.join(", ")}, not "1"`],
  [["--api-versions", "2024-09-16", "--api-version", "2022-03-31"], "--api-version must be 2024-09-16, not"],
  [["--clock", "fast"], '--clock must be real or virtual, not "fast"'],
  [["--api-key", "short"], "--api-key must consist of at least 8 visible ASCII characters, without spaces"],
  [["--connection-string", "nonsense"], "--connection-string must be a URL such as postgresql://{user}@127.0.0.1:"],
  [["--connection-string", "postgresql://{usr}@db"], "contains the unknown placeholder {usr}; it may contain {user}"],
  [["--fault", "none.json"], "none.json: ENOENT"],
])("parseCommandLine(%j) throws, and names the invalid argument", async (args, message) => {
  await expect(parseCommandLine(args)).rejects.toThrow(message);
});
