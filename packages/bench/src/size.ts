import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { TOOLS } from "../../contract-tests/src/folders.ts";
import { type Client, NEON, PEER_CLIENTS, writeOwnClient } from "./clients.ts";
import { installReleases, type Release, type Releases } from "./releases.ts";
import { atMost, digits, type Result } from "./result.ts";
import { withScratchFolder } from "./scratch-folder.ts";

interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzipped: number;
}

const OUTPUT = "bundle";

/** The target for an API version's client, in kB after gzip. */
const AIM = 13;

/** Lower targets for API versions with smaller clients. */
const OWN_AIMS: Readonly<Record<string, number>> = { "2022-03-31": 9 };

export function benchSize(against?: string): Promise<Result> {
  return withScratchFolder(async (folder) => compareSizes(await installReleases(folder, against)));
}

async function compareSizes(releases: Releases): Promise<Result> {
  const [own = [], before = []] = releases.map((release) =>
    listApiVersions(release).map((version) => ({
      ...writeOwnClient(release, `@crdb-cloud/core/${version}`),
      name: `${release.name}, version ${version}`,
      aim: OWN_AIMS[version] ?? AIM,
    })),
  );
  const sizes = await Promise.all([...own, ...before, ...PEER_CLIENTS, NEON].map(measureSize));
  const isBefore = (name: string): boolean => before.some((client) => client.name === name);
  return {
    title: "Bundle size",
    method:
      "What a web page loads before its first call: a program that gets a cluster, bundled and minified by esbuild " +
      "with code splitting, and compressed by `gzip -9`.",
    tables: [
      {
        head: ["bundle", "minified, kB", "gzipped, kB"],
        rows: sizes.map(({ name, minified, gzipped }) => [name, digits(minified), digits(gzipped)]),
      },
    ],
    targets: own.flatMap(({ aim }, at) => {
      const { name, gzipped } = sizes[at] as Size;
      return atMost(name, gzipped, aim, " kB");
    }),
    chart: {
      file: "size",
      title: "Bundle, minified and gzipped",
      unit: " kB",
      bars: sizes.filter(({ name }) => !isBefore(name)).map(({ name, gzipped }) => ({ name, value: gzipped })),
    },
  };
}

/** Lists a release's API versions, oldest first. */
function listApiVersions({ folder }: Release): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, "node_modules/@crdb-cloud/core/package.json"), "utf8"));
  return Object.keys(exports)
    .flatMap((name) => /^\.\/(\d{4}-\d\d-\d\d)$/.exec(name)?.[1] ?? [])
    .sort();
}

/** Returns the size of a program that uses the client, in kB. */
async function measureSize({ name, file }: Client): Promise<Size> {
  const { build } = await import(join(TOOLS, "node_modules/esbuild/lib/main.js"));
  const { outputFiles, metafile } = await build({
    entryPoints: { [OUTPUT]: file },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: dirname(file),
    outdir: OUTPUT,
    format: "esm",
    platform: "browser",
    target: "es2024",
    external: ["node:*", "crypto", "http", "https", "events", "child_process", "util", "stream"],
    logLevel: "error",
  });
  const loaded = findLoaded(metafile.outputs, `${OUTPUT}/${OUTPUT}.js`);
  const files = (outputFiles as readonly File[]).filter(({ path }) => loaded.has(relative(dirname(file), path)));
  const sum = (toBytes: (file: Uint8Array) => number): number =>
    files.reduce((total, { contents }) => total + toBytes(contents), 0) / 1000;
  return {
    name,
    minified: sum((bytes) => bytes.length),
    gzipped: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
  };
}

interface File {
  readonly path: string;
  readonly contents: Uint8Array;
}

type Outputs = Readonly<
  Record<string, { readonly imports: readonly { readonly path: string; readonly kind: string }[] }>
>;

/** Returns a bundle's main file and every file that it loads through static imports. */
function findLoaded(outputs: Outputs, file: string, found: Set<string> = new Set()): ReadonlySet<string> {
  found.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind === "import-statement" && path in outputs && !found.has(path)) findLoaded(outputs, path, found);
  }
  return found;
}
