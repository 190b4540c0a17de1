import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "./install-packages.ts";
import { findLatestRelease } from "./latest-release.ts";
import { run } from "./run.ts";

/** A version of the client, installed from its tarballs. */
export interface Release {
  /** The name of the release in the tables of `RESULTS.md`. */
  readonly name: string;
  /** The folder of the project in which the client is installed. */
  readonly folder: string;
}

export type Releases = readonly [current: Release] | readonly [current: Release, previous: Release];

export const NO_RELEASE =
  "This project has not published a release yet, so there are no earlier figures to compare these figures with.";

/** Installs the client of this commit and, if this project has been released, the client of the previous release. */
export async function installReleases(folder: string, against?: string): Promise<Releases> {
  const current = installCurrent(folder);
  const specs = await findPrevious(against);
  if (specs === undefined) return [current];
  const previous = join(folder, "previous");
  installPackages(previous, specs);
  return [current, { name: `crdb-cloud, previous release (${readVersion(previous)})`, folder: previous }];
}

/** Installs the client of this commit for a runtime, packed as it would be published. */
export function installCurrent(folder: string, runtime: "node" | "deno" = "node"): Release {
  const current = join(folder, runtime);
  installPackages(current, packPackages(folder, ["core", runtime]));
  return { name: "crdb-cloud", folder: current };
}

/**
 * Finds the packages of the previous release.
 *
 * @param against the argument `--against`: a folder with tarballs, or a version; by default, the latest release
 * @returns the arguments for `npm install`; `undefined` if there is no release yet
 */
async function findPrevious(against: string | undefined): Promise<string[] | undefined> {
  // pnpm runs scripts in the root of the workspace. INIT_CWD is the folder in which the user ran pnpm.
  const folder = resolve(process.env.INIT_CWD ?? ".", against ?? "");
  if (against !== undefined && existsSync(folder)) return listTarballs(folder);
  const version = against ?? (await findLatestRelease());
  return version === undefined ? undefined : [`@crdb-cloud/core@${version}`, `@crdb-cloud/node@${version}`];
}

/** Returns the paths of the tarballs of `core` and `node` in a folder. */
function listTarballs(folder: string): string[] {
  return ["core", "node"].map((name) => {
    const found = readdirSync(folder).filter((file) => file.startsWith(`crdb-cloud-${name}-`) && file.endsWith(".tgz"));
    if (found.length !== 1)
      throw new Error(`--against: ${folder} contains ${found.length} tarballs of ${name} instead of one`);
    return join(folder, found[0] as string);
  });
}

function readVersion(folder: string): string {
  return JSON.parse(readFileSync(join(folder, "node_modules/@crdb-cloud/node/package.json"), "utf8")).version;
}

/** Packs built packages as a release does, and returns the paths of the tarballs. */
export function packPackages(folder: string, names: readonly ("core" | "node" | "deno" | "mock")[]): string[] {
  return names.map((name) => {
    const source = fileURLToPath(new URL(`../../${name}`, import.meta.url));
    const printed = run("pnpm", ["pack", "--pack-destination", folder], source);
    return printed.trim().split("\n").at(-1) as string;
  });
}
