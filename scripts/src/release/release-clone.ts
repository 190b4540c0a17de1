import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clone } from "./scratch-clone.ts";
import type { Registry } from "./start-registry.ts";

/** Versions, builds and publishes what is committed in a clone, as a release does, and returns the version. */
export async function releaseClone(clone: Clone, { url, env }: Registry): Promise<string> {
  await clone.runScript("release:version");
  const { version } = JSON.parse(await readFile(join(clone.root, "packages/core/package.json"), "utf8"));
  await clone.commit(`Release ${version}`);
  await clone.runScript("build");
  await clone.runPnpm(["publish", "--recursive", "--no-git-checks", "--reporter=silent", `--registry=${url}`], env);
  return version;
}
