import type { Command } from "commander";
import { findMethod } from "../api/find-method.ts";
import { loadIndex, loadSpec } from "../api/load-spec.ts";
import { createOperationCommand, toParams } from "../api/operation-command.ts";
import { pick } from "../api/pick.ts";
import type { Operation } from "../api/read-operations.ts";
import { previewRequest } from "../api/request-preview.ts";
import { CommandError, EXIT } from "../exit-status.ts";
import type { Io } from "../io.ts";
import { openClient } from "../open-client.ts";
import { readJson } from "../read-json.ts";
import { confirm } from "../terminal/confirm.ts";
import { type PrintOptions, printJson, printList, printTable } from "../terminal/print.ts";

interface ApiOptions extends PrintOptions {
  readonly list?: boolean;
  readonly apiVersion?: string;
}

interface CallOptions extends PrintOptions {
  readonly body?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Calls an operation with the command line's parameters, and prints the response. */
export async function api(
  io: Io,
  id: string | undefined,
  args: readonly string[],
  { list, apiVersion, ...general }: ApiOptions,
  onJson: () => void,
): Promise<void> {
  if (args.includes("--json")) onJson();
  const isDescribed = list || args.some((arg) => arg === "--help" || arg === "-h");
  const { client, operations } = await (isDescribed ? loadSpec : loadIndex)(apiVersion);
  if (list) return printOperations(io, [...operations.values()], general);
  if (id === undefined) throw new CommandError(EXIT.usage, "name an operation: crdb-cloud api --list shows them all");
  const operation = await pick("operation", operations, id);
  const command = createApiCommand(io, operation);
  command.parse(args, { from: "user" });
  const options = { ...general, ...command.opts<CallOptions>() };
  const body = options.body === undefined ? {} : await readJson(io, "--body", options.body);
  const params = toParams(operation, body, command.opts());
  if (options.dryRun) {
    const request = await previewRequest((settings) => findMethod(openClient(client, settings), id)(params));
    io.stdout.write(`${request.method} ${request.url}\n${request.body === undefined ? "" : `${request.body}\n`}`);
    return;
  }
  if (operation.method === "DELETE") await confirm(io, `${id} deletes ${describe(operation, params)}.`, options.yes);
  const result = findMethod(openClient(client), id)(params);
  if (operation.isList) await printList(io, result as AsyncIterable<unknown>, options);
  else printJson(io, await result);
}

/** Creates the `api <operation>` command. */
export function createApiCommand(io: Io, operation: Operation): Command {
  const { id, description, isList, method } = operation;
  const command = createOperationCommand(io, `crdb-cloud api ${id}`, operation, description)
    .option("--body <file>", "a JSON file with fields of the body; - for stdin. Pass secrets this way")
    .option("--json", "print JSON, even on a terminal, and errors as JSON")
    .option("--dry-run", "print the request instead of sending it");
  if (isList) command.option("--jsonl", "print each item as a line of JSON");
  if (method === "DELETE") command.option("--yes", "delete without asking");
  return command;
}

async function printOperations(io: Io, operations: readonly Operation[], { json }: PrintOptions): Promise<void> {
  const rows = operations.map(({ id, method, path, summary }) => ({ id, method, path, summary }));
  if (json || !io.stdout.isTTY) printJson(io, rows);
  else await printTable(io, ["id", "summary"], rows);
}

function describe({ path }: Operation, params: Readonly<Record<string, unknown>>): string {
  return path.replace(/^\/api\/v1\//, "").replaceAll(/\{(.*?)\}/g, (_, name) => String(params[name] ?? "…"));
}
