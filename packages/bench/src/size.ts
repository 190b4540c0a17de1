import { relative } from "node:path";
import { gzipSync } from "node:zlib";
import { importPeer, PEERS } from "./peers.ts";
import { installReleases, NO_RELEASE, type Release, type Releases } from "./releases.ts";
import { atMost, digits, type Result } from "./result.ts";
import { withScratchFolder } from "./scratch-folder.ts";

/**
 * A bundle to measure. `from` is the folder in which its imports are resolved, and `aim` its largest allowed size in
 * kB.
 */
interface Bundle {
  readonly name: string;
  readonly code: string;
  readonly from: string;
  readonly aim?: number;
}

/** A measured bundle. The sizes are in kB. */
interface Weighed extends Bundle {
  readonly minified: number;
  readonly gzipped: number;
}

const OUTPUT = "bundle";

/** The largest allowed size of the whole client for each API version, in kB. */
const API_VERSIONS = { "2022-03-31": 9, "2024-09-16": 13 };

/** The reasons why the targets are missed. The figures come from esbuild's metafile of a bundle of the sources. */
const REASONS = [
  "In the bundle of API version 2024-09-16, a table that describes the 144 operations takes 3.9 kB. The table " +
    "repeats paths, fields and roles, but gzip compresses repetitions well. Tuples instead of objects in this table " +
    "would save only 0.1 kB. The bundle of each API version is 1.1 kB smaller because the client loads the code of " +
    "`cloud.http` only when a program first uses it.",
];

/** For each other client, the exports that its bundle contains. */
const PEER_EXPORTS = {
  "openapi-fetch": "{ default }",
  "@neon/sdk": "*",
  stripe: "{ default }",
  openai: "{ default }",
  octokit: "{ Octokit }",
  cloudflare: "{ default }",
};

export function benchSize(against?: string): Promise<Result> {
  return withScratchFolder(async (folder) => compareSizes(await installReleases(folder, against)));
}

async function compareSizes([current, previous]: Releases): Promise<Result> {
  const own = await weighEach(bundleClient(current));
  const before = await weighEach(previous ? bundleClient(previous) : []);
  const peers = await weighEach(
    Object.entries(PEER_EXPORTS).map(([name, names]) => ({
      name,
      code: `export ${names} from "${name}"`,
      from: PEERS,
    })),
  );
  return {
    title: "Bundle size",
    method:
      "This benchmark measures how many bytes of code a client adds to a web page before the first call. esbuild " +
      "bundles and minifies each client for browsers, with code splitting; then `gzip -9` compresses the bundle. " +
      "crdb-cloud is installed from its tarballs, and loads openapi-fetch only when a program first uses " +
      "`cloud.http`.",
    tables: [
      {
        head: ["bundle", "minified, kB", "gzipped, kB"],
        rows: [...own, ...before, ...peers].map(({ name, minified, gzipped }) => [
          name,
          digits(minified),
          digits(gzipped),
        ]),
      },
    ],
    targets: own.flatMap(({ name, aim, gzipped }) => (aim === undefined ? [] : atMost(name, gzipped, aim, " kB"))),
    notes: [...REASONS, ...(previous ? [] : [NO_RELEASE])],
    chart: {
      file: "size",
      title: "Bundle, minified and gzipped",
      unit: " kB",
      bars: [...own, ...peers].map(({ name, gzipped }) => ({ name, value: gzipped })),
    },
  };
}

function bundleClient({ name, folder }: Release): Bundle[] {
  return Object.entries(API_VERSIONS).map(([apiVersion, aim]) => ({
    name: `${name}, version ${apiVersion}`,
    code: `export { createClient } from "@crdb-cloud/core/${apiVersion}"`,
    from: folder,
    aim,
  }));
}

function weighEach(bundles: readonly Bundle[]): Promise<Weighed[]> {
  return Promise.all(bundles.map(async (bundle) => ({ ...bundle, ...(await weigh(bundle)) })));
}

async function weigh({ code, from }: Bundle): Promise<Pick<Weighed, "minified" | "gzipped">> {
  const { build } = await importPeer("esbuild");
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: from, loader: "ts" },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: from,
    outdir: OUTPUT,
    format: "esm",
    platform: "browser",
    target: "es2024",
    external: ["node:*", "crypto", "http", "https", "events", "child_process", "util", "stream"],
    logLevel: "error",
  });
  const loaded = findLoaded(metafile.outputs, `${OUTPUT}/stdin.js`);
  const files = (outputFiles as readonly File[]).filter(({ path }) => loaded.has(relative(from, path)));
  const sum = (toBytes: (file: Uint8Array) => number): number =>
    files.reduce((total, { contents }) => total + toBytes(contents), 0);
  return {
    minified: sum((bytes) => bytes.length) / 1000,
    gzipped: sum((bytes) => gzipSync(bytes, { level: 9 }).length) / 1000,
  };
}

interface File {
  readonly path: string;
  readonly contents: Uint8Array;
}

type Outputs = Readonly<
  Record<string, { readonly imports: readonly { readonly path: string; readonly kind: string }[] }>
>;

/**
 * Returns the files that a page loads together with one file of a bundle: this file, its static imports, and their
 * static imports.
 */
function findLoaded(outputs: Outputs, file: string, found: Set<string> = new Set()): ReadonlySet<string> {
  found.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind === "import-statement" && path in outputs && !found.has(path)) findLoaded(outputs, path, found);
  }
  return found;
}
