import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../../../scripts/src/process/run-command.ts";
import { packClients } from "../../../scripts/src/release/publish-packages.ts";
import { run } from "./run.ts";

/** A version of the client, installed from its tarballs. */
export interface Release {
  /** The release's name in `RESULTS.md`. */
  readonly name: string;
  readonly folder: string;
}

export type Releases = readonly [current: Release] | readonly [current: Release, previous: Release];

type Runtime = "node" | "deno";

// pnpm runs scripts in the workspace root. INIT_CWD is the folder that the user ran pnpm in.
const CALLER = process.env.INIT_CWD ?? ".";

/**
 * Installs this commit's client and a release to compare it with, both as a user would.
 *
 * @param against the value of `--against`: a folder with tarballs, or a published version
 */
export async function installReleases(folder: string, against?: string, runtime: Runtime = "node"): Promise<Releases> {
  const current = { name: "crdb-cloud", folder: join(folder, runtime) };
  const tarballs = join(folder, "tarballs");
  if ((await packClients(root, tarballs)) !== 0) throw new Error("pnpm build failed");
  install(current.folder, findTarballs(tarballs, runtime));
  if (against === undefined) return [current];
  const previous = join(folder, `${runtime}-previous`);
  const found = resolve(CALLER, against);
  const released = ["core", runtime].map((name) => `@crdb-cloud/${name}@${against}`);
  install(previous, existsSync(found) ? findTarballs(found, runtime) : released);
  const { version } = JSON.parse(readFileSync(join(previous, "node_modules/@crdb-cloud/core/package.json"), "utf8"));
  return [current, { name: `crdb-cloud before (${version})`, folder: previous }];
}

function findTarballs(folder: string, runtime: Runtime): string[] {
  return ["core", runtime].map((name) => {
    const found = readdirSync(folder).filter((file) => file.startsWith(`crdb-cloud-${name}-`) && file.endsWith(".tgz"));
    if (found.length === 1) return join(folder, found[0] as string);
    throw new Error(`${folder} must contain one tarball of ${name}, not ${found.length}`);
  });
}

export function install(folder: string, specs: readonly string[]): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", ...specs], folder);
}
