import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareWithPrevious } from "./against-previous.ts";
import { type Client, createTarget, FETCH, NEON, PEER_CLIENTS, writeOwnClient } from "./clients.ts";
import { CLUSTER_ID } from "./cluster.ts";
import { startJsonServer } from "./json-server.ts";
import { PEERS } from "./peers.ts";
import { installReleases, type Releases } from "./releases.ts";
import { atMost, digits, type Result, range } from "./result.ts";
import { type Candidate, compare, type Figure, measureWallMs, median, spread } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";

const PLAN = { rounds: 21, calls: 1, warmUp: 2 };
const AIM_MS = 5;
const AIM_GET = 1;

export function benchStart(against?: string): Promise<Result> {
  return withScratchFolder(async (folder) => {
    const releases = await installReleases(folder, against);
    const peers = join(folder, "peers");
    mkdirSync(peers);
    symlinkSync(join(PEERS, "node_modules"), join(peers, "node_modules"), "junction");
    const server = await startJsonServer();
    const target = JSON.stringify(createTarget(server.url));
    const make = `create(${target});`;
    const get =
      `const cluster = await create(${target})();\n` +
      `if (cluster.id !== "${CLUSTER_ID}") throw new Error(\`got \${JSON.stringify(cluster)}\`);`;
    const toPrograms = (clients: readonly Client[], code: string): Candidate[] => [
      ...releases.map((release) => toProgram(writeOwnClient(release, "@crdb-cloud/node"), release.folder, code)),
      ...clients.map((client) => toProgram(client, peers, code)),
    ];
    try {
      const empty = toProgram({ name: "empty process" }, peers, "");
      const makers = [empty, ...toPrograms([...PEER_CLIENTS, NEON], make)];
      const getters = [toProgram(FETCH, peers, get), ...toPrograms(PEER_CLIENTS, get)];
      return toResult(
        releases,
        await compare(makers, PLAN, measureWallMs),
        await compare(getters, PLAN, measureWallMs),
      );
    } finally {
      server.close();
    }
  });
}

/**
 * Combines a client's module and the code that uses it into one program. Each measurement runs it in a new process,
 * without environment variables, since those could set a proxy or a compile cache.
 */
function toProgram({ name, file }: Partial<Client> & { name: string }, folder: string, code: string): Candidate {
  const program = join(folder, `${randomUUID()}.mjs`);
  writeFileSync(program, `${file === undefined ? "" : readFileSync(file, "utf8")}${code}\n`);
  return {
    name,
    async run() {
      const { status, stderr } = spawnSync(process.execPath, [program], { env: {} });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
    },
  };
}

function toResult(releases: Releases, made: readonly Figure[], got: readonly Figure[]): Result {
  const [empty, makes] = made as [Figure, Figure];
  const [, gets] = got as [Figure, Figure];
  const over = ({ costs }: Figure): number[] => costs.map((cost, round) => cost - (empty.costs[round] ?? Number.NaN));
  return {
    title: "Start time",
    method: `Elapsed time of new processes, ${PLAN.rounds} for each row. \`crdb-cloud\` is \`@crdb-cloud/node\`.`,
    tables: [
      {
        head: ["import and create a client", "ms", "spread", "ms over an empty process", "spread"],
        rows: made.map((f) => [
          f.name,
          digits(f.median),
          range(f.spread),
          digits(median(over(f))),
          range(spread(over(f))),
        ]),
      },
      {
        head: ["a whole process with one GET", "ms", "spread", "× fetch", "spread"],
        rows: got.map((f) => [f.name, digits(f.median), range(f.spread), digits(f.ratio), range(f.ratioSpread)]),
      },
      ...compareWithPrevious(releases, { "import and create": made, "a process with one GET": got }),
    ],
    targets: [
      atMost("import and create", median(over(makes)), AIM_MS, " ms", " over an empty process"),
      atMost("a process with one GET", gets.ratio, AIM_GET, " ×", " fetch"),
    ],
  };
}
