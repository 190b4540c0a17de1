import type { HighlightOptions } from "./highlight.ts";
import { type Html, html } from "./html.ts";
import type { Site } from "./site.ts";

/** Shows code, with a button that copies it. */
export function codeBlock({ highlight }: Site, code: string, language: string, options?: HighlightOptions): Html {
  return html`<div class="code"><pre tabindex="0"><code>${highlight(code, language, options)}</code></pre><button class="copy" type="button" hidden>Copy</button></div>`;
}

/** Shows a value as JSON. */
export function jsonBlock(site: Site, value: unknown): Html {
  return codeBlock(site, JSON.stringify(value, undefined, 2), "json");
}
