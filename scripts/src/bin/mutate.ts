import { globSync } from "node:fs";
import { matchesGlob } from "node:path";
import { root, runCommand } from "../process/run-command.ts";
import { runProgram } from "../process/run-program.ts";

const PACKAGES = ["core", "mock"];

// Makes many small changes to a package's code, runs its tests with each, and lists the changes that no test notices.
await runCommand({
  usage: `pnpm mutate [${PACKAGES.join(" | ")}] [file, such as packages/core/src/retry/backoff.ts …]`,
  most: Number.POSITIVE_INFINITY,
  run: async ([name, ...files]) => {
    if (name !== undefined && !PACKAGES.includes(name))
      throw new TypeError(`mutate: cannot mutate ${name}; choose from ${PACKAGES.join(", ")}`);
    // An argument can end with a line range, such as `backoff.ts:10-20`. Stryker succeeds even if no file matches, so
    // this first checks that each file exists.
    const sources = globSync(`packages/${name}/src/**/*.ts`, { cwd: root });
    const missing = files.filter(
      (file) => !sources.some((source) => matchesGlob(source, file.replace(/:[\d:-]+$/, ""))),
    );
    if (missing.length > 0) {
      throw new TypeError(
        `mutate: no file matches ${missing.join(", ")}; pass a path such as packages/${name}/src/index.ts`,
      );
    }
    const failed: string[] = [];
    const only = files.length > 0 ? ["--mutate", files.join(",")] : [];
    for (const folder of name === undefined ? PACKAGES : [name]) {
      const env = { MUTATE_PACKAGE: folder };
      const command = ["stryker", "run", "config/stryker.config.js", ...only];
      await runProgram(command, { cwd: root, env, isShown: true }).catch(() => failed.push(folder));
    }
    return failed.length === 0 ? 0 : 1;
  },
});
