import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import type { Clone } from "./scratch-clone.ts";
import type { Registry } from "./start-registry.ts";

/**
 * Versions, builds and publishes the packages of a clone in the same way as a release, and returns the version. Without
 * changesets, the packages already have their new version, as after a merge of the pull request `Release`.
 */
export async function releaseClone(clone: Clone, { url, env }: Registry): Promise<string> {
  const isVersioned = (await readChangesets(clone.root)).length === 0;
  if (!isVersioned) await clone.runScript("release:version");
  const { version } = JSON.parse(await readFile(join(clone.root, "packages/core/package.json"), "utf8"));
  if (!isVersioned) await clone.commit(`Release ${version}`);
  await clone.runScript("build");
  await clone.runPnpm(["publish", "--recursive", "--no-git-checks", "--reporter=silent", `--registry=${url}`], env);
  return version;
}
