import { exampleRequest } from "./example-request.ts";
import type { EditionReference, OperationReference } from "./read-edition.ts";

/** Writes the curl command that calls an operation. The key comes from the variable that the client reads. */
export function curlExample(edition: EditionReference, operation: OperationReference): string {
  const { method, target, headers, body } = exampleRequest(edition, operation);
  const server = edition.document.servers[0]?.url ?? "";
  const lines = [
    `curl --request ${method}`,
    `--url ${quote(server + target)}`,
    `--header "Authorization: Bearer $COCKROACH_API_KEY"`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
  ];
  if (body !== undefined) lines.push(`--data ${quote(toJson(body))}`);
  return lines.join(" \\\n  ");
}

/** A body that fits a line stays on one. */
function toJson(body: unknown): string {
  const line = JSON.stringify(body);
  return line.length <= 60 ? line : JSON.stringify(body, undefined, 2).replaceAll("\n", "\n  ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
