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
  "A process with the client takes more time than an empty process. According to `--cpu-prof`, Node.js spends five " +
    "sixths of this additional time on finding, reading and compiling five modules of two packages, and one sixth on " +
    "executing these modules and creating 144 methods. Before the first call, neither the connection modules of " +
    "Node.js nor the code of `cloud.http` is loaded.",
  "`createClient` takes 2.3 ms of CPU time in a new process. Without the methods of the operations, it takes 1.6 " +
    "ms: creating the methods takes 0.3 ms, and putting them into the objects of their resources takes 0.3 ms. " +
    "Creating a method only at its first call would therefore save little.",
  "Fewer modules would start faster. On a machine where the client with five modules took 10.4 ms, two modules " +
    "took 9.0 ms, and one module that contains core took 7.8 ms, or 7.5 ms if it was minified. But with two " +
    "modules, the package would contain a copy of core's code for each API version, and with one module, a program " +
    "that also imports core would load core twice. With two copies, `instanceof` fails for an error that the " +
    "other copy created. Therefore, the packages contain each piece of code only once.",
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
      `The elapsed time of new processes of Node.js ${process.version}, ${PLAN.rounds} for each row, in random ` +
      "order. Each process imports a package that npm has installed: @crdb-cloud/node from its tarballs, the others " +
      "from the registry.",
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
