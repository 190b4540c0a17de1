import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startMockCloud } from "@crdb-cloud/mock";
import { describe, expect, test } from "vitest";
import { findRuntime, reasonOf } from "./find-installed.ts";

const deno = findRuntime("deno");

const runtimes = {
  node: [process.execPath],
  deno: [deno.path, "run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env=COCKROACH_API_KEY,COCKROACH_SERVER"],
} as const;

/** The exit code or signal that each runtime reports if a signal ends a program. */
const ends = {
  node: { SIGINT: [null, "SIGINT"], SIGTERM: [null, "SIGTERM"] },
  deno: { SIGINT: [130, null], SIGTERM: [143, null] },
} as const;

describe.each([
  { name: "node", title: "Node.js" },
  { name: "deno", title: `Deno${reasonOf(deno)}`, missing: deno.missing },
] as const)("on $title", ({ name, ...runtime }) => {
  test.skipIf("missing" in runtime && runtime.missing).each(["SIGINT", "SIGTERM"] as const)(
    "an ephemeral cluster is deleted when the program is ended by %s",
    async (signal) => {
      await using mock = await startMockCloud();
      const program = fileURLToPath(new URL(`programs/hold-cluster-${name}.ts`, import.meta.url));
      const [command, ...args] = runtimes[name];
      const child = spawn(command, [...args, program], {
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          DENO_NO_UPDATE_CHECK: "1",
          COCKROACH_API_KEY: mock.apiKey,
          COCKROACH_SERVER: mock.url,
        },
      });
      const closed = once(child, "close");
      const [line] = await Promise.race([once(child.stdout, "data"), closed]);
      expect(String(line)).toBe("CREATED\n");
      child.kill(signal);
      expect(await closed).toEqual(ends[name][signal]);
      expect(mock.requests.at(-1)).toMatchObject({ operation: "clusters.delete", status: 200 });
    },
  );
});
