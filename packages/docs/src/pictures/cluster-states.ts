import type { OpenApiDocument, Schema, WaitNode } from "@crdb-cloud/scripts/openapi";
import { drawArrow, drawBox, drawPicture, drawText } from "./draw.ts";

const WIDTH = 190;
const HEIGHT = 58;

/** Where each state is drawn. */
const PLACES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  CREATING: [15, 30],
  CREATED: [285, 30],
  LOCKED: [555, 30],
  CREATION_FAILED: [15, 150],
  DELETED: [285, 150],
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
  const label = (x: number, y: number, text: string): string =>
    drawText(x, y, text, { anchor: "middle", look: "faint" });
  return drawPicture("The states of a cluster, and the waits between them", 760, 225, [
    ...boxes,
    drawArrow("M205 59H283"),
    drawArrow("M110 88V148"),
    drawArrow("M475 50H553"),
    drawArrow("M555 70H477"),
    drawArrow("M380 88V148"),
    label(244, 22, wait(waits, "waitUntilReady")),
    label(515, 22, "a change starts"),
    label(545, 106, wait(waits, "waitUntilUpdated")),
    drawText(390, 130, wait(waits, "waitUntilDeleted"), { look: "faint" }),
  ]);
}

function wait(waits: object, name: string): string {
  if (!(name in waits)) throw new Error(`clusters.${name} does not exist`);
  return name;
}
