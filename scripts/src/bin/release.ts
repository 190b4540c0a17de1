import { join, resolve } from "node:path";
import { root, runStep } from "../process/run-command.ts";
import { runProgram } from "../process/run-program.ts";
import { publishAction } from "../release/publish-action.ts";
import { packClients, publishPackages, publishToJsr } from "../release/publish-packages.ts";
import { uploadSbom } from "../release/upload-sbom.ts";
import { versionPackages } from "../release/version-packages.ts";

await runStep({
  version: { usage: "pnpm release version", most: 0, run: () => versionPackages(root) },
  publish: { usage: "pnpm release publish", most: 0, run: () => publishPackages(root) },
  jsr: { usage: "pnpm release jsr", most: 0, run: () => publishToJsr(root) },
  action: { usage: "pnpm release action", most: 0, run: () => publishAction(root) },
  sbom: { usage: "pnpm release sbom", most: 0, run: () => uploadSbom(root) },
  dry: { usage: "pnpm release dry", most: 0, run: rehearse },
  pack: {
    usage: "pnpm release pack [folder]",
    most: 1,
    run: ([folder = "tarballs"]) => packClients(root, resolve(folder)),
  },
});

/**
 * Publishes the current commit to a registry on this machine and installs the packages from there. Nothing leaves the
 * machine.
 */
async function rehearse(): Promise<0> {
  const config = "vitest.rehearsal.config.ts";
  await runProgram(["vitest", "run", "--config", config], { cwd: join(root, "scripts"), isShown: true });
  return 0;
}
