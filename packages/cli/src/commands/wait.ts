import type { Command } from "commander";
import { findMethod, loadSpec, pick } from "../api/load-spec.ts";
import { createOperationCommand, toParams } from "../api/operation-command.ts";
import type { Wait } from "../api/read-operations.ts";
import { parseDuration } from "../clusters/cluster-options.ts";
import {
  addApiVersion,
  addGeneralOptions,
  type GeneralOptions,
  type SpecOptions,
  takeApiVersion,
} from "../general-options.ts";
import type { Io } from "../io.ts";
import { openClient, toClientOptions } from "../open-client.ts";
import { printList, printValue } from "../terminal/print.ts";
import { createProgress } from "../terminal/progress.ts";

export async function waitFor(
  io: Io,
  id: string | undefined,
  args: readonly string[],
  { list, apiVersion: first, ...general }: SpecOptions,
): Promise<void> {
  const { rest, apiVersion = first } = takeApiVersion(args);
  const { client, waits } = await loadSpec(apiVersion);
  if (list) {
    const rows = [...waits.values()].map(({ id, description }) => ({ id, description: description.trim() }));
    return printList(io, rows, general);
  }
  const wait = await pick("wait", waits, id);
  const { operation, until } = wait;
  const command = createWaitCommand(io, wait);
  command.parse(rest, { from: "user" });
  const options = { ...general, ...command.opts<GeneralOptions & { timeout?: string }>() };
  const { timeout } = options;
  const deadline = timeout === undefined ? {} : { deadlineMs: parseDuration("--timeout", timeout) };
  const fields = Object.keys(until);
  const progress = createProgress(io, wait.id, Object.values(until).flat().join(" or "));
  const onPoll = (polled: Readonly<Record<string, unknown>>): void =>
    progress.show(fields.map((name) => String(polled[name] ?? "not set")).join(", "));
  const params = toParams({ ...operation, id: wait.id }, {}, command.opts());
  const result = findMethod(openClient(client, toClientOptions(io, options)), wait.id)(params, { ...deadline, onPoll });
  await printValue(io, await Promise.resolve(result).finally(progress.end), options);
}

export function createWaitCommand(io: Io, { id, operation, description }: Wait): Command {
  const command = createOperationCommand(io, `crdb-cloud wait ${id}`, operation, description).option(
    "--timeout <duration>",
    "how long to wait: 90s, 30m, 2h (default: the client's)",
  );
  return addApiVersion(addGeneralOptions(command));
}
