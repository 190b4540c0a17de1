import { nextRandom, seedRandom } from "../state/random.ts";

/** A timestamp in a response, with six fractional digits, as `formatTimestamp()` writes it. */
const TIME = /":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{6})Z"/g;

/** The fields that contain times. Other fields may contain user text that looks like a time. */
const FIELD = /^(?:\w+_(?:at|time|start|end|from|until)|time|created|lastModified)$/;

/** The fields that say when the service changed something. All others contain times from requests and schedules. */
const STAMP = /^(?:(?:created|updated|deleted|completed|canceled)_at|created|lastModified)$/;

/**
 * Writes the times in a response body with as many fractional digits as the service does: none for whole seconds, 9 for
 * some fields, and 6 for all others. The seed decides which fields have 9. Their last three digits are made up, but
 * depend only on the seed and the time, so a resource's times don't change between responses.
 *
 * @param body JSON whose times have six fractional digits
 */
export function writeTimes(body: string, seed: number | string): string {
  return body.replace(TIME, (found, second: string, micros: string, at: number) => {
    const field = body.slice(body.lastIndexOf('"', at - 1) + 1, at);
    if (!FIELD.test(field)) return found;
    if (micros === "000000") return `":"${second}Z"`;
    const hasNanos = STAMP.test(field) && draw(`fraction ${seed} ${field}`) < 0.5;
    return `":"${second}.${micros}${hasNanos ? toNanos(`nanos ${seed} ${second}.${micros}`) : ""}Z"`;
  });
}

/** Returns three digits that aren't all 0. */
function toNanos(seed: string): string {
  return String(1 + Math.floor(draw(seed) * 999)).padStart(3, "0");
}

function draw(seed: string): number {
  return nextRandom(seedRandom(seed));
}
