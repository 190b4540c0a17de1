import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startMockCloud } from "@crdb-cloud/mock";
import { installReleases } from "./releases.ts";
import { atMost, type Result, toTable } from "./result.ts";
import { compare, type Figure, measureWallMs, toProcess } from "./sample.ts";

const PLAN = { rounds: 41, calls: 1, warmUp: 2 };
const BASELINE = "an empty process";

export async function benchCommand(folder: string): Promise<Result> {
  const [release] = await installReleases(folder);
  const program = join(folder, "empty.mjs");
  writeFileSync(program, "\n");
  const bin = join(release.folder, "node_modules/crdb-cloud/dist/bin.js");
  const cloud = await startMockCloud();
  const env = { COCKROACH_SERVER: cloud.url, COCKROACH_API_KEY: cloud.apiKey };
  const commands = [["--help"], ["api", "clusters.list"]];
  const candidates = commands.map((args) => toProcess(`crdb-cloud ${args.join(" ")}`, [bin, ...args], env));
  const figures = await compare([toProcess("empty process", [program], env), ...candidates], PLAN, measureWallMs);
  await cloud.close();
  const [, help, call] = figures as [Figure, Figure, Figure];
  return {
    title: "The command",
    method: `Each row shows the elapsed time of a new process, measured ${PLAN.rounds} times. The call goes to a mock on the same machine.`,
    tables: [toTable("a whole process", "ms", BASELINE, figures)],
    targets: [
      atMost(help.name, help.ratio, 1.5, " ×", ` ${BASELINE}`),
      atMost(call.name, call.ratio, 2.5, " ×", ` ${BASELINE}`),
    ],
  };
}
