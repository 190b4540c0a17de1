import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SpecError } from "../spec/spec-error.ts";
import { mapValues } from "../spec/visit-nodes.ts";
import type { GeneratedFiles } from "./write-generated.ts";

/** The main API version's entry points. `*` stands for the version. */
const ENTRY_POINTS = ["core/src/*.ts", "core/src/schema-*.ts", "node/src/*.ts", "deno/src/*.ts"];

/** A package's source files, keyed by entry point, such as `./schema`. */
type Exports = Readonly<Record<string, string>>;

const CORE = "packages/core/package.json";
const PACKAGES = ["core", "node", "deno"];
const API_VERSION = /\d{4}-\d{2}-\d{2}/;

/**
 * Generates the other API versions' entry points: copies of the main version's handwritten files, in the `generated`
 * folder, with another version and other import paths. When another version becomes the main one, the handwritten files
 * are renamed.
 */
export async function entryPoints(
  root: string,
  apiVersions: readonly string[],
  mainVersion: string,
): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const entryPoint of ENTRY_POINTS) {
    const toPath = (version: string): string => `packages/${entryPoint.replace("*", version)}`;
    const read = (version: string): Promise<string> => readFile(join(root, toPath(version)), "utf8").catch(() => "");
    const versions = [mainVersion, ...apiVersions];
    const texts = await Promise.all(versions.map(read));
    // If the main version has just changed, the handwritten file still has the previous one's date in its name.
    const index = texts.findIndex((text) => text !== "");
    if (index < 0) continue;
    for (const version of versions) {
      const text = (texts[index] as string).replaceAll(versions[index] as string, version);
      const header = `// Generated from ${toPath(mainVersion)} by \`pnpm generate\`. Do not edit.\n\n`;
      const copy = header + text.replaceAll(' from "./', ' from "../');
      if (version === mainVersion) files.set(toPath(version), text);
      else files.set(toPath(version).replace("/src/", "/src/generated/"), copy);
    }
  }
  return files;
}

/**
 * Returns the API version of the main entry points: the one that the `"."` export in core's package.json names, or the
 * latest if that file doesn't exist.
 *
 * @throws {SpecError} if the spec doesn't contain that version
 */
export async function readMainVersion(root: string, apiVersions: readonly string[]): Promise<string> {
  const { exports } = JSON.parse(await readFile(join(root, CORE), "utf8").catch(() => "{}"));
  const version = API_VERSION.exec(exports?.["."])?.[0] ?? (apiVersions.at(-1) as string);
  if (apiVersions.includes(version)) return version;
  const message = `exports: "." is API version ${version}, but spec/ only has ${apiVersions.join(", ")}`;
  throw new SpecError([{ file: CORE, line: 1, column: 1, message }]);
}

/** Generates the client packages' `package.json` and `deno.json` files, with entry points for all API versions. */
export async function manifests(
  root: string,
  apiVersions: readonly string[],
  mainVersion: string,
): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const name of PACKAGES) {
    const path = `packages/${name}/package.json`;
    const manifest = JSON.parse(await readFile(join(root, path), "utf8").catch(() => "{}"));
    if (!manifest.exports) continue;
    manifest.exports = listExports(name, manifest.exports, apiVersions, mainVersion);
    manifest.publishConfig.exports = toPublished(manifest.exports);
    files.set(path, `${JSON.stringify(manifest, null, 2)}\n`);

    const jsrPath = `packages/${name}/deno.json`;
    const jsr = await readFile(join(root, jsrPath), "utf8").catch(() => undefined);
    const exports = JSON.stringify(manifest.exports, null, 2).replaceAll("\n", "\n  ");
    if (jsr) files.set(jsrPath, jsr.replace(/"exports": \{[^}]*\}/, `"exports": ${exports}`));
  }
  return files;
}

function listExports(name: string, exports: Exports, apiVersions: readonly string[], mainVersion: string): Exports {
  const others = Object.entries(exports).filter(([, source]) => !API_VERSION.test(source));
  const versions = [["", mainVersion], ...apiVersions.map((version) => [`/${version}`, version])];
  const entries = versions.flatMap(([subpath, version]) => {
    const folder = version === mainVersion ? "./src" : "./src/generated";
    const schema = name === "core" ? [[`.${subpath}/schema`, `${folder}/schema-${version}.ts`]] : [];
    return [[`.${subpath}`, `${folder}/${version}.ts`], ...schema];
  });
  return Object.fromEntries([...others, ...entries].toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1)));
}

/** Maps each entry point to its compiled file in the npm package instead of its source file. */
function toPublished(exports: Exports): object {
  return mapValues(exports, (source) => {
    const built = source.replace("./src/", "./dist/").replace(/\.ts$/, "");
    return { types: `${built}.d.ts`, default: `${built}.js` };
  });
}
