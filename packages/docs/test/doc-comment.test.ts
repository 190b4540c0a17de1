import { expect, test } from "vitest";
import { parseDocComment, tagTexts } from "../src/packages/doc-comment.ts";

const COMMENT = `/**
   * Sends a request. See {@link Hooks}.
   *
   * Retries twice.
   *
   * @throws {TypeError | RangeError} if an option
   *   is invalid
   * @default { burst: 10 }
   * @example
   * \`\`\`ts
   * @decorated
   * send();
   * \`\`\`
   * @see https://example.com/a
   */`;

test("parseDocComment() separates the text from the tags, and turns links into code", () => {
  expect(parseDocComment(COMMENT).text).toBe("Sends a request. See `Hooks`.\n\nRetries twice.");
});

test("parseDocComment() reads a type from @throws, but not from @default", () => {
  const [thrown, preset] = parseDocComment(COMMENT).tags;
  expect(thrown).toEqual({ name: "throws", type: "TypeError | RangeError", text: "if an option\n  is invalid" });
  expect(preset).toEqual({ name: "default", type: undefined, text: "{ burst: 10 }" });
});

test("parseDocComment() finds no tags in an example", () => {
  expect(tagTexts(parseDocComment(COMMENT), "example")).toEqual(["```ts\n@decorated\nsend();\n```"]);
  expect(tagTexts(parseDocComment(COMMENT), "see")).toEqual(["https://example.com/a"]);
});

test("parseDocComment() reads a tag at the end of a line", () => {
  expect(parseDocComment("/** The time limit, in milliseconds. @default 500 */")).toEqual({
    text: "The time limit, in milliseconds.",
    tags: [{ name: "default", type: undefined, text: "500" }],
  });
});
