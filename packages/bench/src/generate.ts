import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { API_VERSION, DOCUMENT_FILE } from "./document.ts";
import { listGenerators } from "./generators.ts";
import { PEERS } from "./peers.ts";
import { atMost, digits, type Result, range } from "./result.ts";
import { run } from "./run.ts";
import { compare, type Figure, measureWallMs } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";

const AIM = 1.3;

/** Notes that explain how long crdb-cloud's generator takes. The figures are CPU times of a process that took 1.6 s. */
const REASONS = [
  "crdb-cloud spends 37 % of its CPU time on loading modules, although the compile cache of Node.js is warm. Loading " +
    "Redocly takes 0.26 s. Loading openapi-typescript, which has an older version of Redocly of its own, takes 0.16 " +
    "s. According to `--cpu-prof`, Redocly uses a quarter of the CPU time to read, check and bundle about 700 YAML " +
    "files. Checking this project's own rules and writing the files takes 15 % of the CPU time, and garbage " +
    "collection takes 8 %.",
  "openapi-typescript, the baseline, does less than crdb-cloud: it loads one copy of Redocly and reads a single JSON " +
    "file.",
];

export function benchGenerate(): Promise<Result> {
  return withScratchFolder(async (folder) => {
    symlinkSync(join(PEERS, "node_modules"), join(folder, "node_modules"));
    const candidates = listGenerators(DOCUMENT_FILE, folder).map(({ name, command, args }) => ({
      name,
      run: async () => run(command, args, folder),
    }));
    const figures = await compare(candidates, { rounds: 7, calls: 1, warmUp: 1 }, measureWallMs);
    const own = figures.find(({ name }) => name === "crdb-cloud") as Figure;
    return {
      title: "Code generation",
      method:
        "Each run of a generator is a new process. The other generators read one file, the bundled OpenAPI document " +
        `of API version ${API_VERSION}. The generator of this project, crdb-cloud, reads the YAML files of every ` +
        "API version. It resolves and checks the references between these files, bundles the files, and writes " +
        "four files for each API version.",
      tables: [
        {
          head: ["generator", "s", "spread", "× openapi-typescript"],
          rows: figures.map((f) => [f.name, digits(f.median / 1000), range(f.spread, 1000), digits(f.ratio)]),
        },
      ],
      targets: [atMost("crdb-cloud", own.ratio, AIM, " ×", " openapi-typescript")],
      notes: [
        ...REASONS,
        "This benchmark uses version 4 of kubb, because the npm registry does not contain version 5 of kubb's " +
          "plugins for types and clients yet.",
      ],
    };
  });
}
