import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packPackages } from "../../contract-tests/src/pack-packages.ts";
import { install } from "./releases.ts";
import { atMost, digits, type Result, range } from "./result.ts";
import { type Candidate, compare, type Figure, measureWallMs } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";

const PLAN = { rounds: 41, calls: 1, warmUp: 2 };
const AIM_HELP = 1.5;
const AIM_CALL = 2.5;

/** Installs the command from its tarballs, as a user would, and measures it. */
export function benchCommand(): Promise<Result> {
  return withScratchFolder(async (folder) => {
    const { core, node, mock, cli } = await packPackages(folder);
    const project = join(folder, "project");
    install(project, [core, node, mock, cli]);
    const program = join(project, "empty.mjs");
    writeFileSync(program, "\n");
    const bin = join(project, "node_modules/crdb-cloud/dist/bin.js");
    const server = spawn(process.execPath, [bin, "mock", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const env = await readAddress(server);
      const empty = toCandidate("empty process", [program], env);
      const help = toCandidate("crdb-cloud --help", [bin, "--help"], env);
      const call = toCandidate("crdb-cloud api clusters.list", [bin, "api", "clusters.list"], env);
      return toResult(await compare([empty, help, call], PLAN, measureWallMs));
    } finally {
      server.kill();
    }
  });
}

/** Waits until a mock has started, and returns the environment variables that make the command call it. */
async function readAddress({ stdout }: ChildProcess): Promise<Record<string, string>> {
  const [line] = (await once(stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  const { url, apiKey } = JSON.parse(line.toString());
  return { COCKROACH_SERVER: url, COCKROACH_API_KEY: apiKey };
}

function toCandidate(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Candidate {
  return {
    name,
    async run() {
      const { status, stderr } = spawnSync(process.execPath, args, { env });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
    },
  };
}

function toResult(figures: readonly Figure[]): Result {
  const [, help, call] = figures as [Figure, Figure, Figure];
  return {
    title: "The command",
    method: `Elapsed time of new processes, ${PLAN.rounds} for each row. The call goes to a mock on the same machine.`,
    tables: [
      {
        head: ["a whole process", "ms", "spread", "× an empty process", "spread"],
        rows: figures.map((f) => [f.name, digits(f.median), range(f.spread), digits(f.ratio), range(f.ratioSpread)]),
      },
    ],
    targets: [
      atMost(help.name, help.ratio, AIM_HELP, " ×", " an empty process"),
      atMost(call.name, call.ratio, AIM_CALL, " ×", " an empty process"),
    ],
  };
}
