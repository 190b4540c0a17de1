/** Markup that is safe to stand in a page. */
export interface Html {
  readonly markup: string;
}

/** What a template may hold: text is escaped, markup stays, lists are joined, and nothing is left out. */
export type HtmlValue = string | number | Html | false | undefined | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Makes markup of a template, and escapes every text in it.
 *
 * @example
 * ```ts
 * html`<a href="${url}">${title}</a>`;
 * ```
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { markup: strings.reduce((markup, string, at) => markup + toMarkup(values[at - 1]) + string) };
}

/** Takes text as markup that is safe already, such as the output of a Markdown renderer. */
export function trustMarkup(markup: string): Html {
  return { markup };
}

function toMarkup(value: HtmlValue): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "object") return "markup" in value ? value.markup : value.map(toMarkup).join("");
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
