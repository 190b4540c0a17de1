import type { Command } from "commander";
import { findMethod, loadIndex, loadSpec, pick } from "../api/load-spec.ts";
import { createOperationCommand, toParams } from "../api/operation-command.ts";
import type { Operation } from "../api/read-operations.ts";
import { previewRequest } from "../api/request-preview.ts";
import { searchOperations } from "../api/search-operations.ts";
import {
  addApiVersion,
  addGeneralOptions,
  type GeneralOptions,
  type SpecOptions,
  takeApiVersion,
} from "../general-options.ts";
import type { Io } from "../io.ts";
import { openClient, toClientOptions } from "../open-client.ts";
import { readJson } from "../read-json.ts";
import { confirm } from "../terminal/confirm.ts";
import { printList, printValue } from "../terminal/print.ts";

interface CallOptions extends GeneralOptions {
  readonly body?: string;
}

export async function api(io: Io, id: string | undefined, args: readonly string[], given: SpecOptions): Promise<void> {
  const { list, apiVersion: first, ...general } = given;
  const { rest, apiVersion = first } = takeApiVersion(args);
  const isDescribed = list || rest.some((arg) => arg === "--help" || arg === "-h");
  const { client, operations } = await (isDescribed ? loadSpec : loadIndex)(apiVersion);
  if (list) {
    const words = [id, ...rest].join(" ").trim();
    const found = words === "" ? [...operations.values()] : searchOperations(operations.values(), words);
    const rows = found.map(({ id, method, path, summary }) => ({ id, method, path, summary }));
    return printList(io, rows, general, ["id", "summary"]);
  }
  const operation = await pick("operation", operations, id);
  const command = createApiCommand(io, operation);
  command.parse(rest, { from: "user" });
  const options = { ...general, ...command.opts<CallOptions>() };
  const body = options.body === undefined ? {} : await readJson(io, "--body", options.body);
  const params = toParams(operation, body, command.opts());
  if (options.dryRun) {
    const request = await previewRequest((settings) => findMethod(openClient(client, settings), operation.id)(params));
    io.stdout.write(`${request.method} ${request.url}\n${request.body === undefined ? "" : `${request.body}\n`}`);
    return;
  }
  const { confirm: effect } = operation;
  const filled = effect?.replaceAll(/\{(.*?)\}/g, (_, name) => String(params[name] ?? "…"));
  if (filled !== undefined) await confirm(io, `${id} ${filled}.`, options.yes);
  const result = findMethod(openClient(client, toClientOptions(io, options)), operation.id)(params);
  if (operation.isList) await printList(io, result as AsyncIterable<unknown>, options);
  else await printValue(io, await result, options);
}

export function createApiCommand(io: Io, operation: Operation): Command {
  const { id, description, confirm: effect } = operation;
  const command = createOperationCommand(io, `crdb-cloud api ${id}`, operation, description)
    .option("--body <file>", "a JSON file with fields of the body; - for stdin. Pass secrets this way")
    .option("--dry-run", "print the request instead of sending it");
  if (effect !== undefined) command.option("--yes", "do it without asking");
  return addApiVersion(addGeneralOptions(command));
}
