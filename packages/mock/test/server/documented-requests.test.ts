import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { judges } from "../spec-judge.ts";
import { COMMAND, type Program, startProgram } from "../start-program.ts";
import { documentedCommands, fillIn } from "./documented-commands.ts";

const run = promisify(execFile);
const API_VERSION = "2022-03-31";
const HINT = `API version ${API_VERSION} has it: send Cc-Version: ${API_VERSION}, or start the mock with --api-version ${API_VERSION}`;

test("each documented curl command succeeds on `crdb-cloud mock --api-version 2022-03-31`", async () => {
  const results = await runDocumented(startProgram([...COMMAND, "--port", "0", "--api-version", API_VERSION]));
  for (const { line, command, status, body } of results) {
    expect([status, judges[API_VERSION]?.(line, { status, body })], command).toEqual([200, []]);
  }
  expect(results.map(({ operation }) => operation)).toEqual(documentedCommands.map(({ operation }) => operation));
});

test("the mock says which API version the documented curl commands are for", async () => {
  const results = await runDocumented(startProgram([...COMMAND, "--port", "0"]));
  const messages = results.flatMap(({ status, body }) => (status >= 400 ? `${status} ${body?.message}` : []));
  const creation = `400 invalid argument: spec.serverless.spendLimit: unknown field, which the service ignores. Did you mean spec.serverless.usage_limits? ${HINT}`;
  expect(messages.slice(0, 2)).toEqual([creation, creation]);
  expect(messages).toContain(`404 no such path: /api/v1/clusters/${ID}/spend-limit. ${HINT}`);
});

const ID = "00000000-0000-4000-8000-000000000000";

interface Result {
  /** The request's method and path. */
  readonly line: string;
  readonly operation: string;
  readonly command: string;
  readonly status: number;
  readonly body: Record<string, unknown> | undefined;
}

/** Runs all documented curl commands in a shell, with the address and key that the mock prints. */
async function runDocumented({ line }: Program): Promise<Result[]> {
  const { url, apiKey } = (await line(0)) as { url: string; apiKey: string };
  const values = { cluster_name: "funky-skunk", cloud_provider: "AWS", region_name: "us-west-2", spend_limit: "1000" };
  const results: Result[] = [];
  let cluster_id = ID;
  for (const [index, { command }] of documentedCommands.entries()) {
    const filled = fillIn(command, { url, secret_key: apiKey, cluster_id, ...values });
    const { stdout } = await run("sh", ["-c", `${filled} --silent --show-error --write-out '\\n%{http_code}'`]);
    const [text = "", status] = stdout.split(/\n(?=\d+$)/);
    const body = text === "" ? undefined : JSON.parse(text);
    const { method, path, operation } = await line(index + 1);
    results.push({ line: `${method} ${path}`, operation: String(operation), command, status: Number(status), body });
    if (method === "POST" && body.id) cluster_id = body.id;
  }
  return results;
}
