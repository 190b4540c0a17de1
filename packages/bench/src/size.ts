import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { TOOLS } from "../../contract-tests/src/folders.ts";
import { type Client, PEER_CLIENTS, writeOwnClient } from "./clients.ts";
import { installReleases, type Release } from "./releases.ts";
import { atMost, digits, type Result } from "./result.ts";

const OUTPUT = "bundle";

export async function benchSize(folder: string, against?: string): Promise<Result> {
  const releases = await installReleases(folder, against);
  const [own = [], before = []] = releases.map((release) =>
    listApiVersions(release).map((version) => ({
      ...writeOwnClient(release, `@crdb-cloud/core/${version}`),
      name: `${release.name}, version ${version}`,
    })),
  );
  const sizes = await Promise.all([...own, ...before, ...PEER_CLIENTS].map(measureSize));
  return {
    title: "Bundle size",
    method:
      "This is what a web page loads before its first call: a program that reads a cluster, bundled and minified by " +
      "esbuild with code splitting, and compressed by `gzip -9`. That is about 0.2 kB more than `createClient` " +
      "bundled into a single file, since it includes the program, and split code compresses less well. `tarballs.test.ts` limits the " +
      "single file to 23.12 kB.",
    tables: [
      {
        head: ["bundle", "minified, kB", "gzipped, kB"],
        rows: sizes.map(({ name, minified, gzipped }) => [name, digits(minified), digits(gzipped)]),
      },
    ],
    targets: sizes.slice(0, own.length).map(({ name, gzipped }) => atMost(name, gzipped, 22.5, " kB")),
  };
}

/** Bundles a program that uses the client and returns its size in kB. */
async function measureSize({ name, file }: Client): Promise<{ name: string; minified: number; gzipped: number }> {
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
  const files = (outputFiles as readonly { path: string; contents: Uint8Array }[])
    .filter(({ path }) => loaded.has(relative(dirname(file), path)))
    .map(({ contents }) => contents);
  const sum = (of: readonly Uint8Array[]): number => of.reduce((total, { length }) => total + length, 0) / 1000;
  return { name, minified: sum(files), gzipped: sum(files.map((bytes) => gzipSync(bytes, { level: 9 }))) };
}

function listApiVersions({ folder }: Release): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, "node_modules/@crdb-cloud/core/package.json"), "utf8"));
  return Object.keys(exports)
    .flatMap((name) => /^\.\/(\d{4}-\d\d-\d\d)$/.exec(name)?.[1] ?? [])
    .sort();
}

type Outputs = Readonly<Record<string, { readonly imports: readonly Readonly<Record<"path" | "kind", string>>[] }>>;

/** Returns a bundle's main file and those that it loads through static imports, directly or indirectly. */
function findLoaded(outputs: Outputs, file: string, found: Set<string> = new Set()): ReadonlySet<string> {
  found.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind === "import-statement" && path in outputs && !found.has(path)) findLoaded(outputs, path, found);
  }
  return found;
}
