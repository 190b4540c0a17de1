import type { OpenApiDocument, Schema, WaitNode } from "@crdb-cloud/scripts/openapi";
import { drawArrow, drawBox, drawPicture, drawText } from "./draw.ts";

const WIDTH = 165;
const HEIGHT = 50;

/** Where each state is drawn. */
const PLACES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  LOCKED: [225, 10],
  CREATING: [10, 110],
  CREATED: [225, 110],
  CREATION_FAILED: [10, 210],
  DELETED: [225, 210],
};

/**
 * Draws a cluster's states, as the spec lists and describes them, with arrows for the methods that wait for a state.
 */
export function drawClusterStates({ components }: OpenApiDocument, waits: Readonly<Record<string, WaitNode>>): string {
  const schema = components?.schemas?.ClusterState as Schema;
  const fails = waits.waitUntilReady?.fails?.state ?? [];
  const boxes = (schema.enum as string[]).map((state) => {
    const place = PLACES[state];
    const [, meaning = ""] = new RegExp(`\`${state}\`: ([^.,]+)`).exec(schema.description ?? "") ?? [];
    if (!place) throw new Error(`ClusterState: the picture has no place for ${state}`);
    const kind = waits.waitUntilReady?.until?.state?.includes(state)
      ? "own"
      : fails.includes(state)
        ? "bad"
        : undefined;
    return drawBox({
      x: place[0],
      y: place[1],
      width: WIDTH,
      height: HEIGHT,
      lines: [state, meaning],
      ...(kind && { kind }),
    });
  });
  const label = (x: number, y: number, text: string, anchor: "start" | "end" = "start"): string =>
    drawText(x, y, text, { anchor, look: "faint" });
  return drawPicture("The states of a cluster, and the waits between them", 400, 270, [
    ...boxes,
    drawArrow("M175 135H223"),
    drawArrow("M92 160V208"),
    drawArrow("M242 110V62"),
    drawArrow("M258 60V108"),
    drawArrow("M258 160V208"),
    label(205, 104, wait(waits, "waitUntilReady"), "end"),
    label(234, 80, "a change starts", "end"),
    label(266, 90, wait(waits, "waitUntilUpdated")),
    label(266, 188, wait(waits, "waitUntilDeleted")),
  ]);
}

function wait(waits: object, name: string): string {
  if (!(name in waits)) throw new Error(`clusters.${name} does not exist`);
  return name;
}
