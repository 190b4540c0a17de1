import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { request } from "./request.ts";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

interface Run {
  child: ChildProcess;
  output: { out: string; err: string };
  /** Waits for the line of the standard output with an index. Returns the parsed JSON of the line. */
  line(index: number): Promise<Record<string, unknown>>;
  exit: Promise<number | null>;
}

function start(...args: string[]): Run {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const output = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output.err += text;
  });
  const exit = once(child, "close").then(([code]) => code as number | null);
  const line = async (index: number): Promise<Record<string, unknown>> => {
    while (output.out.split("\n").length < index + 2) await once(child.stdout, "data");
    return JSON.parse(output.out.split("\n")[index] as string);
  };
  return { child, output, line, exit };
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "crdb-cloud-mock prints where it is, then a JSON line a request, and ends well on %s",
  async (signal) => {
    const { child, output, line, exit } = start("--port", "0");
    const { url, apiKey, curl } = (await line(0)) as { url: string; apiKey: string; curl: string };
    expect(curl).toBe(`curl --header 'Authorization: Bearer ${apiKey}' '${url}/api/v1/clusters'`);
    expect((await request(url, "GET /api/v1/clusters", { key: apiKey })).status).toBe(200);
    expect(await line(1)).toMatchObject({
      event: "request",
      method: "GET",
      path: "/api/v1/clusters",
      operation: "clusters.list",
      status: 200,
    });
    child.kill(signal);
    expect(await exit).toBe(0);
    expect(output.err).toBe("");
  },
);

test.skipIf(process.platform === "win32")("crdb-cloud-mock ends when the npx that started it is killed", async () => {
  const env = { ...process.env, npm_command: "exec" };
  // Like npx, a process starts a shell, and the shell starts the command.
  const inner = `"${process.execPath}" "${BIN}" --port 0; true`;
  const npx = spawn(
    process.execPath,
    ["-e", `require("child_process").spawnSync("sh", ["-c", ${JSON.stringify(inner)}], { stdio: "inherit" })`],
    {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  running.add(npx);
  const [text] = (await once(npx.stdout, "data")) as [Buffer];
  const { url } = JSON.parse(String(text)) as { url: string };
  npx.kill("SIGKILL");
  await once(npx.stdout, "close");
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("crdb-cloud-mock starts under npx where there is no ps", async () => {
  const env = { npm_command: "exec", PATH: "/nonexistent" };
  const child = spawn(process.execPath, [BIN, "--port", "0"], { env, stdio: ["ignore", "pipe", "inherit"] });
  running.add(child);
  const [text] = (await once(child.stdout, "data")) as [Buffer];
  expect(JSON.parse(String(text))).toMatchObject({ event: "started" });
});

test("crdb-cloud-mock names a port that is taken", async () => {
  const { url } = await start("--port", "0").line(0);
  const second = start("--port", new URL(String(url)).port);
  expect(await second.exit).toBe(1);
  expect(second.output.err).toMatch(
    /^crdb-cloud-mock: port \d+ of 127\.0\.0\.1 is in use: choose another port, or 0 for a free port\n$/,
  );
});

test("crdb-cloud-mock says when other machines can reach it", async () => {
  const { child, output, line, exit } = start("--port", "0", "--host", "0.0.0.0", "--quiet");
  await line(0);
  child.kill();
  await exit;
  expect(output.err).toBe("crdb-cloud-mock: listening on 0.0.0.0: other machines can reach it\n");
});

test.each([
  [["--help"], 0, /^crdb-cloud-mock: simulates CockroachDB Cloud for tests\n[\s\S]+--state/, ""],
  [["--version"], 0, /^\d+\.\d+\.\d+\n$/, ""],
  [["--prot", "1"], 1, /^$/, "crdb-cloud-mock: Unknown option '--prot'"],
])("crdb-cloud-mock %j ends at once", async (args, code, out, err) => {
  const { exit, output } = start(...args);
  expect(await exit).toBe(code);
  expect(output.out).toMatch(out);
  expect(output.err.startsWith(err)).toBe(true);
});
