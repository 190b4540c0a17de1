import { join } from "node:path";
import ts from "typescript";

export interface TypeScriptProgram {
  readonly checker: ts.TypeChecker;
  /**
   * Returns the exports of a module. Resolves each re-export to the original declaration.
   *
   * @throws {Error} if the module does not exist
   */
  exportsOf(file: string): ts.Symbol[];
}

/** Reads files and everything that they import, with the compiler options of the repository. */
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
      if (!module) throw new Error(`${file}: the file is missing or is not a module`);
      return checker
        .getExportsOfModule(module)
        .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
    },
  };
}
