import { resolve } from "node:path";
import { root, runStep } from "../process/run-command.ts";
import { packClients, publishPackages, publishToJsr } from "../release/publish-packages.ts";
import { rehearseRelease } from "../release/rehearse-release.ts";
import { uploadSbom } from "../release/upload-sbom.ts";
import { versionPackages } from "../release/version-packages.ts";

await runStep({
  version: { usage: "pnpm release version", most: 0, run: () => versionPackages(root) },
  publish: { usage: "pnpm release publish", most: 0, run: () => publishPackages(root) },
  jsr: { usage: "pnpm release jsr", most: 0, run: () => publishToJsr(root) },
  sbom: { usage: "pnpm release sbom", most: 0, run: () => uploadSbom(root) },
  dry: { usage: "pnpm release dry", most: 0, run: () => rehearseRelease(root) },
  pack: {
    usage: "pnpm release pack [folder]",
    most: 1,
    run: ([folder = "tarballs"]) => packClients(root, resolve(folder)),
  },
});
