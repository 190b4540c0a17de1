import MarkdownIt from "markdown-it";

/** A fenced code block of a Markdown text. */
export interface CodeBlock {
  readonly code: string;
  /** The file name in `title="…"`. A reader can save the block under this name and run it. */
  readonly title: string | undefined;
}

/** Returns the fenced code blocks of a Markdown text in one language. */
export function findCodeBlocks(text: string, language: string): CodeBlock[] {
  return new MarkdownIt()
    .parse(text, {})
    .filter(({ type, info }) => type === "fence" && info.split(/\s/)[0] === language)
    .map(({ content, info }) => ({ code: content.trimEnd(), title: /title="([^"]+)"/.exec(info)?.[1] }));
}
