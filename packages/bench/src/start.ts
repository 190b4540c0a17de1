import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describeAgainstPrevious } from "./against-previous.ts";
import { CLUSTER_ID } from "./cluster.ts";
import { startJsonServer } from "./json-server.ts";
import { PEERS } from "./peers.ts";
import { toProgram } from "./program.ts";
import { installReleases, type Releases } from "./releases.ts";
import { atMost, digits, type Result, range } from "./result.ts";
import { type Candidate, compare, type Figure, measureWallMs, median, spread } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";
import { OWN_STARTER, PEER_STARTERS, RAW_STARTER, type Starter } from "./starters.ts";

const PLAN = { rounds: 21, calls: 1, warmUp: 2 };
const AIM_MS = 5;
const AIM_GET = 1;

/**
 * Notes that explain why a program with the client starts more slowly than an empty program. The figures are CPU times
 * on one machine, where the client took 10.4 ms.
 */
const REASONS = [
  "A process that imports crdb-cloud and creates a client takes longer than an empty process, because Node.js loads " +
    "five modules of two packages. According to `--cpu-prof`, finding, reading and compiling these modules takes " +
    "five sixths of the additional time. Executing the modules and creating the 144 methods of the client takes the " +
    "other sixth. Before the first call, the client loads neither the modules of Node.js for connections nor the " +
    "code of `cloud.http`.",
  "`createClient` takes 2.3 ms of CPU time in a new process. Of this time, creating the methods, such as " +
    "`clusters.get`, takes 0.3 ms, and putting the methods into objects, such as `clusters`, takes 0.3 ms. Creating " +
    "a method only when a program first calls the method would therefore save little.",
  "A client of fewer modules would start faster, but would duplicate code. On a machine where the client of five " +
    "modules took 10.4 ms to start, a client of two modules took 9.0 ms, and a client of a single module took 7.8 " +
    "ms. With two modules, the package would contain a copy of the code of `@crdb-cloud/core` for each API version. " +
    "With a single module, a program that also imports `@crdb-cloud/core` would load this code twice. If two copies " +
    "are loaded, `instanceof` of one copy fails for an error that the other copy created. Therefore, the packages " +
    "contain each piece of code only once.",
];

export function benchStart(against?: string): Promise<Result> {
  return withScratchFolder(async (folder) => {
    const releases = await installReleases(folder, against);
    const peers = join(folder, "peers");
    mkdirSync(peers);
    symlinkSync(join(PEERS, "node_modules"), join(peers, "node_modules"));
    const server = await startJsonServer();
    try {
      const made = await compare(listMakers(releases, peers, server.url), PLAN, measureWallMs);
      const got = await compare(listGetters(releases, peers, server.url), PLAN, measureWallMs);
      return toResult(releases, made, got);
    } finally {
      server.close();
    }
  });
}

/** Creates one program for each client. The program imports and creates the client. */
function listMakers(releases: Releases, peers: string, url: string): Candidate[] {
  const toMaker = ({ name, imports, make }: Starter, folder: string): Candidate =>
    toProgram(name, folder, `${imports}\n${make(url)};`);
  return [
    toProgram("empty process", peers, ""),
    ...releases.map(({ name, folder }) => toMaker({ ...OWN_STARTER, name }, folder)),
    ...PEER_STARTERS.map((starter) => toMaker(starter, peers)),
  ];
}

/** Creates one program for each client. The program gets a cluster and checks its id. */
function listGetters(releases: Releases, peers: string, url: string): Candidate[] {
  const toGetter = ({ name, imports, make, cluster }: Starter, folder: string): Candidate =>
    toProgram(
      name,
      folder,
      `${imports}\nconst client = ${make(url)};\nconst cluster = ${cluster};\n` +
        `if (cluster.id !== "${CLUSTER_ID}") throw new Error(\`expected the cluster of the benchmark, got \${JSON.stringify(cluster)}\`);`,
    );
  return [
    toGetter(RAW_STARTER, peers),
    ...releases.map(({ name, folder }) => toGetter({ ...OWN_STARTER, name }, folder)),
    ...PEER_STARTERS.filter(({ cluster }) => cluster).map((starter) => toGetter(starter, peers)),
  ];
}

function toResult(releases: Releases, made: readonly Figure[], got: readonly Figure[]): Result {
  const [empty, makes] = made as [Figure, Figure];
  const [, gets] = got as [Figure, Figure];
  const over = ({ costs }: Figure): number[] => costs.map((cost, round) => cost - (empty.costs[round] ?? Number.NaN));
  const overMs = median(over(makes));
  return {
    title: "Start time",
    method:
      `This benchmark measures the elapsed time of new processes of Node.js ${process.version}, ${PLAN.rounds} ` +
      "processes for each row of a table, in random order. npm has installed the packages that the processes " +
      "import: @crdb-cloud/node from its tarballs, the other packages from the npm registry.",
    tables: [
      {
        head: ["import and make a client", "ms", "spread", "ms over an empty process", "spread"],
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
    ],
    targets: [
      atMost("import and create", overMs, AIM_MS, " ms", " over an empty process"),
      atMost("a process with one GET", gets.ratio, AIM_GET, " ×", " fetch"),
    ],
    notes: [
      ...REASONS,
      ...describeAgainstPrevious(releases, {
        "A process that makes a client": made,
        "A process with one GET": got,
      }),
    ],
  };
}
