import { readChangesets } from "@changesets/read";
import { listPackages } from "../api-report/list-packages.ts";

/** The changeset that describes everything until the first release. */
const ID = "first-release";

/** Returns whether the packages are still at version 0.0.0, in which case no change can have affected a user. */
export async function isUnreleased(root: string): Promise<boolean> {
  return (await listPackages(root)).every(({ version }) => version === "0.0.0");
}

/** Returns a message about the packages that the first release's changeset doesn't list, or `undefined`. */
export async function checkFirstRelease(root: string): Promise<string | undefined> {
  const changeset = (await readChangesets(root)).find(({ id }) => id === ID);
  const listed = new Set(changeset?.releases.map(({ name }) => name));
  const missing = (await listPackages(root)).filter(({ name }) => !listed.has(name));
  if (missing.length === 0) return undefined;
  const lines = missing.map(({ name }) => `  "${name}": minor\n`).join("");
  return `.changeset/${ID}.md doesn't list every published package. Nothing has been released yet, so this changeset covers all changes. Add to its front matter:\n${lines}`;
}
