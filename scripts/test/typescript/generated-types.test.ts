import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { createRoot } from "../widgets-spec.ts";
import { compileInCore } from "./compile-in-core.ts";

/** A program that uses the fixture's client. `@ts-expect-error` marks each line that must not compile. */
const CONSUMER = `
import { api } from "./operations.gen.ts";
import type { Resources, WidgetsLabelParams } from "./resources.gen.ts";
import type { Color, Shared, Widget } from "./schema.gen.ts";

declare const cloud: Resources;
const version: string = api.version;

const widget: Widget = await cloud.widgets.create({ name: "lamp", color: "RED" }, { onUnknownOutcome: "adopt" });
await cloud.widgets.create({ name: "lamp", color: "BLUE", size: "BIG" });
// @ts-expect-error a request's enum is closed
await cloud.widgets.create({ name: "lamp", color: "GREEN" });
// @ts-expect-error a request's enum is closed where it stands inline, too
await cloud.widgets.create({ name: "lamp", color: "RED", size: "HUGE" });
// @ts-expect-error a required field is missing
await cloud.widgets.create({ color: "RED" });
// @ts-expect-error a misspelt field
await cloud.widgets.create({ name: "lamp", color: "RED", sise: "BIG" });
await cloud.widgets.list({ color: undefined, "page.start": undefined });
// @ts-expect-error a required field is not undefined
await cloud.widgets.create({ name: undefined, color: "RED" });
await cloud.widgets.create({ name: "lamp", color: "RED", size: undefined });

const open: Widget["color"] = "A_COLOR_OF_TOMORROW";
const state: Widget["state"] = "A_STATE_OF_TOMORROW";
const former: NonNullable<Widget["former_colors"]> = ["A_COLOR_OF_TOMORROW"];
const shared: Shared = { mode: "A_MODE_OF_TOMORROW" };
// @ts-expect-error the component itself says what can be sent
const closed: Color = "A_COLOR_OF_TOMORROW";
const unset: Widget["made_at"] = null;

for await (const { id } of cloud.widgets.list()) id.toUpperCase();
const { widgets, page } = await cloud.widgets.list({ color: "RED", "page.start": 2 }, { timeoutMs: 1 });
// @ts-expect-error the client sets the headers
await cloud.widgets.list({ "Api-Version": "2020-01-01" });
// @ts-expect-error only a call that makes something can adopt it
await cloud.widgets.get({ widget_id: "1" }, { onUnknownOutcome: "adopt" });
// @ts-expect-error a path parameter is missing
await cloud.widgets.get();
const ready: Widget = await cloud.widgets.waitUntilReady({ widget_id: "1" }, { onPoll: ({ state }) => state });
const gone: void = await cloud.widgets.waitUntilGone({ widget_id: "1" });
const label: WidgetsLabelParams = { widget_id: "1", body: ["new"] };
const parts: string[] = (await cloud.widgets.parts.list({ widget_id: "1" })).parts ?? [];
const nothing: void = await cloud.widgets.delete({ widget_id: "1" });
export const all: unknown[] = [version, widget, open, state, former, shared, closed, unset, widgets, page, ready, gone, label, parts, nothing];
`;

test("generate() writes types that compile under the strictest options and reject calls that violate the spec", async () => {
  const generated = await generate(await createRoot());
  const files = new Map([...generated, ["packages/core/src/generated/2020-01-01/consumer.ts", CONSUMER]]);
  expect(await compileInCore(files)).toEqual([]);
});
