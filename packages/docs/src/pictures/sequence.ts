import { drawArrow, drawPicture, drawText } from "./draw.ts";

/** A message from one side to the other, or something that one side does by itself. */
export interface Step {
  readonly from: "program" | "service";
  readonly text: string;
  /** Smaller text below. */
  readonly note?: string;
  /** A `lost` message never arrives; an `own` step is something that the sender does itself. */
  readonly kind?: "lost" | "own";
}

const SIDES = { program: 60, service: 340 } as const;
const TOP = 44;
const ROW = 44;

/** Draws what a program and the service send to each other, from top to bottom. */
export function drawSequence(title: string, program: string, steps: readonly Step[]): string {
  const bottom = TOP + steps.length * ROW;
  const heads = [
    drawText(SIDES.program, 24, program, { anchor: "middle", look: "bold" }),
    drawText(SIDES.service, 24, "the service", { anchor: "middle", look: "bold" }),
  ];
  const lines = Object.values(SIDES).map((x) => `<path class="line" d="M${x} 34V${bottom}" opacity=".5"/>`);
  const rows = steps.flatMap(({ from, text, note, kind }, at) => {
    const y = TOP + at * ROW + 22;
    const start = SIDES[from];
    const to = from === "program" ? SIDES.service - 4 : SIDES.program + 4;
    const end = kind === "lost" ? (start + to) / 2 : to;
    const [x, anchor] = kind === "own" ? [start + 12, "start" as const] : [200, "middle" as const];
    return [
      kind === "own"
        ? `<rect class="box own" x="${start - 5}" y="${y - 14}" width="10" height="28" rx="3"/>`
        : drawArrow(`M${start} ${y}H${end}`),
      kind === "lost" ? drawText(end, y + 5, "✕", { anchor: from === "program" ? "start" : "end", look: "bold" }) : "",
      drawText(x, kind === "own" ? y + (note ? -2 : 4) : y - 5, text, { anchor }),
      note ? drawText(x, y + 14, note, { anchor, look: "faint" }) : "",
    ];
  });
  return drawPicture(title, 400, bottom + 10, [...lines, ...heads, ...rows]);
}
