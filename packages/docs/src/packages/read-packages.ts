import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSymbol, type SymbolReference } from "./read-symbol.ts";
import type { TypeScriptProgram } from "./typescript-program.ts";

/** A package that is published. */
export interface PackageSource {
  /** `@crdb-cloud/core` */
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly folder: string;
  /** Its modules, by what an import writes: `@crdb-cloud/core/environment`. */
  readonly modules: ReadonlyMap<string, string>;
  /** The text of its README, without the title. */
  readonly readme: string;
}

/** What a package gives to who imports it. */
export interface PackageReference extends PackageSource {
  readonly exports: readonly ExportReference[];
  /** The packages of ours whose exports it hands on. */
  readonly reexports: readonly string[];
}

/** An exported name and the module to import it from. */
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

/** Finds the packages of the repository that are published. */
export function findPackages(root: string): PackageSource[] {
  const folders = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  return folders
    .filter((folder) => existsSync(join(folder, "package.json")))
    .flatMap((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
      if (manifest.private) return [];
      const modules = Object.entries(manifest.exports ?? {}).filter(([, file]) => file.endsWith(".ts"));
      const readme = join(folder, "README.md");
      return {
        name: manifest.name,
        description: manifest.description ?? "",
        version: manifest.version,
        folder,
        modules: new Map(modules.map(([path, file]) => [join(manifest.name, path), join(folder, file)])),
        readme: existsSync(readme) ? readFileSync(readme, "utf8").replace(/^# .*\n/, "") : "",
      };
    });
}

/** Reads what the packages export. The generated types are left to the reference of the API. */
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
