import { type Chart, digits } from "./result.ts";

const WIDTH = 760;
const ROW = 26;
const NAMES = 250;
const TOP = 44;

const LIGHT = { ink: "#1f2328", faint: "#59636e", own: "#6933ff", other: "#c8ccd1" };
const DARK: typeof LIGHT = { ink: "#f0f6fc", faint: "#9198a1", own: "#a48bff", other: "#3d444d" };

/** Draws a bar chart as SVG, once for light pages and once for dark ones (`-dark`). Highlights crdb-cloud's bars. */
export function drawChart(chart: Chart): Record<"" | "-dark", string> {
  return { "": draw(chart, LIGHT), "-dark": draw(chart, DARK) };
}

function draw({ title, unit, bars }: Chart, { ink, faint, own, other }: typeof LIGHT): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const scale = (WIDTH - NAMES - 90) / most;
  const rows = [...bars]
    .sort((a, b) => a.value - b.value)
    .map(({ name, value }, row) => {
      const y = TOP + row * ROW;
      const ours = name.startsWith("crdb-cloud");
      return [
        `<text x="${NAMES - 10}" y="${y + 14}" text-anchor="end" fill="${ours ? ink : faint}"${ours ? ' font-weight="600"' : ""}>${name}</text>`,
        `<rect x="${NAMES}" y="${y}" width="${Math.max(2, value * scale).toFixed(1)}" height="18" rx="3" fill="${ours ? own : other}"/>`,
        `<text x="${(NAMES + value * scale + 8).toFixed(1)}" y="${y + 14}" fill="${ours ? ink : faint}">${digits(value)}${unit}</text>`,
      ].join("");
    });
  const height = TOP + bars.length * ROW + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="13">
<text x="${NAMES}" y="22" fill="${ink}" font-size="15" font-weight="600">${title}</text>
${rows.join("\n")}
</svg>
`;
}
