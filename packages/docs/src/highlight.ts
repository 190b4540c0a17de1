import { createHighlighterCore } from "@shikijs/core";
import { createJavaScriptRegexEngine } from "@shikijs/engine-javascript";
import { type Html, html } from "./html.ts";

/** Marks code up: each kind of token has a class, which the style sheet colours. Names that `linkTo` knows become links. */
export type Highlight = (code: string, language: string, options?: HighlightOptions) => Html;

/** How a piece of code is marked up. */
export interface HighlightOptions {
  /** Where a name is explained. */
  readonly linkTo?: (name: string) => string | undefined;
  /** The code that comes before: `interface T {` for a member. */
  readonly after?: string;
}

/** The classes, and the scopes of the grammars that get them; the more exact scope wins. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  c: ["comment", "punctuation.definition.comment"],
  s: ["string", "punctuation.definition.string"],
  n: ["constant.numeric", "constant.language"],
  k: ["keyword", "storage", "variable.language"],
  t: [
    "entity.name.type",
    "support.type.primitive",
    "support.type.builtin",
    "support.class",
    "entity.other.inherited-class",
  ],
  f: ["entity.name.function", "support.function", "entity.name.command"],
  p: ["support.type.property-name", "meta.object-literal.key"],
  o: ["keyword.operator", "punctuation", "meta.brace", "constant.character.escape"],
};

const classes = Object.keys(SCOPES);

/** Loads the grammars of TypeScript, shell and JSON. Code in another language stays plain. */
export async function createHighlight(): Promise<Highlight> {
  const shiki = await createHighlighterCore({
    engine: createJavaScriptRegexEngine(),
    langs: [import("@shikijs/langs/typescript"), import("@shikijs/langs/shellscript"), import("@shikijs/langs/json")],
    themes: [createTheme()],
  });
  const known = new Set(shiki.getLoadedLanguages());
  return (code, language, { linkTo, after = "" } = {}) => {
    if (!known.has(language)) return html`${code}`;
    const { tokens: lines } = shiki.codeToTokens(code, { lang: language, theme: "site", grammarContextCode: after });
    return html`${lines.map((tokens, at) => [
      at > 0 && "\n",
      tokens.map(({ content, color }) => toMarkup(content, classOf(color), linkTo?.(content))),
    ])}`;
  };
}

function toMarkup(text: string, name: string | undefined, href: string | undefined): Html {
  if (href) return html`<a class="${name ?? "t"}" href="${href}">${text}</a>`;
  return name ? html`<span class="${name}">${text}</span>` : html`${text}`;
}

/** A theme whose colours count the classes: `#000001` is the first. */
function createTheme(): { name: string; type: "light"; fg: string; bg: string; settings: Rule[] } {
  const settings = Object.values(SCOPES).map((scope, at) => ({
    scope: [...scope],
    settings: { foreground: toColor(at + 1) },
  }));
  return { name: "site", type: "light", fg: toColor(0), bg: "#ffffff", settings };
}

interface Rule {
  scope: string[];
  settings: { foreground: string };
}

function toColor(number: number): string {
  return `#${String(number).padStart(6, "0")}`;
}

function classOf(color: string | undefined): string | undefined {
  return classes[Number(color?.slice(1)) - 1];
}
