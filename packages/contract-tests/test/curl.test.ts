import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentedCommands, fillIn } from "../src/2022-03-31/documented-commands.ts";
import { expectDocumented } from "../src/2022-03-31/expect-documented.ts";
import { modes } from "../src/contract-case.ts";

const run = promisify(execFile);

describe.each(modes)("curl, %s", (mode) => {
  let mock: MockCloud;
  let cluster_id = "";
  beforeAll(async () => {
    mock = await startMockCloud({ apiVersion: "2022-03-31", mode });
  });
  afterAll(() => mock.close());

  test.each(documentedCommands)(
    "the command that the documentation shows for $operation succeeds",
    async (documented) => {
      const { operation, command } = documented;
      const { status, body } = await runCurl(
        fillIn(command, {
          url: mock.url,
          secret_key: mock.apiKey,
          cluster_id,
          cluster_name: "funky-skunk",
          cloud_provider: "AWS",
          region_name: "us-west-2",
          spend_limit: "1000",
        }),
      );
      expect(status).toBe(200);
      expectDocumented[operation](body);
      expect(mock.requests.at(-1)?.operation).toBe(operation);
      if (operation === "clusters.create") cluster_id = (body as { id: string }).id;
    },
  );
});

async function runCurl(command: string): Promise<{ status: number; body: unknown }> {
  const { stdout } = await run("sh", ["-c", `${command} --silent --show-error --write-out '\\n%{http_code}'`]);
  const end = stdout.lastIndexOf("\n");
  return { status: Number(stdout.slice(end)), body: end === 0 ? undefined : JSON.parse(stdout.slice(0, end)) };
}
