import { join } from "node:path";
import ts from "typescript";

/** The sources of the packages, with their types. */
export interface TypeScriptProgram {
  readonly checker: ts.TypeChecker;
  /**
   * The exports of a module, re-exports followed to where they are declared.
   *
   * @throws {Error} when there is no such module
   */
  exportsOf(file: string): ts.Symbol[];
}

/** Reads the sources that the files lead to, under the options of the repository. */
export function createTypeScriptProgram(root: string, files: readonly string[]): TypeScriptProgram {
  const base = join(root, "tsconfig.base.json");
  const { config } = ts.readConfigFile(base, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, compilerOptions: { ...config.compilerOptions, types: ["node"], noEmit: true }, files },
    ts.sys,
    root,
  );
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return {
    checker,
    exportsOf(file) {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      if (!module) throw new Error(`no module to read the reference from: ${file}`);
      return checker
        .getExportsOfModule(module)
        .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
    },
  };
}
