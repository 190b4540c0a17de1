import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const PAGE = fileURLToPath(new URL("../README.md", import.meta.url));

/** Expects that a section of the README has some text, or writes it if Vitest updates snapshots. */
export async function expectInSqlPage(section: string, text: string): Promise<void> {
  const begin = `<!-- Tests write the ${section}. -->\n`;
  const end = `<!-- End of the ${section}. -->`;
  const page = readFileSync(PAGE, "utf8");
  expect(page.split(begin)).toHaveLength(2);
  const [before, rest = ""] = page.split(begin);
  await expect(`${before}${begin}\n${text}\n${end}${rest.split(end)[1]}`).toMatchFileSnapshot(PAGE);
}
