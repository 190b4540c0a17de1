import { expect, test } from "vitest";
import { html, trustMarkup } from "../src/html.ts";

test("html() escapes text wherever it stands", () => {
  const evil = `"><script>alert('1')</script>&`;
  expect(html`<a title="${evil}">${evil}</a>`.markup).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</a>',
  );
});

test("html() keeps markup, joins lists and leaves out what is not there", () => {
  const absent: string | undefined = undefined;
  expect(html`<p>${[html`<b>${1}</b>`, "<", [false, absent]]}${trustMarkup("<i>")}</p>`.markup).toBe(
    "<p><b>1</b>&lt;<i></p>",
  );
});
