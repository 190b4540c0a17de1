import { drawArrow, drawBox, drawPicture } from "./draw.ts";

/** Draws a picture of the table in the guide to errors: each outcome, its meaning, and what to do. */
export function drawOutcomes(guide: string): string {
  const [, table = ""] = guide.split("| outcome | meaning | what to do |\n|---|---|---|\n");
  const rows = table
    .slice(0, table.indexOf("\n\n"))
    .split("\n")
    .map((row) => row.slice(2, -2).split(" | "));
  const parts = rows.flatMap(([outcome = "", meaning = "", advice = ""], at) => {
    const y = 76 + at * 78;
    const lines = [outcome.replaceAll("`", ""), ...toLines(meaning)];
    return [
      drawArrow(`M24 56V${y + 32}H48`),
      drawBox({ x: 50, y, width: 155, height: 64, lines }),
      drawArrow(`M205 ${y + 32}H228`),
      drawBox({ x: 230, y, width: 160, height: 64, lines: toLines(advice), kind: at === 2 ? "bad" : "own" }),
    ];
  });
  const start = drawBox({ x: 10, y: 10, width: 155, height: 46, lines: ["a call failed", "error.outcome"] });
  return drawPicture("What the outcome of a failed call means, and what to do", 400, 310, [start, ...parts]);
}

/** Breaks long text into two lines. */
function toLines(text: string): string[] {
  const at = text.length > 20 ? text.indexOf(" ", text.length / 2 - 4) : -1;
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
