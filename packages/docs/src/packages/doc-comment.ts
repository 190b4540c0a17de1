export interface DocComment {
  /** The text before the first tag, as Markdown. */
  readonly text: string;
  readonly tags: readonly DocTag[];
}

export interface DocTag {
  /** The name of the tag, such as `throws`. */
  readonly name: string;
  /** The type in braces after the name. */
  readonly type: string | undefined;
  /** The text after the name and the type, as Markdown. */
  readonly text: string;
}

const TAG = /(?<=^|\s)(?=@(?:default|deprecated|example|internal|module|param|returns|see|throws|typeParam)\b)/;

/** Parses the source text of a doc comment. Links to symbols become inline code. */
export function parseDocComment(source: string): DocComment {
  const lines = source
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  const blocks: string[][] = [[]];
  let isCode = false;
  for (const line of lines) {
    if (line.trimStart().startsWith("```")) isCode = !isCode;
    for (const part of isCode ? [line] : line.split(TAG)) push(part, !isCode && part.startsWith("@"));
  }
  function push(line: string, opens: boolean): void {
    if (opens) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  const [text = "", ...tags] = blocks.map((block) => linkless(block.join("\n").trim()));
  return { text, tags: tags.map(parseTag) };
}

export function tagTexts({ tags }: DocComment, name: string): string[] {
  return tags.filter((tag) => tag.name === name).map((tag) => tag.text);
}

function parseTag(source: string): DocTag {
  // Braces contain a type only after `@throws`. After `@default`, braces contain an object.
  const [, name = "", type, text = ""] = /^@(\w+)\s*(?:(?<=^@throws\s*)\{([^}]*)\})?\s*([\s\S]*)$/.exec(source) ?? [];
  return { name, type, text: text.trim() };
}

function linkless(text: string): string {
  return text.replace(/\{@link\s+([^}|\s]+)[^}]*\}/g, "`$1`");
}
