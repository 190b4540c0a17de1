import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { startMockCloud } from "@crdb-cloud/mock";
import { afterAll, describe, expect, inject, test } from "vitest";
import { installFolder } from "../../../scripts/src/process/install-folder.ts";
import { root as ROOT } from "../../../scripts/src/process/run-command.ts";
import { findPnpm } from "../../../scripts/src/process/run-program.ts";
import { launchChromium } from "../../docs/test/launch-chromium.ts";
import { CONSUMERS, RUNTIMES } from "../src/folders.ts";
import { nameOf, PUBLISHED } from "../src/pack-packages.ts";

const { project, tarballs, chromium } = inject("consumer");
const require = createRequire(join(CONSUMERS, "package.json"));
const dependencies = Object.fromEntries(PUBLISHED.map((name) => [nameOf(name), `file:${tarballs[name]}`]));
const MANIFEST = { private: true, type: "module", dependencies, resolutions: dependencies };
const NAMES = "happy-otter happy-otter happy-otter happy-otter";

test("Jest runs ES modules that import the packages", async () => {
  const config = JSON.stringify({ testMatch: ["**/*.test.js"], transform: {} });
  const jest = join(CONSUMERS, "node_modules/jest/bin/jest.js");
  const { stderr } = await node(project, "--experimental-vm-modules", jest, "--rootDir", project, "--config", config);
  expect(stderr).toContain("Tests:       1 passed, 1 total");
});

test("ts-jest runs ES modules that import the packages", async () => {
  const transform = { "\\.ts$": ["ts-jest", { useESM: true, diagnostics: false }] };
  const config = JSON.stringify({ testMatch: ["**/*.test.ts"], transform, extensionsToTreatAsEsm: [".ts"] });
  const jest = join(CONSUMERS, "node_modules/jest/bin/jest.js");
  const { stderr } = await node(project, "--experimental-vm-modules", jest, "--rootDir", project, "--config", config);
  expect(stderr).toContain("Tests:       1 passed, 1 total");
});

test("swc-node runs a TypeScript program that imports the packages", async () => {
  const { stdout } = await node(project, "--import", "@swc-node/register/esm-register", "main.ts");
  expect(stdout).toBe(`${NAMES}\n`);
});

test("ts-node runs a TypeScript program that imports the packages", async () => {
  const { stdout } = await node(project, "--loader", "ts-node/esm", "main.ts");
  expect(stdout).toBe(`${NAMES}\n`);
});

test("Yarn Plug'n'Play runs a program that imports the packages", async () => {
  const folder = join(project, "yarn");
  await mkdir(folder);
  for (const file of ["create-clusters.js", "main.js"]) await cp(join(project, file), join(folder, file));
  await writeFile(join(folder, "package.json"), JSON.stringify(MANIFEST));
  // With a lock file, the folder is its own project. Otherwise, Yarn would look for a project in the parent folders.
  await writeFile(join(folder, "yarn.lock"), "");
  await writeFile(
    join(folder, ".yarnrc.yml"),
    "nodeLinker: pnp\nenableTelemetry: false\nenableImmutableInstalls: false\n",
  );
  const yarn = require.resolve("@yarnpkg/cli-dist/bin/yarn.js");
  await node(folder, yarn, "install");
  expect((await node(folder, yarn, "node", "main.js")).stdout).toBe(`${NAMES}\n`);
  await expectCommand(folder, [process.execPath, yarn, "run", "crdb-cloud"]);
});

describe("the command runs", () => {
  const scratch = mkdtempSync(join(tmpdir(), "command-"));
  afterAll(() => rm(scratch, { recursive: true }));

  test("the command runs from an npm project", () => expectCommand(project, ["npx", "--no", "--", "crdb-cloud"]));

  test("the command runs from a pnpm project", async () => {
    const folder = join(scratch, "pnpm");
    await mkdir(folder);
    await writeFile(join(folder, "package.json"), JSON.stringify(MANIFEST));
    const overrides = Object.entries(MANIFEST.dependencies).map(([name, file]) => `  "${name}": "${file}"\n`);
    await writeFile(join(folder, "pnpm-workspace.yaml"), `overrides:\n${overrides.join("")}`);
    const pnpm = await findPnpm(ROOT);
    await execute(folder, [...pnpm, "install", "--silent"]);
    await expectCommand(folder, [...pnpm, "exec", "crdb-cloud"]);
  });

  test("the command runs on Bun", async () => {
    await installFolder(RUNTIMES);
    const bun = join(RUNTIMES, "node_modules/bun/bin/bun.exe");
    await expectCommand(project, [bun, "--bun", "node_modules/crdb-cloud/dist/bin.js"]);
  });

  test("the command runs with npx outside a project", async () => {
    const folder = join(scratch, "empty");
    await mkdir(folder);
    const packages = Object.values(tarballs).flatMap((file) => ["--package", file]);
    await expectCommand(folder, ["npm", "exec", "--yes", ...packages, "--", "crdb-cloud"]);
  });

  test("the command runs as the Dockerfile's entry point, installed globally", async () => {
    const options = ["--global", "--prefix", scratch, "--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
    await execute(scratch, ["npm", "install", ...options, ...Object.values(tarballs)]);
    const dockerfile = readFileSync(join(ROOT, "packages/mock/docker/Dockerfile"), "utf8");
    const [program, ...args] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? "[]") as string[];
    expect((await execute(scratch, [join(scratch, "bin", program ?? ""), ...args, "--version"])).stdout).toMatch(/^\d/);
    await expectCommand(scratch, [join(scratch, "bin/crdb-cloud")]);
  });
});

test("webpack bundles the packages into a program", async () => {
  const bundled = join(project, "webpack");
  const output = { path: bundled, filename: "main.cjs", chunkFormat: "commonjs" };
  const compiler = require("webpack")({
    mode: "production",
    target: "node",
    context: project,
    entry: "./main.js",
    output,
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  expect(stats.toJson({ all: false, errors: true }).errors).toEqual([]);
  expect((await node(bundled, "main.cjs")).stdout).toBe(`${NAMES}\n`);
});

test("rspack bundles the packages into a program", async () => {
  const bundled = join(project, "rspack");
  const output = { path: bundled, filename: "main.cjs", chunkFormat: "commonjs" };
  const compiler = require("@rspack/core").rspack({
    ...{ mode: "production", target: "node", context: project, entry: "./main.js", output },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  expect(stats.toJson({ all: false, errors: true }).errors).toEqual([]);
  expect((await node(bundled, "main.cjs")).stdout).toBe(`${NAMES}\n`);
});

test("Parcel bundles the packages into a program", async () => {
  const bundled = join(project, "parcel");
  const parcel = join(CONSUMERS, "node_modules/parcel/lib/bin.js");
  await node(project, parcel, "build", "main.js", "--dist-dir", bundled, "--no-cache", "--no-source-maps");
  expect((await node(bundled, "main.js")).stdout).toBe(`${NAMES}\n`);
});

test("Vite bundles the packages into a program for the server", async () => {
  const { build } = await import(require.resolve("vite"));
  const outDir = join(project, "vite");
  await build({
    root: project,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: { ssr: "main.js", outDir, minify: false },
  });
  expect((await node(outDir, "main.js")).stdout).toBe(`${NAMES}\n`);
});

test("Next bundles the packages into a route", async () => {
  const folder = join(project, "next");
  const next = require.resolve("next/dist/bin/next");
  await node(folder, next, "build");
  expect(await readClusters(folder, next, "start", "--hostname", "127.0.0.1", "--port", "0")).toBe(NAMES);
});

test("SvelteKit bundles the packages into a route", async () => {
  const folder = join(project, "sveltekit");
  const vite = join(CONSUMERS, "node_modules/vite/bin/vite.js");
  await node(folder, vite, "build");
  expect(await readClusters(folder, vite, "preview", "--host", "127.0.0.1", "--port", "0")).toBe(NAMES);
});

const inBrowser = `Vite bundles the client and the mock for a browser${chromium ? "" : " (skipped: no browser is installed; set CHROMIUM_PATH to its path)"}`;

test.skipIf(!chromium)(inBrowser, async () => {
  const { build } = await import(require.resolve("vite"));
  const [{ output }] = await build({
    root: project,
    logLevel: "warn",
    build: { lib: { entry: "page.js", formats: ["iife"], name: "page" }, write: false },
  });
  await using mock = await startMockCloud({ cors: true });
  mock.seedCluster({ name: "happy-otter" });
  const browser = await launchChromium(chromium ?? "");
  try {
    const page = await browser.newPage();
    const options = JSON.stringify({ baseUrl: mock.url, apiKey: mock.apiKey });
    expect(await page.evaluate(`${output[0].code}; page.listClusters(${options})`)).toBe("happy-otter happy-otter");
    expect(await page.evaluate(`${output[0].code}; page.mockClusters()`)).toBe("happy-otter happy-otter");
  } finally {
    await browser.close();
  }
});

/** Checks that the command shows its help, calls an operation, and rejects an unknown one. */
async function expectCommand(cwd: string, command: readonly string[]): Promise<void> {
  await using mock = await startMockCloud();
  mock.seedCluster({ name: "happy-otter" });
  const env = { COCKROACH_SERVER: mock.url, COCKROACH_API_KEY: mock.apiKey };
  expect((await execute(cwd, [...command, "--help"])).stdout).toContain("Exit statuses:");
  const { stdout } = await execute(cwd, [...command, "api", "clusters.list"], env);
  expect(JSON.parse(stdout)).toMatchObject([{ name: "happy-otter" }]);
  expect((await execute(cwd, [...command, "api", "clusters.get", "--help"])).stdout).toContain("--cluster_id");
  await expect(execute(cwd, [...command, "api", "clusters.got"])).rejects.toThrow("unknown operation clusters.got");
}

async function execute(
  cwd: string,
  [program = "", ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(program, args, { cwd, env: { ...ENV, ...env } });
}

const ENV = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };

/**
 * Runs Node.js.
 *
 * @throws {Error} with the output if the exit code isn't 0
 */
async function node(cwd: string, ...args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  try {
    return await promisify(execFile)(process.execPath, args, { cwd, env: ENV });
  } catch (error) {
    const { message, stdout, stderr } = error as Error & { stdout: string; stderr: string };
    throw new Error(`${message}\n${stdout}\n${stderr}`);
  }
}

/** Starts a server in Node.js, requests `/clusters`, stops the server, and returns the response's text. */
async function readClusters(cwd: string, ...args: readonly string[]): Promise<string> {
  const server = spawn(process.execPath, args, { cwd, env: ENV });
  try {
    const response = await fetch(`${await readUrl(server)}/clusters`);
    return await response.text();
  } finally {
    server.kill();
    await once(server, "close");
  }
}

/** Waits until a server prints its URL. */
async function readUrl(server: ChildProcess): Promise<string> {
  for await (const line of createInterface(server.stdout as NodeJS.ReadableStream)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error("the server exited before it printed its URL");
}
