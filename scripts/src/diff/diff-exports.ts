import { existsSync, rmSync, symlinkSync } from "node:fs";
import { join, sep } from "node:path";
import type { Symbol as Export, Program, SourceFile, Type, TypeChecker } from "typescript";
import { listPackages } from "../api-report/list-packages.ts";
import { hasChanged } from "../git/base-revision.ts";
import { withRevision } from "../git/checkout-revision.ts";
import { compileModules } from "../typescript/compile-modules.ts";
import { ts } from "../typescript/openapi-typescript.ts";
import { compareTypes } from "./compare-types.ts";
import { type Direction, type Finding, findIf, type SpecChange } from "./spec-change.ts";

/** Each entry point's source file, keyed by import specifier, such as `@crdb-cloud/core`. */
type Entries = ReadonlyMap<string, string>;

/** Git pathspecs for the files that determine which types the published packages export. */
const SOURCES = ["packages/*/package.json", "packages/*/src/*", ":(exclude)packages/*/src/generated/*"];

/**
 * Compares the types that the published packages export with those they exported at a commit. Ignores types generated
 * from the spec, whose changes `diffSpec()` reports.
 */
export async function diffExports(root: string, commit: string): Promise<SpecChange[]> {
  if (!(await hasChanged(root, commit, SOURCES))) return [];
  return withRevision(root, commit, async (folder) => {
    const [base, revision] = [await listEntries(folder), await listEntries(root)];
    // Compiles both versions with the current dependencies and generated files, so that changes to those aren't
    // reported.
    const names = (await listPackages(folder)).map((one) => one.folder);
    for (const path of names.flatMap((name) => [`${name}/node_modules`, `${name}/src/generated`]))
      link(path, root, folder);
    link("node_modules", root, folder);
    const program = compileModules([...base.values(), ...revision.values()], root);
    const specifiers = [...new Set([...base.keys(), ...revision.keys()])];
    return specifiers.flatMap((specifier) => {
      const [before, after] = [base.get(specifier), revision.get(specifier)];
      return diffEntry(program, before, after).map(
        ([verdict, text]): SpecChange => ({ verdict, operation: specifier, text }),
      );
    });
  });
}

function diffEntry(program: Program, base?: string, revision?: string): Finding[] {
  if (!base) return [["additive", "is new"]];
  if (!revision) return [["breaking", "was removed"]];
  const [old, next] = [base, revision].map((path) => /(\d{4}-\d{2}-\d{2})\.ts$/.exec(path)?.[1]);
  if (old !== next) return [["breaking", `is API version ${next} instead of ${old}`]];
  return diffModule(program.getTypeChecker(), program.getSourceFile(base), program.getSourceFile(revision));
}

/**
 * Lists the entry points for users that are written by hand. The other API versions' entry points are generated copies,
 * and only our packages import `internal`.
 */
async function listEntries(root: string): Promise<Entries> {
  const entries = (await listPackages(root))
    .flatMap(({ entries }) => entries)
    .filter(({ specifier }) => !/\d{4}-\d{2}-\d{2}|\/internal\b/.test(specifier));
  return new Map(entries.map(({ specifier, source }) => [specifier, join(root, source)]));
}

/**
 * Replaces a path in the folder `to` with a symbolic link to the same path in the folder `from`, if `from` contains it.
 */
function link(path: string, from: string, to: string): void {
  if (!existsSync(join(from, path))) return;
  rmSync(join(to, path), { recursive: true, force: true });
  symlinkSync(join(from, path), join(to, path), "junction");
}

function diffModule(checker: TypeChecker, base?: SourceFile, revision?: SourceFile): Finding[] {
  const [before, after] = [readExports(checker, base), readExports(checker, revision)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): Finding[] => {
    const [old, next] = [before.get(name), after.get(name)];
    if (!old) return [["additive", `exports \`${name}\``]];
    if (!next) return [["breaking", `no longer exports \`${name}\``]];
    const findings = new Map(diffExport(checker, name, old, next).map((finding) => [finding[1], finding]));
    return [...findings.values()].map(([verdict, text]) => [verdict, `${inType(text)} in \`${name}\``]);
  });
}

/** Rewords a finding about a response as a finding about a type: `` responds with `x` `` becomes `` has `x` ``. */
function inType(text: string): string {
  return text.replace(/may respond/, "may be").replace(/responds? with|respond /, "has");
}

function readExports(checker: TypeChecker, source: SourceFile | undefined): Map<string, Export> {
  const module = source && checker.getSymbolAtLocation(source);
  const symbols = (module ? checker.getExportsOfModule(module) : []).map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
  return new Map(symbols.filter((symbol) => !isGenerated(symbol)).map((symbol) => [symbol.name, symbol]));
}

function isGenerated({ declarations = [] }: Export): boolean {
  return declarations.some((declaration) => declaration.getSourceFile().fileName.split(sep).includes("generated"));
}

function diffExport(checker: TypeChecker, name: string, base: Export, revision: Export): Finding[] {
  const direction: Direction = /(Options|Params|Hooks)$/.test(name) ? "sent" : "received";
  const [before, after] = [base, revision].map((symbol) =>
    symbol.flags & ts.SymbolFlags.Type ? checker.getDeclaredTypeOfSymbol(symbol) : checker.getTypeOfSymbol(symbol),
  );
  if (!before || !after) return [];
  return [...compareTypes(checker, before, after, direction), ...diffCalls(checker, before, after)];
}

/** Compares two versions of a function. Callers send its parameters and receive its result. */
function diffCalls(checker: TypeChecker, base: Type, revision: Type): Finding[] {
  const [old, next] = [base.getCallSignatures()[0], revision.getCallSignatures()[0]];
  if (!old || !next) return old ? [["breaking", "can no longer be called"]] : [];
  const parameters = next.getParameters().flatMap((parameter, at): Finding[] => {
    const before = old.getParameters()[at];
    if (before)
      return compareTypes(checker, checker.getTypeOfSymbol(before), checker.getTypeOfSymbol(parameter), "sent");
    const { valueDeclaration } = parameter;
    const isOptional =
      valueDeclaration && ts.isParameter(valueDeclaration) && checker.isOptionalParameter(valueDeclaration);
    return [[isOptional ? "additive" : "breaking", `accepts the argument \`${parameter.name}\``]];
  });
  return [
    ...parameters,
    ...findIf(old.getParameters().length > next.getParameters().length, "breaking", "accepts fewer arguments"),
    ...compareTypes(checker, old.getReturnType(), next.getReturnType(), "received"),
  ];
}
