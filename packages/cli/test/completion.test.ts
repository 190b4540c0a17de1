import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { linkCommand, makeFolder } from "./make-folder.ts";
import { start, until } from "./start-command.ts";

/** What is typed, and what Tab adds to it. */
const LINES = [
  ["crdb-cloud sw", "sweep"],
  ["crdb-cloud up --output e", "env"],
  ["crdb-cloud api clusters.listN", "clusters.listNodes"],
  ["crdb-cloud api clusters.get --tim", "--timeout"],
] as const;

const SHELLS = {
  bash: ["bash --norc --noprofile -i", "source <(crdb-cloud completion bash)"],
  zsh: ["zsh -f -i", "autoload -Uz compinit; compinit -D; source <(crdb-cloud complete zsh)"],
} as const;

const isMissing = (command: string): boolean => spawnSync(command, ["--version"]).error !== undefined;

for (const [shell, [line, setup]] of Object.entries(SHELLS)) {
  const missing = [shell, "script"].filter(isMissing).map((name) => `: skipped, because there is no ${name}`);

  test.skipIf(missing.length > 0)(
    `${shell} completes a command line without running any part of it${missing}`,
    { meta: { program: shell } },
    async () => {
      const terminal = open(line);
      writeFileSync(join(terminal.folder, "kept"), "kept");
      await terminal.type(`${setup}; ${setup}; echo re""ady\n`, "ready");
      for (const [line, expected] of LINES) await terminal.type(`\u0015${line}\t`, expected);
      await terminal.type('\u0015crdb-cloud run -- a > kept \t\u0015echo fi""rst\n', "first");
      const shown = await terminal.type(
        'crdb-cloud up --name $(touch made) --output-f\t\u0015echo sec""ond\n',
        "second",
      );
      expect(shown).not.toContain("readonly");
      expect(readFileSync(join(terminal.folder, "kept"), "utf8")).toBe("kept");
      expect(readdirSync(terminal.folder)).not.toContain("made");
    },
  );
}

const noFish = isMissing("fish") ? ": skipped, because there is no fish" : "";

const FISH = { meta: { program: "fish" } };

test.skipIf(noFish)(`fish completes a command line without running any part of it${noFish}`, FISH, () => {
  const { env, folder } = prepare();
  writeFileSync(join(folder, "kept"), "kept");
  const hostile = ["crdb-cloud run -- a > kept ", "crdb-cloud up --name (touch made) --output-f"];
  const asked = [...LINES.map(([line]) => line), ...hostile];
  const script = asked.map((line) => `complete -C '${line}'; echo`).join("; ");
  const args = ["--no-config", "-c", `crdb-cloud completion fish | source; ${script}`];
  const { stdout, stderr } = spawnSync("fish", args, { env, cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  const found = stdout.split("\n\n").map((lines) => lines.split("\t")[0]?.trim());
  expect(found.slice(0, LINES.length)).toEqual(LINES.map(([, expected]) => expected));
  expect(readdirSync(folder)).not.toContain("made");
  expect(readFileSync(join(folder, "kept"), "utf8")).toBe("kept");
});

/** Creates a folder that contains only the command, and an environment whose PATH includes it. */
function prepare(): { folder: string; env: NodeJS.ProcessEnv } {
  const folder = makeFolder();
  linkCommand(join(folder, "crdb-cloud"));
  const PATH = [folder, process.env.PATH].join(delimiter);
  return { folder, env: { PATH, HOME: folder, HISTFILE: "", TERM: "xterm" } };
}

function open(shell: string) {
  const { folder, env } = prepare();
  const options = { command: ["script"], cwd: folder, input: null };
  const script = start(["--quiet", "--command", shell, "/dev/null"], env, options);
  return {
    folder,
    /** Types keys, waits until the terminal shows `text`, and returns everything shown so far. */
    async type(keys: string, text: string): Promise<string> {
      const from = script.output.out.length;
      script.child.stdin?.write(keys);
      // A terminal ends lines with `\r\n` and goes back to a line's beginning with `\r`.
      const show = (start: number): string => script.output.out.slice(start).replaceAll("\r", "");
      await until(() => show(from).includes(text), script);
      return show(0);
    },
  };
}
