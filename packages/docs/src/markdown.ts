/** How many columns of code fit beside the text on a 1440 px wide screen. */
export const CODE_COLUMNS = 76;

export function codeFence(code: string, language: string, title?: string): string {
  return `\`\`\`${language}${title ? ` title=${JSON.stringify(title)}` : ""}\n${code}\n\`\`\``;
}

export function jsonFence(value: unknown, language = "json"): string {
  return codeFence(JSON.stringify(value, undefined, 2), language);
}

/** Formats text, which may contain backticks, as inline code. */
export function inlineCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$/.test(text) ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}

/** Returns a request's method and path as HTML. The path can wrap after a slash, but not within a word. */
export function httpLine(method: string, path: string): string {
  const text = path.replaceAll("{", "&#123;").replaceAll(/\/(?=.)/g, "/<wbr>");
  return `<span class="http">${method} ${text}</span>`;
}

/** Escapes angle brackets outside code, so text isn't parsed as HTML. */
export function escapeText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 ? part : part.replaceAll("<", "&lt;")))
    .join("");
}

export function indent(text: string, width = 2): string {
  return text.replace(/^(?=.)/gm, " ".repeat(width));
}

/** Joins the non-empty parts with blank lines. */
export function blocks(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join("\n\n");
}

export function foldable(title: string, content: string, isOpen = false): string {
  // `<summary>` can't contain Markdown, so this converts inline code to HTML.
  const summary = escapeText(title).replace(
    /`([^`]+)`/g,
    (_, code: string) => `<code>${code.replaceAll("<", "&lt;")}</code>`,
  );
  return `<details${isOpen ? " open" : ""}><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

export function firstSentence(text: string): string {
  const [sentence = text] = /^[\s\S]*?[.:](?=\s|$)/.exec(text) ?? [];
  return sentence.replace(/\s+/g, " ").replace(/:$/, ".");
}

const ACRONYMS = ["api", "aws", "sql", "cmek", "jwt", "scim", "ca"];

/** Turns a name in camelCase into a title: "API keys" for `apiKeys`, "Metric export, folder" for `metricExport.folder`. */
export function toTitle(name: string): string {
  const words = name
    .replaceAll(".", ", ")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
  const title = words.replace(/[a-z]+/g, (word) => (ACRONYMS.includes(word) ? word.toUpperCase() : word));
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Puts code beside text on a wide screen, and above it on a narrow one. */
export function beside(code: string, text: string): string {
  return blocks('<div class="beside"><div class="code">', code, '</div><div class="text">', text, "</div></div>");
}
