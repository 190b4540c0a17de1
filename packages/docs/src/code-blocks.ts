import MarkdownIt from "markdown-it";

/** The code blocks of a Markdown text in one language, in their order. */
export function findCodeBlocks(text: string, language: string): string[] {
  return new MarkdownIt()
    .parse(text, {})
    .filter(({ type, info }) => type === "fence" && info === language)
    .map(({ content }) => content.trimEnd());
}
