/** A box in a picture. Its text may have several lines; the first is bold. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Whether to highlight the box or draw it as a failure. */
  readonly kind?: "own" | "bad";
}

/** Follows the page's colour scheme, so pictures fit the light and dark themes of the site and of GitHub. */
const STYLE = `
svg { --paper: #fff; --ink: #1f2328; --faint: #59636e; --line: #8c959f; --own: #ece6ff; --bad: #ffebe9 }
@media (prefers-color-scheme: dark) {
  svg { --paper: #17181c; --ink: #f0f6fc; --faint: #a5adb5; --line: #6e7681; --own: #37296b; --bad: #5a2424 }
}
.paper { fill: var(--paper) } text { fill: var(--ink) } .faint { fill: var(--faint) } .bold { font-weight: 600 }
.box { fill: var(--paper); stroke: var(--line) } .own { fill: var(--own) } .bad { fill: var(--bad) }
.arrow { fill: none; stroke: var(--line); stroke-width: 1.5; marker-end: url(#head) } .line { stroke: var(--line) }
#head path { fill: var(--line) }
`.trim();

/** Returns an SVG file. `title` describes the picture in words. */
export function drawPicture(title: string, width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}" font-family="system-ui, sans-serif" font-size="13">
<style>${STYLE}</style>
<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z"/></marker>
<rect class="paper" width="${width}" height="${height}" rx="6"/>
${parts.join("\n")}
</svg>
`;
}

export function drawBox({ x, y, width, height, lines, kind }: Box): string {
  const top = y + height / 2 - (lines.length - 1) * 9 + 4;
  const texts = lines.map((line, at) =>
    drawText(x + width / 2, top + at * 18, line, { anchor: "middle", look: at === 0 ? "bold" : "faint" }),
  );
  return `<rect class="box ${kind ?? ""}" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>${texts.join("")}`;
}

export function drawArrow(path: string): string {
  return `<path class="arrow" d="${path}"/>`;
}

export function drawText(
  x: number,
  y: number,
  text: string,
  { anchor = "start", look = "" }: { readonly anchor?: "start" | "middle" | "end"; readonly look?: string } = {},
): string {
  return `<text class="${look}" x="${x}" y="${y}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
