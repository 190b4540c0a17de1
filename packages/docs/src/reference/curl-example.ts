import type { Operation } from "@crdb-cloud/scripts/openapi";
import { exampleRequest } from "./example-request.ts";
import type { ApiReference } from "./read-api.ts";

/** Writes a curl command that calls an operation. The command reads the API key from COCKROACH_API_KEY. */
export function curlExample(api: ApiReference, operation: Operation): string {
  const { method, target, headers, body } = exampleRequest(api, operation);
  const server = api.document.servers?.[0]?.url ?? "";
  const lines = [
    `curl --request ${method}`,
    `--url ${quote(server + target)}`,
    `--header "Authorization: Bearer $COCKROACH_API_KEY"`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
  ];
  if (body !== undefined) lines.push(`--data ${quote(toJson(body))}`);
  return lines.join(" \\\n  ");
}

/** Formats a body as JSON, on one line if the body is short. */
function toJson(body: unknown): string {
  const line = JSON.stringify(body);
  return line.length <= 60 ? line : JSON.stringify(body, undefined, 2).replaceAll("\n", "\n  ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
