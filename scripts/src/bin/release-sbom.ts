import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listPackages } from "../api/list-packages.ts";
import { runCommand } from "../process/run-command.ts";
import { runProgram } from "../process/run-program.ts";

const root = join(import.meta.dirname, "../../..");
const FILE = "sbom.cdx.json";

await runCommand("usage: pnpm release:sbom", 0, async () => {
  const filters = (await listPackages(root)).flatMap(({ name }) => ["--filter", name]);
  const sbom = await runProgram(["pnpm", "sbom", "--sbom-format", "cyclonedx", "--prod", ...filters], { cwd: root });
  await writeFile(join(root, FILE), sbom);
  // Each package has its own release on GitHub. The SBOM covers all packages, so one release is enough.
  const { name, version } = JSON.parse(await readFile(join(root, "packages/core/package.json"), "utf8"));
  await runProgram(["gh", "release", "upload", `${name}@${version}`, FILE, "--clobber"], { cwd: root });
  return 0;
});
