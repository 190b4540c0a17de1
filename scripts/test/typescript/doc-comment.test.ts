import { expect, test } from "vitest";
import { docComment, wrapText } from "../../src/typescript/doc-comment.ts";

test.each([
  [["A widget."], "  /** A widget. */\n"],
  [[undefined, "", "\n"], ""],
  [["One */", undefined, "Two"], "  /**\n   * One *\\/\n   *\n   * Two\n   */\n"],
])("docComment() writes the paragraphs %j as %j", (paragraphs, comment) => {
  expect(docComment(paragraphs, "  ")).toBe(comment);
});

test("wrapText() breaks prose at the width, and joins lines that were broken elsewhere", () => {
  const lines = wrapText(`${"word ".repeat(40)}\nlast`);
  expect(lines).toHaveLength(2);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  expect(lines.join(" ")).toBe(`${"word ".repeat(40)}last`);
});

test.each(["- one\n- two", "1. one\n2. two", "```ts\nlet  x;\n```", "| a | b |\n| - | - |"])(
  "wrapText() keeps the line breaks of %j",
  (block) => {
    expect(wrapText(block)).toEqual(block.split("\n"));
  },
);
