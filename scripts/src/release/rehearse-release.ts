import { listPackages } from "../api/list-packages.ts";
import { startRehearsal } from "./rehearse.ts";
import { releaseClone } from "./scratch-clone.ts";

/** Releases the current commit to a registry on this machine, installs it from there, runs the quickstart, and cleans up. */
export async function rehearseRelease(root: string): Promise<0> {
  const { clone, registry, project, close } = await startRehearsal(root);
  try {
    const version = await releaseClone(clone, registry);
    const packages = (await listPackages(clone.root)).map(({ name }) => `${name}@${version}`);
    console.log(`published ${packages.join(", ")} to ${registry.url}`);
    console.log(await project.runQuickstart(...packages));
    console.log("The quickstart ran from the published packages. Nothing left this machine.");
    return 0;
  } finally {
    await close();
  }
}
