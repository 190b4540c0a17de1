import { expect, test } from "vitest";
import { html } from "../src/html.ts";
import { createMarkdown } from "../src/markdown.ts";

const markdown = createMarkdown((code, language) => html`[${language}]${code}`);

test("createMarkdown() shows markup as text", () => {
  expect(markdown.inline("a <b> & <script>").markup).toBe("a &lt;b&gt; &amp; &lt;script&gt;");
});

test("createMarkdown() keeps links to the web and makes text of links to files", () => {
  expect(markdown.inline("[a](https://a.example/) [b](../b.md) [c](#c)").markup).toBe(
    '<a href="https://a.example/">a</a> b <a href="#c">c</a>',
  );
});

test("createMarkdown() marks code up in its language", () => {
  expect(markdown.block("```ts\n1 < 2\n```").markup).toContain("[ts]1 &lt; 2");
});
