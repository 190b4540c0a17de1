import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listPackages } from "../api-report/list-packages.ts";
import { runProgram } from "../process/run-program.ts";

const FILE = "sbom.cdx.json";

/**
 * Writes the SBOM (software bill of materials) of the published packages, and adds it to the release on GitHub. Each
 * package has its own release there; the SBOM covers all packages, so only one of the releases gets it.
 */
export async function uploadSbom(root: string): Promise<0> {
  const filters = (await listPackages(root)).flatMap(({ name }) => ["--filter", name]);
  const sbom = await runProgram(["pnpm", "sbom", "--sbom-format", "cyclonedx", "--prod", ...filters], { cwd: root });
  const core = JSON.parse(await readFile(join(root, "packages/core/package.json"), "utf8"));
  await writeFile(join(root, FILE), addComponents(sbom, core.inlinedDependencies));
  await runProgram(["gh", "release", "upload", `${core.name}@${core.version}`, FILE, "--clobber"], { cwd: root });
  return 0;
}

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
