import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { readText, withSection } from "../../cli/test/write-section.ts";

const PAGE = fileURLToPath(new URL("../README.md", import.meta.url));

/** Expects a section of the README to contain this text, or writes the text if Vitest updates snapshots. */
export function expectInSqlPage(section: string, text: string): Promise<void> {
  return expect(withSection(readText(PAGE), section, text.trimEnd())).toMatchFileSnapshot(PAGE);
}
