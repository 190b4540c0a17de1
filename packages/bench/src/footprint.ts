import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { digits, type Result } from "./result.ts";
import { run } from "./run.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PEERS = [
  "openapi-fetch@0.17.0",
  "ky@2.1.0",
  "axios@1.21.1",
  "octokit@5.0.5",
  "stripe@23.1.0",
  "openai@7.57.0",
  "cloudflare@7.3.0",
];

/** Measures what an install brings: packages and megabytes on disk. */
export async function benchFootprint(): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "bench-footprint-"));
  try {
    const tarballs = ["core", "node"].map((name) => pack(join(ROOT, "packages", name), folder));
    const found = [
      install(folder, "@crdb-cloud/node", tarballs),
      ...PEERS.map((peer) => install(folder, peer, [peer])),
    ];
    const own = found[0] as (typeof found)[number];
    return {
      title: "What an install brings",
      method: "npm install into an empty folder; everything below node_modules.",
      tables: [
        {
          head: ["package", "packages", "MB"],
          rows: found.map(({ name, packages, megabytes }) => [name, String(packages), digits(megabytes)]),
        },
      ],
      targets: [
        { what: "packages", aim: "3", found: String(own.packages), met: own.packages <= 3 },
        { what: "megabytes", aim: "below 1", found: digits(own.megabytes), met: own.megabytes < 1 },
      ],
      notes: [
        "The fourth package is openapi-typescript-helpers, which openapi-fetch brings for its types. Most of the megabytes are " +
          "the commented declarations of two editions, which an editor shows; none of them is loaded at run time.",
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pack(source: string, folder: string): string {
  const printed = run("pnpm", ["pack", "--pack-destination", folder], source);
  return printed.trim().split("\n").at(-1) as string;
}

function install(
  folder: string,
  name: string,
  specs: readonly string[],
): { name: string; packages: number; megabytes: number } {
  const project = join(folder, name.replaceAll(/\W/g, "-"));
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), "{}");
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...specs], project);
  const entries = readdirSync(join(project, "node_modules"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const lock = JSON.parse(run("npm", ["ls", "--all", "--json"], project));
  return { name, packages: countPackages(lock), megabytes: bytes / 1e6 };
}

/** The packages of a tree, each counted once. */
function countPackages(tree: Tree): number {
  const seen = new Set<string>();
  const walk = ({ dependencies = {} }: Tree): void => {
    for (const [name, node] of Object.entries(dependencies)) {
      seen.add(`${name}@${node.version}`);
      walk(node);
    }
  };
  walk(tree);
  return seen.size;
}

interface Tree {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, Tree>>;
}
