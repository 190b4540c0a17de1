import { symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { API_VERSION, listOperations, readDocument } from "./document.ts";
import { PEERS } from "./peers.ts";
import { atMost, digits, type Result } from "./result.ts";
import { run } from "./run.ts";
import { median } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";
import { type TypedProgram, writeTypedPrograms } from "./typed-programs.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const AIM = 5000;
const ROUNDS = 5;
const OPTIONS = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: "es2024",
  lib: ["es2024", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  types: [],
};

interface Diagnosis {
  readonly instantiations: number;
  readonly seconds: number;
  readonly megabytes: number;
}

export function benchTypes(): Promise<Result> {
  return withScratchFolder(async (folder) => {
    symlinkSync(join(PEERS, "node_modules"), join(folder, "node_modules"));
    const programs = writeTypedPrograms(folder);
    const compilers = [join(PEERS, "node_modules/typescript/bin/tsc"), join(ROOT, "node_modules/typescript/bin/tsc")];
    const found = compilers.map((tsc) => programs.map((program) => ({ ...program, ...diagnose(tsc, program) })));
    const own = found[0]?.[0]?.instantiations ?? Number.NaN;
    return {
      title: "Type check",
      method:
        "TypeScript checks one program for each client. The program calls each of the " +
        `${listOperations(readDocument()).length} operations of API version ${API_VERSION}. The program for ` +
        "crdb-cloud uses the published type declarations. It consists of the examples in the doc comments of " +
        "crdb-cloud, each with a `catch` block that narrows the type of the error. The programs for the other " +
        "clients use the source files that the other generators write, and cast the arguments of every call.",
      tables: found.map((rows, at) => ({
        head: [`TypeScript ${at === 0 ? "5.9" : "7"}`, "instantiations", "check, s", "memory, MB"],
        rows: rows.map((d) => [d.name, digits(d.instantiations), digits(d.seconds), digits(d.megabytes)]),
      })),
      targets: [atMost("instantiations, TypeScript 5.9", own, AIM)],
    };
  });
}

function diagnose(tsc: string, { file }: TypedProgram): Diagnosis {
  const project = file.replace(/\.ts$/, ".json");
  writeFileSync(project, JSON.stringify({ compilerOptions: OPTIONS, files: [file] }));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const text = run(process.execPath, [tsc, "--extendedDiagnostics", "-p", project], dirname(file));
    const read = (name: string): number =>
      Number.parseFloat(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(text)?.[1] ?? "NaN");
    return {
      instantiations: read("Instantiations"),
      seconds: read("Check time"),
      megabytes: read("Memory used") / 1000,
    };
  });
  return {
    instantiations: median(rounds.map(({ instantiations }) => instantiations)),
    seconds: median(rounds.map(({ seconds }) => seconds)),
    megabytes: median(rounds.map(({ megabytes }) => megabytes)),
  };
}
