import { listPackages } from "../api-report/list-packages.ts";
import { startRehearsal } from "./rehearse.ts";
import { releaseClone } from "./scratch-clone.ts";

/**
 * Publishes the packages of the current commit to a temporary registry on this machine, installs them in a new project,
 * and runs the quickstart there. Removes everything at the end.
 */
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
