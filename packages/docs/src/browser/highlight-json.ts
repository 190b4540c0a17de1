const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

/** Marks JSON up with the classes that the pages' code has. */
export function highlightJson(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [whole, string = whole, colon = ""] = match;
    nodes.push(text.slice(end, match.index), toSpan(string, match[1] ? (colon ? "p" : "s") : "n"), colon);
    end = match.index + whole.length;
  }
  return [...nodes, text.slice(end)];
}

function toSpan(text: string, name: string): HTMLElement {
  const span = document.createElement("span");
  span.className = name;
  span.textContent = text;
  return span;
}
