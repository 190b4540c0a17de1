import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listPackages } from "../api/list-packages.ts";
import { root, runCommand } from "../process/run-command.ts";
import { runProgram } from "../process/run-program.ts";

const FILE = "sbom.cdx.json";

await runCommand("usage: pnpm release:sbom", 0, async () => {
  const filters = (await listPackages(root)).flatMap(({ name }) => ["--filter", name]);
  const sbom = await runProgram(["pnpm", "sbom", "--sbom-format", "cyclonedx", "--prod", ...filters], { cwd: root });
  const core = JSON.parse(await readFile(join(root, "packages/core/package.json"), "utf8"));
  await writeFile(join(root, FILE), addComponents(sbom, core.inlinedDependencies));
  // Each package has its own release on GitHub. The SBOM (software bill of materials) covers all packages, so it is
  // uploaded to one of the releases only.
  const { name, version } = core;
  await runProgram(["gh", "release", "upload", `${name}@${version}`, FILE, "--clobber"], { cwd: root });
  return 0;
});

/**
 * Adds the packages whose code is built into core, such as openapi-fetch, to the SBOM. Core does not list them as
 * dependencies.
 */
function addComponents(sbom: string, inlined: Readonly<Record<string, string>>): string {
  const { components = [], ...others } = JSON.parse(sbom);
  const added = Object.entries(inlined).map(([name, version]) => {
    const purl = `pkg:npm/${name}@${version}`;
    return { type: "library", name, version, purl, "bom-ref": purl };
  });
  return JSON.stringify({ ...others, components: [...components, ...added] }, null, 2);
}
