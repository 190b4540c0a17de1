import { expect, test } from "vitest";
import { runNode, startService } from "./run-node.ts";

test("runNode() returns the exit code of a program that ends before it has read its input", async () => {
  const input = "x".repeat(10_000_000);
  expect(await runNode(["-e", "process.exit(3)"], { input })).toMatchObject({ code: 3, stderr: "" });
});

test("startService() lets the caller kill a service that hasn't written its URL yet", async () => {
  const kills: (() => Promise<unknown>)[] = [];
  void startService("preview-service", {}, (kill) => kills.push(kill));
  expect(await kills[0]?.()).toEqual([null, "SIGKILL"]);
});
