import { expect, test } from "vitest";
import { foldable } from "../src/markdown.ts";

test("the title of a collapsible section renders code as code, but never text as HTML", () => {
  expect(foldable("Example: `List<T>` < 5", "none")).toMatch(
    "<summary>Example: <code>List&lt;T></code> &lt; 5</summary>",
  );
});
