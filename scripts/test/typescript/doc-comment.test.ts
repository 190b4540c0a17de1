import { expect, test } from "vitest";
import { wrapText } from "../../src/typescript/doc-comment.ts";

test.each(["1. one\n2. two", "```ts\nlet  x;\n```", "| a | b |\n| - | - |"])(
  "wrapText() keeps the line breaks of %j",
  (block) => {
    expect(wrapText(block)).toEqual(block.split("\n"));
  },
);
