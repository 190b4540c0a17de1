const COMMENT_WIDTH = 110;

/** Formats paragraphs as a doc comment. Text is wrapped; code blocks stay as they are. */
export function docComment(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph?.trim())
    .flatMap((paragraph, at) => [...(at > 0 ? [""] : []), ...wrapText(paragraph as string, indent.length + 3)])
    .map((line) => line.replaceAll("*/", "*\\/"));
  if (lines.length === 1 && indent.length + (lines[0] as string).length + 7 <= COMMENT_WIDTH) {
    return `${indent}/** ${lines[0]} */\n`;
  }
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** Wraps text, except lists, tables and code. */
export function wrapText(text: string, column = 0): string[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .flatMap((block, at) => [...(at > 0 ? [""] : []), ...wrapBlock(block, COMMENT_WIDTH - column)]);
}

function wrapBlock(block: string, width: number): string[] {
  if (/^\s*([-*|>#@]|\d+\.|```)|^\s{4}/m.test(block)) return block.split("\n").map((line) => line.trimEnd());
  // A word longer than a line gets a line of its own.
  return block.replaceAll(/\s+/g, " ").match(new RegExp(`\\S.{0,${width - 1}}(?= |$)|\\S+`, "g")) ?? [];
}
