import { once } from "node:events";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { describe, expect, test } from "vitest";
import { findRuntime, reasonOf } from "./find-installed.ts";
import { startProgram } from "./run-program.ts";

const bun = findRuntime("bun");
const deno = findRuntime("deno");

const runtimes = {
  node: [process.execPath],
  bun: [bun.path],
  deno: [deno.path, "run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env=COCKROACH_API_KEY,COCKROACH_SERVER"],
} as const;

/** The exit code or signal that each runtime reports for a program that a signal has ended. */
const ends = {
  node: { SIGINT: [null, "SIGINT"], SIGTERM: [null, "SIGTERM"] },
  bun: { SIGINT: [null, "SIGINT"], SIGTERM: [null, "SIGTERM"] },
  deno: { SIGINT: [130, null], SIGTERM: [143, null] },
} as const;

function start(name: keyof typeof runtimes, program: string, { apiKey, url }: MockCloud, ...args: string[]) {
  const child = startProgram([runtimes[name], program, ...args], { COCKROACH_API_KEY: apiKey, COCKROACH_SERVER: url });
  return { child, closed: once(child, "close") };
}

describe.concurrent.each([
  { name: "node", title: "Node.js", missing: undefined },
  { name: "bun", title: `Bun${reasonOf(bun)}`, missing: bun.missing },
  { name: "deno", title: `Deno${reasonOf(deno)}`, missing: deno.missing },
] as const)("on $title", ({ name, missing }) => {
  test.skipIf(missing).each(["SIGINT", "SIGTERM"] as const)(
    "an ephemeral cluster is deleted when %s ends the program",
    async (signal) => {
      await using mock = await startMockCloud();
      const { child, closed } = start(name, "hold-cluster.ts", mock);
      const [line] = await Promise.race([once(child.stdout, "data"), closed]);
      expect(String(line)).toBe("CREATED\n");
      child.kill(signal);
      expect(await closed).toEqual(ends[name][signal]);
      expect(mock.requests.at(-1)).toMatchObject({ operation: "clusters.delete", status: 200 });
    },
  );

  test.skipIf(missing).each(name === "deno" ? ["process.once", "Deno.addSignalListener"] : ["process.once"])(
    "a program that listens with %s() keeps running after the signal, until it ends itself",
    async (listener) => {
      await using mock = await startMockCloud();
      const { child, closed } = start(name, "drain.ts", mock, listener);
      let text = "";
      child.stdout.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      while (!text.includes("READY")) await Promise.race([once(child.stdout, "data"), closed]);
      child.kill("SIGTERM");
      expect([await closed, text]).toEqual([[7, null], "READY\nDRAINED\n"]);
    },
  );

  test.skipIf(missing)(
    "after a signal, all ephemeral clusters are deleted, even in a program that exits when a call rejects",
    async () => {
      // The clusters take so long to create that they aren't ready before the program ends.
      await using mock = await startMockCloud({ delayMs: 3_600_000 });
      const { child, closed } = start(name, "hold-two-clusters.ts", mock);
      const [line] = await Promise.race([once(child.stdout, "data"), closed]);
      expect(String(line)).toBe("WAITING\n");
      // One deletion takes longer: its first two attempts fail with 503.
      mock.fault({ operation: "clusters.delete", status: 503, after: 1, count: 2 });
      child.kill("SIGTERM");
      expect(await closed).toEqual(ends[name].SIGTERM);
      expect(
        mock.requests.filter(({ operation, status }) => operation === "clusters.delete" && status === 200),
      ).toHaveLength(2);
    },
  );
});
