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
  "Loading modules takes 37 % of the CPU time of crdb-cloud, with a warm compile cache: 0.26 s Redocly, 0.16 s " +
    "openapi-typescript, which has an older Redocly of its own, 0.08 s TypeScript, and 0.05 s Ajv. According to " +
    "`--cpu-prof`, Redocly uses a quarter of the CPU time to read, check and bundle about 700 YAML files. Checking " +
    "this project's rules and writing the files takes 15 %, and garbage collection 8 %, which a larger young " +
    "generation does not shorten.",
  "The peer, openapi-typescript on its own, does less: it loads one copy of Redocly and reads a single JSON file.",
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
        `Each run is a new process. The other generators read the bundled document of API version ${API_VERSION}. ` +
        "crdb-cloud reads the YAML files of every API version, resolves and checks their references, bundles them, and " +
        "writes four files for each version.",
      tables: [
        {
          head: ["generator", "s", "spread", "× openapi-typescript"],
          rows: figures.map((f) => [f.name, digits(f.median / 1000), range(f.spread, 1000), digits(f.ratio)]),
        },
      ],
      targets: [atMost("crdb-cloud", own.ratio, AIM, " ×", " openapi-typescript")],
      notes: [
        ...REASONS,
        "The version of kubb is 4.x, because its plugins for types and clients have no 5.x on the registry yet.",
      ],
    };
  });
}
