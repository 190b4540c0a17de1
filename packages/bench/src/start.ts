import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startJsonServer } from "./json-server.ts";
import { importPeer, PEERS } from "./peers.ts";
import { digits, type Result, range } from "./result.ts";
import { type Contender, compare, type Figure } from "./sample.ts";

const ROUNDS = 21;
const AIM_MS = 5;
const AIM_GET = 1.05;

/** Measures fresh processes: one that imports and makes a client, one that gets a cluster. */
export async function benchStart(): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "bench-start-"));
  const server = await startJsonServer();
  try {
    const own = await bundleOwnClient(folder);
    const made = await compare(
      [
        toContender(folder, "empty process", ""),
        toContender(
          folder,
          "crdb-cloud",
          `const { createClient } = await import(${own}); createClient({ apiKey: "key-key-key" });`,
        ),
        toContender(
          folder,
          "openapi-fetch",
          `const { default: create } = await import(${peer("openapi-fetch/dist/index.mjs")}); create({ baseUrl: "http://127.0.0.1" });`,
        ),
        toContender(
          folder,
          "ky",
          `const { default: ky } = await import(${peer("ky/distribution/index.js")}); ky.create({});`,
        ),
        toContender(
          folder,
          "ofetch",
          `const { createFetch } = await import(${peer("ofetch/dist/node.mjs")}); createFetch({});`,
        ),
        toContender(
          folder,
          "openai",
          `const { default: OpenAI } = await import(${peer("openai/index.mjs")}); new OpenAI({ apiKey: "key" });`,
        ),
      ],
      { rounds: ROUNDS, calls: 1, warmUp: 2 },
      measureWall,
    );
    const got = await compare(
      [
        toContender(folder, "fetch", `const r = await fetch("${server.url}/api/v1/clusters/x"); await r.json();`),
        toContender(
          folder,
          "crdb-cloud",
          `const { createClient } = await import(${own}); await createClient({ apiKey: "key-key-key", baseUrl: "${server.url}" }).clusters.get({ cluster_id: "x" });`,
        ),
        toContender(
          folder,
          "openapi-fetch",
          `const { default: create } = await import(${peer("openapi-fetch/dist/index.mjs")}); await create({ baseUrl: "${server.url}" }).GET("/api/v1/clusters/x");`,
        ),
      ],
      { rounds: ROUNDS, calls: 1, warmUp: 2 },
      measureWall,
    );
    return toResult(made, got);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

function toResult(made: readonly Figure[], got: readonly Figure[]): Result {
  const empty = made[0]?.median ?? 0;
  const over = (made.find(({ name }) => name === "crdb-cloud")?.median ?? 0) - empty;
  const ratio = got.find(({ name }) => name === "crdb-cloud")?.ratio ?? 0;
  return {
    title: "Start",
    method: `Fresh processes of Node.js ${process.version}, ${ROUNDS} of each, interleaved; wall time.`,
    tables: [
      {
        head: ["import and make a client", "ms", "spread", "ms over an empty process"],
        rows: made.map((f) => [f.name, digits(f.median), range(f.spread), digits(f.median - empty)]),
      },
      {
        head: ["a whole process with one GET", "ms", "spread", "× fetch"],
        rows: got.map((f) => [f.name, digits(f.median), range(f.spread), digits(f.ratio)]),
      },
    ],
    targets: [
      {
        what: "import and create",
        aim: `at most ${AIM_MS} ms over an empty process`,
        found: `${digits(over)} ms`,
        met: over <= AIM_MS,
      },
      {
        what: "a process with one GET",
        aim: `at most ${AIM_GET} × fetch`,
        found: `${digits(ratio)} ×`,
        met: ratio <= AIM_GET,
      },
    ],
  };
}

/** The client as a package brings it: JavaScript. Types are stripped before, not in the measured process. */
async function bundleOwnClient(folder: string): Promise<string> {
  const { build } = await importPeer("esbuild");
  const outfile = join(folder, "client.mjs");
  const entry = new URL("../../core/src/index.ts", import.meta.url).pathname;
  await build({ entryPoints: [decodeURIComponent(entry)], outfile, bundle: true, format: "esm", target: "es2024" });
  return JSON.stringify(pathToFileURL(outfile).href);
}

function peer(path: string): string {
  return JSON.stringify(pathToFileURL(join(PEERS, "node_modules", path)).href);
}

function toContender(folder: string, name: string, code: string): Contender {
  const file = join(folder, `${name.replaceAll(" ", "-")}-${code.length}.mjs`);
  writeFileSync(file, code);
  return {
    name,
    async run() {
      const { status, stderr } = spawnSync(process.execPath, [file]);
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
    },
  };
}

async function measureWall(run: Contender["run"], calls: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call++) await run();
  return (performance.now() - start) / calls;
}
