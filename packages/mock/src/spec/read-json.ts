const MAX_DEPTH = 100;
/**
 * Parses a JSON text. Returns `value`, or `problem` if the text is not valid JSON or is nested too deep. Returns
 * neither for an empty text.
 */
export function readJson(text: string): { value?: unknown; problem?: string } {
  if (text === "") return {};
  if (isDeeperThan(text, MAX_DEPTH)) return { problem: `is nested deeper than ${MAX_DEPTH} levels` };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: "is not valid JSON" };
  }
}

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
