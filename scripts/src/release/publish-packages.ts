import { existsSync } from "node:fs";
import { join } from "node:path";
import { listPackages } from "../api-report/list-packages.ts";
import { findPnpm } from "../process/find-pnpm.ts";
import { runProgram } from "../process/run-program.ts";
import { runTurbo } from "../process/run-turbo.ts";
import { withRepository } from "./with-repository.ts";

/** Publishes the built packages to npm, with the workflow's repository in each package.json. */
export async function publishPackages(root: string): Promise<0> {
  const missing = (await listPackages(root)).filter(({ folder }) => !existsSync(join(root, folder, "dist")));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    throw new Error(`release publish: ${names} must be built first: run \`pnpm build\``);
  }
  await withRepository(root, process.env, () => runProgram(["changeset", "publish"], { cwd: root, isShown: true }));
  return 0;
}

/** Publishes the client to JSR, which takes the working tree's sources. */
export function publishToJsr(root: string): Promise<0> {
  return runInPackages(root, ["core", "deno", "provision"], ["exec", "deno", "publish"]);
}

/** Builds the client and packs it into a folder. */
export async function packClients(root: string, folder: string): Promise<number> {
  const status = runTurbo(root, ["build"]);
  return status === 0
    ? runInPackages(root, ["core", "node", "deno", "provision"], ["pack", "--pack-destination", folder])
    : status;
}

async function runInPackages(root: string, names: readonly string[], args: readonly string[]): Promise<0> {
  const filters = names.flatMap((name) => ["--filter", `@crdb-cloud/${name}`]);
  await runProgram([...(await findPnpm(root)), ...filters, ...args], { cwd: root, isShown: true });
  return 0;
}
