import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./install-packages.ts";
import { peerVersion } from "./peers.ts";
import { installCurrent } from "./releases.ts";
import { digits, type Result } from "./result.ts";
import { run } from "./run.ts";
import { withScratchFolder } from "./scratch-folder.ts";

const PEERS = ["openapi-fetch", "ky", "ofetch", "@neon/sdk", "axios", "stripe", "openai", "octokit", "cloudflare"];

interface Footprint {
  readonly name: string;
  readonly packages: number;
  readonly megabytes: number;
}

export function benchFootprint(): Promise<Result> {
  return withScratchFolder(async (folder) => {
    const own = weigh("@crdb-cloud/node", installCurrent(folder).folder);
    const peers = PEERS.map((peer, at) => {
      const project = join(folder, String(at));
      const spec = `${peer}@${peerVersion(peer)}`;
      installPackages(project, [spec]);
      return weigh(spec, project);
    });
    return {
      title: "Install size",
      method: "The table shows the size of node_modules after `npm install` of one package in an empty folder.",
      tables: [
        {
          head: ["package", "packages", "MB"],
          rows: [own, ...peers].map(({ name, packages, megabytes }) => [name, String(packages), digits(megabytes)]),
        },
      ],
      targets: [
        { what: "packages", aim: "at most 3", found: String(own.packages), met: own.packages <= 3 },
        { what: "megabytes", aim: "at most 1", found: digits(own.megabytes), met: own.megabytes <= 1 },
      ],
      notes: [
        "`@crdb-cloud/core` does not depend on the package openapi-fetch, but contains a copy of its code. Most of " +
          "the package openapi-fetch is files that the client does not need: a change log, CommonJS modules and " +
          "source maps. Half of the installed size of `@crdb-cloud/node` is type declarations with doc comments, for " +
          "two API versions. A quarter is source files, which an editor opens. Programs load neither the " +
          "declarations nor the source files.",
      ],
    };
  });
}

function weigh(name: string, project: string): Footprint {
  const entries = readdirSync(join(project, "node_modules"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const tree = JSON.parse(run("npm", ["ls", "--all", "--json"], project));
  return { name, packages: countPackages(tree), megabytes: bytes / 1e6 };
}

/** Counts the packages in a dependency tree. Two versions of the same package count as two. */
function countPackages(tree: Tree): number {
  const seen = new Set<string>();
  const walk = ({ dependencies = {} }: Tree): void => {
    for (const [name, node] of Object.entries(dependencies)) {
      // npm also lists optional peer dependencies that are not installed, without a version.
      if (node.version === undefined) continue;
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
