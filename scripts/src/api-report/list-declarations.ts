import { join } from "node:path";
import type { CompilerHost, Node, Program, SourceFile, Statement, Symbol as TypeSymbol } from "typescript";
import { ts } from "../typescript/openapi-typescript.ts";
import type { PublishedPackage } from "./list-packages.ts";

/** A declaration that an entry point exports, or one that an exported declaration refers to. */
export interface Declaration {
  readonly name: string;
  /** The code, without comments or function bodies. */
  readonly code: string;
  readonly isExported: boolean;
}

/**
 * Lists each entry point's declarations, keyed by import specifier. Omits generated declarations and those from other
 * packages.
 */
export function listDeclarations(root: string, packages: readonly PublishedPackage[]): Map<string, Declaration[]> {
  const entries = packages.flatMap(({ folder, entries }) =>
    entries.map(({ specifier, source }) => ({ specifier, path: join(root, source), src: join(root, folder, "src") })),
  );
  const paths = entries.map(({ path }) => path);
  const program = compile(paths, root);
  return new Map(entries.map(({ specifier, path, src }) => [specifier, listEntry(program, path, src)]));
}

/** Returns whether a module is in a folder and isn't generated. */
function isWrittenIn(src: string, path: string): boolean {
  return path.startsWith(`${src.replaceAll("\\", "/")}/`) && !path.includes("/generated/");
}

/** Returns a module's type declarations, without comments. */
function declare(fileName: string, text: string): string {
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext, isolatedDeclarations: true };
  return ts.transpileDeclaration(text, { fileName, compilerOptions }).outputText;
}

function listEntry(program: Program, path: string, src: string): Declaration[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) return [];
  const found = new Map<Statement, Declaration>();
  const add = (symbol: TypeSymbol, exportedAs?: string): void => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const statements = (target.declarations ?? []).map(statementOf);
    for (const statement of statements) {
      if (!isWrittenIn(src, statement.getSourceFile().fileName) || found.has(statement)) continue;
      const name = exportedAs ?? target.name;
      const code = statement.getText().replace(/^(export |declare )+/, "");
      const renamed = name === target.name ? "" : `\nexport { ${target.name} as ${name} };`;
      found.set(statement, { name, code: code + renamed, isExported: exportedAs !== undefined });
    }
  };
  const addReferences = (node: Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol) add(symbol);
    ts.forEachChild(node, addReferences);
  };
  for (const symbol of checker.getExportsOfModule(module)) add(symbol, symbol.name);
  // `for…of` also visits statements that its body adds.
  for (const statement of found.keys()) addReferences(statement);
  return [...listReexports(file), ...[...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))];
}

/** Returns the top-level statement that contains a declaration. */
function statementOf(node: Node): Statement {
  return ts.isSourceFile(node.parent ?? node) ? (node as Statement) : statementOf(node.parent);
}

/** Lists what a module re-exports from other packages. */
function listReexports({ statements }: SourceFile): Declaration[] {
  const others = statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, isTypeOnly, moduleSpecifier }) => {
    const from = moduleSpecifier?.getText() ?? "";
    if (!/^"[^.]/.test(from)) return [];
    if (!exportClause || !ts.isNamedExports(exportClause)) return `* from ${from}`;
    return exportClause.elements.map((one) => `${isTypeOnly ? "type " : ""}{ ${one.getText()} } from ${from}`);
  });
  return others.map((code) => ({ name: code, code: `${code};`, isExported: true }));
}

const OPTIONS = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  // Otherwise, the compiler would spend a quarter of its time looking for packages that replace its `lib` files.
  libReplacement: false,
};

/** Doc comments don't change types, so the compiler doesn't parse them. */
const jsDocParsingMode = ts.JSDocParsingMode.ParseNone;

/** Parsed files of installed packages, shared by all compilations because these files don't change. */
const parsed = new Map<string, SourceFile | undefined>();

/** Compiles the type declarations of modules on disk, with types for Node.js and browsers. */
function compile(paths: readonly string[], root: string): Program {
  const options = { ...OPTIONS, typeRoots: [join(root, "node_modules/@types")] };
  const host = ts.createCompilerHost(options);
  const getSourceFile: CompilerHost["getSourceFile"] = (path, target) => {
    if (path.includes("/node_modules/")) {
      if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, target));
      return parsed.get(path);
    }
    const text = host.readFile(path);
    if (text === undefined) return undefined;
    return ts.createSourceFile(path, path.includes("/generated/") ? text : declare(path, text), target, true);
  };
  return ts.createProgram(paths, options, { ...host, jsDocParsingMode, getSourceFile });
}
