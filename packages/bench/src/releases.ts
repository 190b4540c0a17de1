import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { installPackages } from "./install-packages.ts";
import { findNewestRelease } from "./newest-release.ts";
import { packClient } from "./pack-client.ts";

/** A state of the client, installed from its tarballs. */
export interface Release {
  /** What its row is called. */
  readonly name: string;
  /** The project that it is installed in: code there imports it by the names of its packages. */
  readonly folder: string;
}

/** This commit's, and the release before it where there is one. */
export type Releases = readonly [current: Release] | readonly [current: Release, previous: Release];

/** What a result says where there is no earlier release. */
export const NO_RELEASE = "There is no release yet to compare with.";

/** Installs this commit's client and, if there is one, the release before it. */
export async function installReleases(folder: string, against?: string): Promise<Releases> {
  const current = installCurrent(folder);
  const specs = await findPrevious(against);
  if (specs === undefined) return [current];
  const previous = join(folder, "previous");
  installPackages(previous, specs);
  return [current, { name: `crdb-cloud, previous release (${readVersion(previous)})`, folder: previous }];
}

/** Installs this commit's client for a runtime, packed as it would be published. */
export function installCurrent(folder: string, runtime: "node" | "deno" = "node"): Release {
  const current = join(folder, runtime);
  installPackages(current, packClient(folder, runtime));
  return { name: "crdb-cloud", folder: current };
}

/**
 * Finds what to compare with.
 *
 * @param against a folder with tarballs, or a version; the newest release where it is absent
 * @returns what npm is to install; nothing where nothing was released yet
 */
async function findPrevious(against: string | undefined): Promise<string[] | undefined> {
  // pnpm runs a script in the root of the workspace, wherever the user stands.
  const folder = resolve(process.env.INIT_CWD ?? ".", against ?? "");
  if (against !== undefined && existsSync(folder)) return listTarballs(folder);
  const version = against ?? (await findNewestRelease());
  return version === undefined ? undefined : [`@crdb-cloud/core@${version}`, `@crdb-cloud/node@${version}`];
}

/** The one tarball of each package in a folder. */
function listTarballs(folder: string): string[] {
  return ["core", "node"].map((name) => {
    const found = readdirSync(folder).filter((file) => file.startsWith(`crdb-cloud-${name}-`) && file.endsWith(".tgz"));
    if (found.length !== 1) throw new Error(`--against: ${folder} holds ${found.length} tarballs of ${name}, not one`);
    return join(folder, found[0] as string);
  });
}

function readVersion(folder: string): string {
  return JSON.parse(readFileSync(join(folder, "node_modules/@crdb-cloud/node/package.json"), "utf8")).version;
}
