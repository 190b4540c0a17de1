import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { judges } from "../spec-judge.ts";
import { COMMAND, type Program, startProgram } from "../start-program.ts";
import { UNKNOWN } from "../version-2024-09-16.ts";

const run = promisify(execFile);
const API_VERSION = "2022-03-31";
const HINT = `API version ${API_VERSION} has it: send Cc-Version: ${API_VERSION}, or start the mock with --api-version ${API_VERSION}`;
const FREE =
  '{"name":"notorious-moose","provider":"GCP","spec":{"serverless":{"regions":["us-central1"],"spendLimit":0}}}';
const ANY = '{"name":"funky-skunk","provider":"AWS","spec":{"serverless":{"regions":["us-west-2"],"spendLimit":1000}}}';

/**
 * The curl commands from the API's documentation page of May 2022, with values instead of the page's placeholders
 * except `{cluster_id}`: the operation, the method, the rest of the URL and the data. In this order, each succeeds.
 */
const DOCUMENTED: readonly (readonly [operation: string, method: string, rest: string, data?: string])[] = [
  ["clusters.create", "POST", "", FREE],
  ["clusters.create", "POST", "", ANY],
  ["clusters.get", "GET", "/{cluster_id}"],
  ["clusters.listNodes", "GET", "/{cluster_id}/nodes"],
  ["clusters.setSpendLimit", "PUT", "/{cluster_id}/spend-limit", '{"spendLimit": 1000}'],
  ["clusters.list", "GET", ""],
  ["clusters.listAvailableRegions", "GET", "/available-regions?provider=AWS"],
  ["clusters.delete", "DELETE", "/{cluster_id}"],
  ["clusters.list", "GET", "?show_inactive=true"],
];

test("each documented curl command succeeds on `crdb-cloud mock --api-version 2022-03-31`", async () => {
  const results = await runDocumented(startProgram([...COMMAND, "--port", "0", "--api-version", API_VERSION]));
  for (const { line, status, body } of results)
    expect([status, judges[API_VERSION]?.(line, { status, body })], line).toEqual([200, []]);
  expect(results.map(({ operation }) => operation)).toEqual(DOCUMENTED.map(([operation]) => operation));
});

test("the mock says which API version the documented curl commands are for", async () => {
  const results = await runDocumented(startProgram([...COMMAND, "--port", "0"]));
  const messages = results.flatMap(({ status, body }) => (status >= 400 ? `${status} ${body?.message}` : []));
  const creation = `400 invalid argument: spec.serverless.spendLimit: unknown field, which the service ignores. Did you mean spec.serverless.usage_limits? ${HINT}`;
  expect(messages.slice(0, 2)).toEqual([creation, creation]);
  expect(messages).toContain(`404 no such path: /api/v1/clusters/${UNKNOWN}/spend-limit. ${HINT}`);
});

/** Runs all documented curl commands in a shell, with the address and key that the mock prints. */
async function runDocumented({ line }: Program) {
  const { url, apiKey } = await line(0);
  const results = [];
  let id = UNKNOWN;
  for (const [index, [, method, rest, data]] of DOCUMENTED.entries()) {
    const address = `'${url}/api/v1/clusters${rest.replace("{cluster_id}", id)}'`;
    const command = `curl --request ${method} --url ${address} --header 'Authorization: Bearer ${apiKey}'`;
    const options = `${data ? `--data '${data}'` : ""} --silent --show-error --write-out '\\n%{http_code}'`;
    const { stdout } = await run("sh", ["-c", `${command} ${options}`]);
    const [text = "", status] = stdout.split(/\n(?=\d+$)/);
    const body = text === "" ? undefined : JSON.parse(text);
    const logged = await line(index + 1);
    results.push({
      line: `${logged.method} ${logged.path}`,
      operation: logged.operation,
      status: Number(status),
      body,
    });
    if (method === "POST" && body.id) id = body.id;
  }
  return results;
}
