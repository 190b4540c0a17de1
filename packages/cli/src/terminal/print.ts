import { stripVTControlCharacters, styleText } from "node:util";
import type { Io } from "../io.ts";

/** How to print a result. By default, people get a table, and programs get JSON. */
export interface PrintOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** Prints JSON, or nothing for `undefined`. */
export function printJson({ stdout }: Io, value: unknown): void {
  if (value !== undefined) stdout.write(`${JSON.stringify(value, null, stdout.isTTY ? 2 : 0)}\n`);
}

/** Prints a table on a terminal and a JSON array elsewhere, unless an option asks for JSON or JSON Lines. */
export async function printList(io: Io, items: AsyncIterable<unknown>, { json, jsonl }: PrintOptions): Promise<void> {
  if (jsonl) {
    for await (const item of items) io.stdout.write(`${JSON.stringify(item)}\n`);
    return;
  }
  const all = await Array.fromAsync(items);
  if (json || !io.stdout.isTTY) printJson(io, all);
  else await printTable(io, toColumns(all), all as readonly object[]);
}

/** Prints a table with a column for each property. */
export async function printTable(io: Io, columns: readonly string[], rows: readonly object[]): Promise<void> {
  const { default: Table } = await import("cli-table3");
  const env = io.env as NodeJS.ProcessEnv;
  const bold = (text: string): string => (env.NO_COLOR ? text : styleText("bold", text, { validateStream: false }));
  const table = new Table({ head: columns.map(bold), style: { head: [], compact: true }, chars: NO_LINES });
  for (const row of rows) table.push(columns.map((name) => toCell((row as Record<string, unknown>)[name])));
  io.stdout.write(`${table.toString()}\n`);
}

const NO_LINES = Object.fromEntries(
  ["top", "bottom", "mid"].flatMap((edge) =>
    [edge, `${edge}-mid`, `${edge}-left`, `${edge}-right`].map((key) => [key, ""]),
  ),
);
Object.assign(NO_LINES, { "left-mid": "", "mid-mid": "", "right-mid": "", left: "", right: "", middle: " " });

/** Returns the columns for a list: up to six properties of its first item, except objects and arrays. */
function toColumns([first]: readonly unknown[]): string[] {
  if (typeof first !== "object" || first === null) return [];
  const plain = Object.entries(first).filter(([, value]) => value !== null && typeof value !== "object");
  return plain.map(([name]) => name).slice(0, 6);
}

function toCell(value: unknown): string {
  return toPlainText(typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? ""));
}

/** Removes escape sequences and replaces control characters, since they could control the terminal. */
export function toPlainText(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/\p{Cc}/gu, "?");
}
