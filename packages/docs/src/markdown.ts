import MarkdownIt from "markdown-it";
import type { Highlight } from "./highlight.ts";
import { type Html, trustMarkup } from "./html.ts";

/** Renders Markdown; markup in it is shown as text. */
export interface Markdown {
  /** Paragraphs, lists, tables and code. */
  block(text: string): Html;
  /** The inside of one paragraph. */
  inline(text: string): Html;
}

/** Makes the renderer of the pages. Links to files of the repository, which the site doesn't have, become text. */
export function createMarkdown(highlight: Highlight): Markdown {
  const engine = new MarkdownIt({
    html: false,
    linkify: true,
    highlight: (code, language) => highlight(code.trimEnd(), language).markup,
  });
  engine.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  engine.core.ruler.push("site-links", ({ tokens }) => {
    for (const { children } of tokens) {
      const dropped: boolean[] = [];
      for (const token of children ?? []) {
        if (token.type === "link_open") dropped.push(!/^(https?:|#)/.test(String(token.attrGet("href"))));
        const isLink = token.type === "link_open" || token.type === "link_close";
        if (isLink && dropped.at(-1)) token.hidden = true;
        if (token.type === "link_close") dropped.pop();
      }
    }
  });
  for (const rule of ["link_open", "link_close"]) {
    engine.renderer.rules[rule] = (tokens, at, options, _env, self) =>
      tokens[at]?.hidden ? "" : self.renderToken(tokens, at, options);
  }
  engine.renderer.rules.table_open = () => '<div class="scroll"><table>\n';
  engine.renderer.rules.table_close = () => "</table></div>\n";
  return {
    block: (text) => trustMarkup(engine.render(text)),
    inline: (text) => trustMarkup(engine.renderInline(text)),
  };
}
