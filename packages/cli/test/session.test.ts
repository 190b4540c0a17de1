import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import type { MockCloud } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { linkCommand, makeFolder } from "./make-folder.ts";
import { openMock, start, toEnv } from "./start-command.ts";
import { commandPage, readText } from "./write-section.ts";

/** The pages whose examples make up the session, in the order in which they're run. */
const PAGES = ["up", "ls", "api", "run", "sweep", "cost", "auth", "down", "index"].map(commandPage);

/** Other documents that show parts of the session. */
const OTHERS = ["../README.md", "../../docs/src/content/docs/guides/ci.md"];

/** Looks for util-linux's `script`, which runs a program in a pseudo-terminal. Other versions have other options. */
const { stdout: version } = spawnSync("script", ["--version"], { encoding: "utf8" });
const missing = version?.includes("util-linux") ? "" : ": skipped, because there is no `script` of util-linux";

const SESSION = /(?<=^```console\n).*?(?=^```$)/gms;
const COMMAND_LINE = /(?<=^\$ )(?:.*\\\n)*.*/gm;

/** Makes the names and passwords of SQL users repeatable, as the seed does for the mock's ids. */
const PRELOAD = `crypto.getRandomValues = (bytes) => bytes.map((_, at) => at);`;

test.skipIf(missing)(`the examples of the command show its real output${missing}`, async () => {
  const mock = await openMock({ clock: "virtual" });
  const folder = makeFolder();
  linkCommand(join(folder, "crdb-cloud"));
  const env = {
    ...toEnv(mock),
    PATH: [folder, process.env.PATH].join(delimiter),
    NO_COLOR: "1",
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(PRELOAD)}`,
  };
  const shown = new Map<string, string>();
  for (const page of PAGES) {
    let real = readText(page);
    for (const session of real.match(SESSION) ?? []) {
      let text = "";
      for (const command of session.match(COMMAND_LINE) ?? []) {
        if (command === "crdb-cloud cost") seedInvoice(mock);
        const key = command === "crdb-cloud auth check" ? addKey(mock) : {};
        const output = (await show(command, folder, { ...env, ...key })).replaceAll(mock.url, "http://127.0.0.1:4010");
        shown.set(command, output);
        text += `$ ${command}\n${output}`;
      }
      real = real.replace(session, () => text);
    }
    await expect(real).toMatchFileSnapshot(page);
  }
  for (const file of OTHERS) {
    const [session = ""] = readText(join(import.meta.dirname, file)).match(SESSION) ?? [];
    const commands = session.match(COMMAND_LINE) ?? [];
    expect(commands.length, file).toBeGreaterThan(0);
    expect(session).toBe(commands.map((command) => `$ ${command}\n${shown.get(command)}`).join(""));
  }
});

function addKey(mock: MockCloud) {
  return { COCKROACH_API_KEY: mock.addKey({ roles: ["CLUSTER_CREATOR"] }).apiKey };
}

function seedInvoice(mock: MockCloud): void {
  const { tables } = mock.snapshot() as unknown as { tables: { clusters: object } };
  const [id = ""] = Object.keys(tables.clusters);
  mock.seedInvoice({ month: "2022-02", clusters: [{ cluster_id: id, amount: 12.5 }] });
}

async function show(line: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const command = ["script", "--quiet", "--return", "--command"];
  const { exit, output } = start([`stty cols 100; ${line}`, "/dev/null"], env, { command, cwd });
  await exit;
  return output.out
    .split("\r\n")
    .map((line) => (line.split("\r\u001b[K").at(-1) ?? "").trimEnd())
    .join("\n");
}
