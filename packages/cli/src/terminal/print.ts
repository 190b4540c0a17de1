import { stripVTControlCharacters, styleText } from "node:util";
import type { Io } from "../io.ts";

export const FORMATS = ["table", "json", "jsonl"] as const;

interface Output {
  readonly output?: string | undefined;
}

/** Prints a resource. A table has one row per field. Prints nothing for `undefined`. */
export async function printValue(io: Io, value: unknown, { output }: Output): Promise<void> {
  if (value === undefined) return;
  if (typeof value !== "object" || value === null || !isTable(io, output)) return printJson(io, value, output);
  const lines = listFields(value);
  const width = Math.max(...lines.map(([name]) => name.length));
  for (const [name, text] of lines) io.stdout.write(`${bold(io, name.padEnd(width))}  ${text}\n`);
}

/**
 * Prints a list. A table has one row per item and, by default, columns for up to six scalar fields of the first item.
 */
export async function printList(
  io: Io,
  items: Iterable<unknown> | AsyncIterable<unknown>,
  { output }: Output,
  columns?: readonly string[],
): Promise<void> {
  if (output === "jsonl") {
    for await (const item of items) printJson(io, item, output);
    return;
  }
  const all = await Array.fromAsync(items);
  if (!isTable(io, output)) printJson(io, all, output);
  else if (all.length === 0) io.stderr.write("none found\n");
  else await printTable(io, columns ?? toColumns(all), all as readonly object[]);
}

function printJson({ stdout }: Io, value: unknown, output: string | undefined): void {
  stdout.write(`${JSON.stringify(value, null, stdout.isTTY && output !== "jsonl" ? 2 : 0)}\n`);
}

export function isTable({ stdout }: Io, output: string | undefined): boolean {
  return output === "table" || (output === undefined && stdout.isTTY === true);
}

async function printTable(io: Io, columns: readonly string[], rows: readonly object[]): Promise<void> {
  const { default: Table } = await import("cli-table3");
  const head = columns.map((name) => bold(io, name));
  const chars = Object.fromEntries(
    Object.keys(new Table().options.chars).map((name) => [name, name === "middle" ? " " : ""]),
  );
  const table = new Table({ head, style: { head: [], border: [], compact: true }, chars });
  for (const row of rows) table.push(columns.map((name) => toCell((row as Record<string, unknown>)[name])));
  io.stdout.write(`${table.toString()}\n`);
}

function toColumns([first]: readonly unknown[]): string[] {
  if (typeof first !== "object" || first === null) return [];
  const plain = Object.entries(first).filter(([, value]) => value !== null && typeof value !== "object");
  return plain.map(([name]) => name).slice(0, 6);
}

function listFields(value: object, prefix = ""): [name: string, text: string][] {
  return Object.entries(value).flatMap(([name, one]): [string, string][] =>
    typeof one === "object" && one !== null && !Array.isArray(one) && Object.keys(one).length > 0
      ? listFields(one, `${prefix}${name}.`)
      : [[toPlainText(`${prefix}${name}`), toCell(one)]],
  );
}

function bold({ env, stdout }: Io, text: string): string {
  return env.NO_COLOR || env.TERM === "dumb" || !stdout.isTTY
    ? text
    : styleText("bold", text, { validateStream: false });
}

function toCell(value: unknown): string {
  return toPlainText(typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? ""));
}

/** Removes escape sequences and replaces control characters, since both could control the terminal or reorder text. */
export function toPlainText(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, "?");
}
