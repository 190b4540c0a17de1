import { drawPicture, drawText } from "./draw.ts";

/** An attempt in the timeline. `at` is in milliseconds after the first attempt. */
export interface TimelineAttempt {
  readonly call: number;
  readonly at: number;
  readonly status: number;
}

const LEFT = 56;
const TOP = 20;
const ROW = 17;
const PX_PER_MS = 0.16;
const RESPONSE_MS = 60;

/** Draws a row for each call, with a bar for each of its attempts, and the pause after a 429. */
export function drawRetryTimeline(attempts: readonly TimelineAttempt[]): string {
  const calls = Math.max(...attempts.map(({ call }) => call));
  const bottom = TOP + calls * ROW;
  const seconds = Math.ceil(Math.max(...attempts.map(({ at }) => at)) / 500) / 2;
  const ticks = Array.from({ length: seconds * 2 + 1 }, (_, at) => {
    const x = LEFT + at * 500 * PX_PER_MS;
    const label = drawText(x, bottom + 18, `${at / 2} s`, { anchor: "middle", look: "faint" });
    return `<path class="line" d="M${x} ${TOP - 6}V${bottom}" opacity=".35"/>${label}`;
  });
  const bars = attempts.map(({ call, at, status }) => {
    const [x, y] = [Math.round(LEFT + at * PX_PER_MS), TOP + (call - 1) * ROW];
    const isRetry = attempts.some((other) => other.call === call && other.at < at);
    const label = isRetry ? "retry" : status === 200 ? "" : String(status);
    const rect = `<rect class="box ${status === 200 ? "own" : "bad"}" x="${x}" y="${y}" width="${RESPONSE_MS * PX_PER_MS}" height="12" rx="3"/>`;
    return rect + (label && drawText(x + 14, y + 11, label, { look: "faint" }));
  });
  const names = Array.from({ length: calls }, (_, at) =>
    drawText(LEFT - 8, TOP + at * ROW + 10, `call ${at + 1}`, { anchor: "end", look: "faint" }),
  );
  const title = `${calls} calls at once: ten start, the rest wait their turn; a 503 is retried, and a 429 pauses all`;
  return drawPicture(title, 400, bottom + 30, [...ticks, ...names, ...drawPause(attempts, bottom), ...bars]);
}

function drawPause(attempts: readonly TimelineAttempt[], bottom: number): string[] {
  const limited = attempts.find(({ status }) => status === 429);
  if (!limited) return [];
  const from = LEFT + (limited.at + RESPONSE_MS) * PX_PER_MS;
  const to = LEFT + Math.min(...attempts.map(({ at }) => at).filter((at) => at > limited.at)) * PX_PER_MS;
  return [
    `<rect class="own" x="${from}" y="${TOP - 6}" width="${to - from}" height="${bottom - TOP + 6}" opacity=".5"/>`,
    drawText((from + to) / 2, TOP + 5 * ROW, "all calls pause", { anchor: "middle", look: "faint" }),
  ];
}
