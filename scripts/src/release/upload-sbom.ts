import { randomUUID } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { listPackages } from "../api-report/list-packages.ts";
import { runProgram } from "../process/run-program.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** The packages whose code is built into this one. */
  readonly inlinedDependencies?: Readonly<Record<string, string>>;
}

const FILE = "sbom.cdx.json";

/**
 * Writes an SBOM (software bill of materials) for all published packages and adds it to a release on GitHub. Each
 * package has its own GitHub release, but only one of them gets the SBOM.
 */
export async function uploadSbom(root: string): Promise<void> {
  await writeFile(join(root, FILE), JSON.stringify(await createSbom(root), null, 2));
  const core = JSON.parse(await readFile(join(root, "packages/core/package.json"), "utf8"));
  await runProgram(["gh", "release", "upload", `${core.name}@${core.version}`, FILE, "--clobber"], { cwd: root });
}

/**
 * Lists the published packages and what they install or contain. `pnpm sbom` would list what optional peer dependencies
 * such as Vitest install, but not what is built into a package.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export async function createSbom(root: string): Promise<object> {
  const components = new Map<string, object>();
  const dependencies = new Map<string, readonly string[]>();
  const add = (folder: string): string => {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    const { name, version, license } = manifest;
    const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
    if (components.has(purl)) return purl;
    const licenses = license === undefined ? [] : [{ license: { id: license } }];
    components.set(purl, { type: "library", name, version, purl, "bom-ref": purl, licenses });
    const needed = Object.keys({ ...manifest.dependencies, ...manifest.inlinedDependencies });
    const purls = needed.map((dependency) => add(findPackage(folder, dependency)));
    dependencies.set(purl, purls);
    return purl;
  };
  for (const { folder } of await listPackages(root)) add(join(root, folder));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${randomUUID()}`,
    version: 1,
    components: [...components.values()],
    dependencies: [...dependencies].map(([ref, dependsOn]) => ({ ref, dependsOn })),
  };
}

function findPackage(from: string, name: string): string {
  const manifest = findPackageJSON(name, join(from, "package.json"));
  if (manifest === undefined) throw new Error(`release sbom: ${name} is not installed: run \`pnpm install\``);
  return dirname(realpathSync(manifest));
}
