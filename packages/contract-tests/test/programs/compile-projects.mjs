// Compiles projects with TypeScript's API as `tsc --build` would, and prints the errors. Checks only our declarations,
// not those of other packages: Node.js's types would take TypeScript 5.9 two of seven seconds.
import { createRequire } from "node:module";

const [compiler, ...configs] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(compiler);
/** Parsed files, because the projects share most of them. */
const parsed = new Map();

for (const config of configs) {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(config, {}, ts.sys);
  const { getSourceFile, ...host } = ts.createCompilerHost(options);
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
  host.getSourceFile = (name, target) => {
    const key = `${name} ${target.impliedNodeFormat}`;
    if (!parsed.has(key)) parsed.set(key, getSourceFile(name, target));
    return parsed.get(key);
  };
  const program = ts.createProgram(fileNames, options, host);
  const files = program.getSourceFiles().filter(({ fileName }) => !/\/node_modules\/(?!@crdb-cloud\/)/.test(fileName));
  const errors = [
    ...[program.getOptionsDiagnostics(), program.getGlobalDiagnostics(), program.getSyntacticDiagnostics()],
    ...files.map((file) => program.getSemanticDiagnostics(file)),
    ...files.map((file) => (file.isDeclarationFile ? [] : program.emit(file).diagnostics)),
  ];
  process.stdout.write(ts.formatDiagnostics(errors.flat(), host));
}
