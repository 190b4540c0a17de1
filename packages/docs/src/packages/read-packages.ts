import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSymbol, type SymbolReference } from "./read-symbol.ts";
import type { TypeScriptProgram } from "./typescript-program.ts";

export interface PackageSource {
  /** The name of the package, such as `@crdb-cloud/core`. */
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly folder: string;
  /** The source files of the package's modules by import specifier, such as `@crdb-cloud/core/ephemeral`. */
  readonly modules: ReadonlyMap<string, string>;
}

export interface PackageReference extends PackageSource {
  readonly exports: readonly ExportReference[];
  /** The packages of this repository whose exports the package re-exports. */
  readonly reexports: readonly string[];
}

export interface ExportReference extends SymbolReference {
  readonly module: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string>>;
}

/** Finds the published packages of the repository. */
export function findPackages(root: string): PackageSource[] {
  const folders = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  return folders
    .filter((folder) => existsSync(join(folder, "package.json")))
    .flatMap((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
      if (manifest.private) return [];
      const modules = Object.entries(manifest.exports ?? {}).filter(([, file]) => file.endsWith(".ts"));
      return {
        name: manifest.name,
        description: manifest.description ?? "",
        version: manifest.version,
        folder,
        modules: new Map(modules.map(([path, file]) => [join(manifest.name, path), join(folder, file)])),
      };
    });
}

/** Reads the exports of the packages. Leaves out the generated types, which the API reference describes. */
export function readPackages(program: TypeScriptProgram, packages: readonly PackageSource[]): PackageReference[] {
  return packages.map((source) => {
    const exports = new Map<string, ExportReference>();
    const reexports = new Set<string>();
    for (const [module, file] of source.modules) {
      for (const symbol of program.exportsOf(file)) {
        const declared = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
        const owner = packages.find(({ folder }) => declared.startsWith(`${folder}/`));
        if (owner && owner !== source) reexports.add(owner.name);
        if (owner !== source || declared.includes("/generated/") || exports.has(symbol.name)) continue;
        const reference = readSymbol(program, symbol);
        if (reference) exports.set(symbol.name, { ...reference, module });
      }
    }
    return { ...source, exports: [...exports.values()], reexports: [...reexports] };
  });
}
