const MAX_DEPTH = 100;

/** Reads a JSON body, of whatever content type, or says what is wrong with it. An empty one is no body. */
export function readJson(text: string): { value?: unknown; problem?: string } {
  if (text === "") return {};
  if (isDeeperThan(text, MAX_DEPTH)) return { problem: `is nested deeper than ${MAX_DEPTH} levels` };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: "is not valid JSON" };
  }
}

/** Counts brackets outside of strings: a body that would exhaust the stack of what reads it is never parsed. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted && character === "\\") index++;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth > limit) return true;
  }
  return false;
}
