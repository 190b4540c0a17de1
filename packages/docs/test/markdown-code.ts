import MarkdownIt from "markdown-it";

export interface CodeBlock {
  readonly code: string;
  /** The block's `title`: a name for the file in which a reader can save and run the code. */
  readonly title: string | undefined;
}

const markdown = new MarkdownIt();

export function findCodeBlocks(text: string, language: string): CodeBlock[] {
  return markdown
    .parse(text, {})
    .filter(({ type, info }) => type === "fence" && info.split(/\s/)[0] === language)
    .map(({ content, info }) => ({ code: content.trimEnd(), title: /title="([^"]+)"/.exec(info)?.[1] }));
}
