import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { installConsumer, packPackages } from "../../contract-tests/src/pack-packages.ts";

/** A version of our packages, installed from its tarballs. */
export interface Release {
  readonly name: string;
  readonly folder: string;
}

// The folder that the user ran pnpm in. pnpm runs scripts in the workspace root.
const CALLER = process.env.INIT_CWD ?? ".";

/**
 * Installs this commit's packages with npm, and the client of another release to compare with.
 *
 * @param against the value of `--against`: a folder with the other release's tarballs
 */
export async function installReleases(
  folder: string,
  against?: string,
): Promise<readonly [current: Release] | readonly [current: Release, previous: Release]> {
  const { core, node, provision, mock, "mock-sql": mockSql, cli } = await packPackages(folder);
  const current = { name: "crdb-cloud", folder: join(folder, "current") };
  await installConsumer(current.folder, [core, node, provision, mock, mockSql, cli]);
  if (against === undefined) return [current];
  const previous = join(folder, "previous");
  await installConsumer(previous, findTarballs(resolve(CALLER, against)));
  const { version } = JSON.parse(readFileSync(join(previous, "node_modules/@crdb-cloud/core/package.json"), "utf8"));
  return [current, { name: `crdb-cloud before (${version})`, folder: previous }];
}

function findTarballs(folder: string): string[] {
  const found = readdirSync(folder).filter((file) => /^crdb-cloud-(core|node)-.*\.tgz$/.test(file));
  if (found.length === 2) return found.map((file) => join(folder, file));
  throw new Error(`${folder} must contain one tarball each of core and node, not ${found.join(", ") || "none"}`);
}
