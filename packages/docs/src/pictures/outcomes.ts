import { drawArrow, drawBox, drawPicture } from "./draw.ts";

/** Draws a picture of the table in the guide to errors: each outcome, its meaning, and what to do. */
export function drawOutcomes(guide: string): string {
  const [, table = ""] = guide.split("| outcome | meaning | what to do |\n|---|---|---|\n");
  const rows = table
    .slice(0, table.indexOf("\n\n"))
    .split("\n")
    .map((row) => row.slice(2, -2).split(" | "));
  const parts = rows.flatMap(([outcome = "", meaning = "", advice = ""], at) => {
    const y = 20 + at * 68;
    const lines = [outcome.replaceAll("`", ""), meaning];
    return [
      drawArrow(`M150 110C185 110 160 ${y + 25} 198 ${y + 25}`),
      drawBox({ x: 200, y, width: 270, height: 50, lines }),
      drawArrow(`M470 ${y + 25}H508`),
      drawBox({ x: 510, y, width: 235, height: 50, lines: toLines(advice), kind: at === 2 ? "bad" : "own" }),
    ];
  });
  const start = drawBox({ x: 15, y: 85, width: 135, height: 50, lines: ["a call failed", "error.outcome"] });
  return drawPicture("What the outcome of a failed call means, and what to do", 760, 220, [start, ...parts]);
}

/** Breaks a long text into two lines. */
function toLines(text: string): string[] {
  const at = text.length > 30 ? text.indexOf(" ", text.length / 2 - 4) : -1;
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
