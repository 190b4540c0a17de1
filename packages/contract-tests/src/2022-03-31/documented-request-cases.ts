import type { Cloud } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";
import { type Context, type ContractCase, modes } from "../contract-case.ts";
import { createCluster } from "./create-cluster.ts";
import { documentedCommands, fillIn } from "./documented-commands.ts";
import { expectDocumented } from "./expect-documented.ts";

/** Sends the requests of the documentation page without the client, so that only the mock is tested. */
export const documentedRequestCases: readonly ContractCase<Cloud>[] = documentedCommands.map(
  ({ operation, command }, index) => ({
    name: `the documentation's request ${index + 1} works: ${operation}`,
    modes,
    sameInEachRuntime: true,
    async run(context) {
      const { url, ...request } = parseCurl(fillIn(command, await readValues(context)));
      const response = await fetch(url, request);
      const text = await response.text();
      assert.equal(response.status, 200, text);
      expectDocumented[operation](text === "" ? undefined : JSON.parse(text));
    },
  }),
);

async function readValues(context: Context<Cloud>): Promise<Parameters<typeof fillIn>[1]> {
  const { id } = await createCluster(context);
  return {
    url: context.url,
    secret_key: context.apiKey,
    cluster_id: id,
    cluster_name: context.uniqueName(),
    cloud_provider: "AWS",
    region_name: "us-west-2",
    spend_limit: "1000",
  };
}

/** A request, as arguments for `fetch`. */
export interface CurlRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Parses a curl command. Supports the options that the documentation page uses: `--request`, `--url`, `--header` and
 * `--data`.
 *
 * @throws {SyntaxError} if the command contains another option
 */
export function parseCurl(command: string): CurlRequest {
  const request = { url: "", method: "GET", headers: {} as Record<string, string> };
  const options = command.replace(/^curl\s+/, "").matchAll(/--(\S+)\s+(?:'([^']*)'|(\S+))/g);
  let body: string | undefined;
  for (const [, option, quoted, bare = ""] of options) {
    const value = quoted ?? bare;
    if (option === "request") request.method = value;
    else if (option === "url") request.url = value;
    else if (option === "header") setHeader(request.headers, value);
    else if (option === "data") body = value;
    else
      throw new SyntaxError(
        `parseCurl: the option --${option} is not supported, because no command of the documentation page uses it`,
      );
  }
  if (body === undefined) return request;
  // The `content-type` that curl sends by default, even if the body is JSON.
  return { ...request, body, headers: { "content-type": "application/x-www-form-urlencoded", ...request.headers } };
}

function setHeader(headers: Record<string, string>, line: string): void {
  const colon = line.indexOf(":");
  headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
}
