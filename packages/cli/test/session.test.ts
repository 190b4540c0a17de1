import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { COMMAND, openMock, toEnv } from "./start-command.ts";

/** The documents that show the session. */
const FILES = ["README.md", "../docs/src/content/docs/guides/ci.md"];

/** `script` of util-linux runs a program in a pseudo-terminal. That of macOS and BSD takes other options. */
const { stdout: version } = spawnSync("script", ["--version"], { encoding: "utf8" });
const missing = version?.includes("util-linux") ? "" : ": skipped, because there is no `script` of util-linux";

/** Makes SQL users' names and passwords repeatable, as the seed does for the mock cloud's ids. */
const PRELOAD = `crypto.getRandomValues = (bytes) => bytes.map((_, at) => at);`;

test.skipIf(missing)(`the terminal session in the README matches the command's real output${missing}`, async () => {
  const mock = await openMock({ clock: "virtual" });
  const folder = mkdtempSync(join(tmpdir(), "session-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [node, bin] = COMMAND;
  writeFileSync(join(folder, "crdb-cloud"), `#!/bin/sh\nexec "${node}" "${bin}" "$@"\n`);
  chmodSync(join(folder, "crdb-cloud"), 0o755);
  const env = {
    ...toEnv(mock),
    PATH: [folder, process.env.PATH].join(delimiter),
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    NO_COLOR: "1",
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(PRELOAD)}`,
  };
  const sessions = FILES.map((file) => readSession(join(import.meta.dirname, "..", file)));
  const commands = sessions[0]?.match(/(?<=^\$ ).*/gm) ?? [];
  let shown = "";
  for (const command of commands) shown += `$ ${command}\n${await show(command, folder, env)}`;
  for (const session of sessions) expect(session).toBe(shown);
  expect(commands.length).toBeGreaterThan(4);
});

function readSession(file: string): string {
  return /^```console\n(.*?)^```$/ms.exec(readFileSync(file, "utf8"))?.[1] ?? `${file} shows no session`;
}

/** Returns what a terminal with 100 columns shows at the end. */
async function show(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn("script", ["--quiet", "--return", "--command", `stty cols 100; ${command}`, "/dev/null"], {
    cwd,
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
  });
  await once(child, "close");
  return text
    .split("\r\n")
    .map((line) => (line.split("\r\u001b[K").at(-1) ?? "").trimEnd())
    .join("\n");
}
