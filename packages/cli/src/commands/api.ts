import { createApiCommand, toParams } from "../api/operation-command.ts";
import { findMethod, loadApi, type Operation, pick, type Wait } from "../api/operations.ts";
import { searchOperations } from "../api/search-operations.ts";
import { parseDuration } from "../clusters/cluster-options.ts";
import { CommandError, EXIT } from "../exit-status.ts";
import { type SpecOptions, takeApiVersion } from "../general-options.ts";
import type { Io } from "../io.ts";
import { openClient, toClientOptions } from "../open-client.ts";
import { readJson } from "../read-json.ts";
import { confirm } from "../terminal/confirm.ts";
import { printList, printValue } from "../terminal/print.ts";
import { createProgress } from "../terminal/progress.ts";

export async function api(io: Io, id: string | undefined, args: readonly string[], given: SpecOptions): Promise<void> {
  const { list, apiVersion: first, ...general } = given;
  const { rest, apiVersion = first } = takeApiVersion(args);
  const { client, operations } = await loadApi(apiVersion);
  if (list) {
    const words = [id, ...rest].join(" ").trim();
    const found = words === "" ? [...operations.values()] : searchOperations(operations.values(), words);
    const rows = found.map(({ id, method, path, summary }) => ({ id, method, path, summary }));
    return printList(io, rows, general, ["id", "summary"]);
  }
  const operation = await pick(operations, id);
  const command = createApiCommand(io, operation);
  command.parse(toParameterNames(operation, rest), { from: "user" });
  const extra = command.args.join(" ");
  if (extra) throw new CommandError(EXIT.usage, `${id} accepts options, not ${extra}. See crdb-cloud api ${id} --help`);
  const options = { ...general, ...command.opts<{ body?: string; wait?: string; timeout?: string }>() };
  const body = options.body === undefined ? {} : await readJson(io, "--body", options.body);
  const params = toParams(operation, body, command.opts());
  const { confirm: effect } = operation;
  const filled = effect?.replaceAll(/\{(.*?)\}/g, (_, name) => String(params[name] ?? "…"));
  if (filled !== undefined) await confirm(io, `${id} ${filled}.`, options.yes || options.dryRun);
  const cloud = openClient(client, toClientOptions(io, options));
  const wait = operation.waits.find(({ state }) => state === options.wait);
  if (wait !== undefined && !options.dryRun)
    return printValue(io, await waitFor(io, cloud, wait, params, options.timeout), options);
  const result = findMethod(cloud, operation.id)(params);
  if (operation.isList) await printList(io, result as AsyncIterable<unknown>, options);
  else await printValue(io, await result, options);
}

async function waitFor(io: Io, cloud: object, { id, until }: Wait, params: object, timeout?: string): Promise<unknown> {
  const deadline = timeout === undefined ? {} : { deadlineMs: parseDuration("--timeout", timeout) };
  const progress = createProgress(io, id);
  const onPoll = (polled: Readonly<Record<string, unknown>>): void => {
    const states = Object.keys(until).map((name) => String(polled[name] ?? "not set"));
    progress.show(states.join(", "), Object.values(until).flat().join(" or "));
  };
  return Promise.resolve(findMethod(cloud, id)(params, { ...deadline, onPoll })).finally(progress.end);
}

/** Turns options such as `--cluster-id` into `--cluster_id`, which is the parameter's own name. */
function toParameterNames({ parameters }: Operation, args: readonly string[]): string[] {
  const names = new Set(parameters.map(({ name }) => `--${name}`));
  return args.map((arg) => {
    const [flag = "", ...value] = arg.split("=");
    const name = flag.replaceAll(/(?<=\w)-/g, "_");
    return names.has(name) ? [name, ...value].join("=") : arg;
  });
}
