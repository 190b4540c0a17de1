import { summary, warning } from "@actions/core";

/** Adds a table to the job's summary. If that fails, only logs a warning. */
export async function writeSummary(head: readonly string[], rows: readonly (readonly string[])[]): Promise<void> {
  const header = head.map((data) => ({ data, header: true }));
  try {
    await summary.addTable([header, ...rows.map((cells) => cells.map(escapeHtml))]).write();
  } catch (error) {
    warning(`the job summary could not be written: ${(error as Error).message}`);
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
