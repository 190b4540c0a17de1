import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const README = fileURLToPath(new URL("../../README.md", import.meta.url));

/** Expects that a section of the README has a text, or writes the text if Vitest updates snapshots. */
export async function expectInReadme(section: string, text: string): Promise<void> {
  const begin = `<!-- Tests write the ${section}. -->\n`;
  const end = `<!-- End of the ${section}. -->`;
  const readme = readFileSync(README, "utf8");
  expect(readme.split(begin)).toHaveLength(2);
  const [before, rest = ""] = readme.split(begin);
  await expect(`${before}${begin}\n${text}\n${end}${rest.split(end)[1]}`).toMatchFileSnapshot(README);
}
