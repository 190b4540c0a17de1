import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { judges } from "../spec-judge.ts";
import { COMMAND, startProgram } from "../start-program.ts";

const run = promisify(execFile);
const API_VERSION = "2022-03-31";
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
  const { line } = startProgram([...COMMAND, "--port", "0", "--api-version", API_VERSION]);
  const { url, apiKey } = await line(0);
  let id = "";
  for (const [index, [operation, method, rest, data]] of DOCUMENTED.entries()) {
    const address = `'${url}/api/v1/clusters${rest.replace("{cluster_id}", id)}'`;
    const command = `curl --request ${method} --url ${address} --header 'Authorization: Bearer ${apiKey}'`;
    const options = `${data ? `--data '${data}'` : ""} --silent --show-error --write-out '\\n%{http_code}'`;
    const { stdout } = await run("sh", ["-c", `${command} ${options}`]);
    const [text = "", status] = stdout.split(/\n(?=\d+$)/);
    const body = text === "" ? undefined : JSON.parse(text);
    const logged = await line(index + 1);
    const violations = judges[API_VERSION]?.(`${logged.method} ${logged.path}`, { status: 200, body });
    expect([logged.operation, status, violations], command).toEqual([operation, "200", []]);
    if (method === "POST") ({ id } = body);
  }
});
