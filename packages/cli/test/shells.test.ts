import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { linkCommand, makeFolder } from "./make-folder.ts";
import { listClusters, openMock, start, toEnv, until } from "./start-command.ts";
import { makeProject } from "./start-step.ts";
import { commandPage, readText } from "./write-section.ts";

/** The shells to test, if they're installed. Without `--norc`, bash would read `.bashrc` if its stdin is a socket. */
const SHELLS = ["bash --norc -e", "bash --posix --norc -e", "sh -e", "dash -e", "zsh -e", "fish --no-config"];
const isMissing = (shell: string): boolean => spawnSync(shell, ["-c", ":"]).error !== undefined;

function readScript(page: string, text: string, language: "sh" | "fish" = "sh"): string {
  const scripts =
    readText(commandPage(page)).match(new RegExp(`(?<=^\`\`\`${language}\\n).*?(?=^\`\`\`$)`, "gms")) ?? [];
  return scripts.find((script) => script.includes(text)) ?? "";
}

for (const name of SHELLS) {
  const [shell = "", ...options] = name.split(" ");
  const missing = isMissing(shell) ? `: skipped, because there is no ${shell}` : "";

  test.skipIf(missing)(
    `with ${name}, the documented script sets the variables, or ends if up fails${missing}`,
    async () => {
      const mock = await openMock();
      const folder = makeFolder();
      linkCommand(join(folder, "npx"));
      const documented = shell === "fish" ? readScript("up", "source", "fish") : readScript("up", "eval");
      const script = `${documented.replace("npx crdb-cloud", "npx")}echo "got $PGUSER"`;
      const env = { ...toEnv(mock), PATH: [folder, process.env.PATH].join(delimiter) };
      const run = (variables: object) =>
        start(["-c", script], { ...env, ...variables }, { command: [shell, ...options] });
      const good = run({});
      expect([await good.exit, good.output]).toMatchObject([
        0,
        { out: expect.stringMatching(/^got crdb_cloud_\w+\n$/) },
      ]);
      const bad = run({ COCKROACH_API_KEY: "" });
      expect([await bad.exit, bad.output.out]).toEqual([3, ""]);
    },
  );
}

test("with the documented exec, run gets the signal that docker stop sends to the main process", async () => {
  const mock = await openMock();
  const folder = makeProject();
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/npm"), '#!/bin/sh\n[ "$1" = ci ] || { echo started; exec sleep 600; }\n', {
    mode: 0o755,
  });
  const env = { ...toEnv(mock), PATH: [join(folder, "bin"), process.env.PATH].join(delimiter) };
  const [, script = ""] = /bash -c '(.*)'/.exec(readScript("run", "exec")) ?? [];
  const main = start(["-c", script], env, { command: ["bash"], cwd: folder });
  await until(() => main.output.out.includes("started"), main);
  main.child.kill("SIGTERM");
  expect([await main.exit, listClusters(mock)]).toEqual([143, []]);
});

test("the last line of run's stderr says whether run failed", async () => {
  const mock = await openMock();
  const last = async (status: number): Promise<[unknown, string]> => {
    const { exit, output } = start(["run", "sh", "-c", `exit ${status}`], toEnv(mock));
    return [await exit, output.err.trimEnd().split("\n").at(-1) ?? ""];
  };
  expect(await last(3)).toEqual([3, expect.stringMatching(/^run: CREATED/)]);
  mock.fault({ operation: "clusters.delete", status: 403 });
  expect(await last(3)).toEqual([3, expect.stringMatching(/^crdb-cloud: run-\w+ may still exist/)]);
  expect(await last(0)).toEqual([1, expect.stringMatching(/^crdb-cloud: run-\w+ may still exist/)]);
});
