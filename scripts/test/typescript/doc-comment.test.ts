import { expect, test } from "vitest";
import { docComment, wrapText } from "../../src/typescript/doc-comment.ts";

test("docComment() keeps a short text on one line", () => {
  expect(docComment(["A widget."], "  ")).toBe("  /** A widget. */\n");
});

test("docComment() returns an empty string if there are no paragraphs", () => {
  expect(docComment([undefined, "", "\n"])).toBe("");
});

test("docComment() separates paragraphs with an empty line, and escapes the end of a comment", () => {
  expect(docComment(["One */", undefined, "Two"])).toBe("/**\n * One *\\/\n *\n * Two\n */\n");
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
