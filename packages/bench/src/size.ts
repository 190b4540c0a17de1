import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { importPeer, PEERS } from "./peers.ts";
import { digits, type Result } from "./result.ts";

/** What is bundled, and how much it may weigh, in kB. */
interface Bundle {
  readonly name: string;
  readonly code: string;
  readonly from: string;
  readonly aim?: number;
}

const CORE = fileURLToPath(new URL("../../core/src/", import.meta.url));

const BUNDLES: readonly Bundle[] = [
  {
    name: "crdb-cloud, one operation",
    code: 'export { createInvoke } from "./invoke.ts"; export { createPipeline } from "./pipeline.ts"; export { resolveClientOptions } from "./client-options.ts"',
    from: CORE,
    aim: 6,
  },
  {
    name: "crdb-cloud, edition 2022-03-31",
    code: 'export { createClient } from "./2022-03-31.ts"',
    from: CORE,
    aim: 8,
  },
  {
    name: "crdb-cloud, edition 2024-09-16",
    code: 'export { createClient } from "./2024-09-16.ts"',
    from: CORE,
    aim: 11,
  },
  { name: "openapi-fetch", code: 'export { default } from "openapi-fetch"', from: PEERS },
  { name: "@neon/sdk", code: 'export * from "@neon/sdk"', from: PEERS },
  { name: "stripe", code: 'export { default } from "stripe"', from: PEERS },
  { name: "openai", code: 'export { default } from "openai"', from: PEERS },
  { name: "octokit", code: 'export { Octokit } from "octokit"', from: PEERS },
  { name: "cloudflare", code: 'export { default } from "cloudflare"', from: PEERS },
];

/** Measures what a client adds to a bundle: minified by esbuild, and gzipped. */
export async function benchSize(): Promise<Result> {
  const weighed: { name: string; aim?: number; minified: number; gzipped: number }[] = [];
  for (const bundle of BUNDLES) weighed.push({ ...bundle, ...(await weigh(bundle)) });
  return {
    title: "Bytes",
    method: "What a client adds to a bundle: esbuild, minified, for browsers; then gzip -9.",
    tables: [
      {
        head: ["bundle", "minified, kB", "gzipped, kB"],
        rows: weighed.map(({ name, minified, gzipped }) => [name, digits(minified), digits(gzipped)]),
      },
    ],
    targets: weighed.flatMap(({ name, aim, gzipped }) =>
      aim === undefined
        ? []
        : [{ what: name, aim: `at most ${aim} kB`, found: `${digits(gzipped)} kB`, met: gzipped <= aim }],
    ),
    chart: {
      file: "size",
      title: "Bundle, minified and gzipped",
      unit: " kB",
      bars: weighed.map(({ name, gzipped }) => ({ name, value: gzipped })),
    },
  };
}

async function weigh({ code, from }: Bundle): Promise<{ minified: number; gzipped: number }> {
  const { build } = await importPeer("esbuild");
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: from, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2024",
    external: ["node:*", "crypto", "http", "https", "events", "child_process", "util", "stream"],
    logLevel: "error",
  });
  const bytes: Uint8Array = outputFiles[0].contents;
  return { minified: bytes.length / 1000, gzipped: gzipSync(bytes, { level: 9 }).length / 1000 };
}
