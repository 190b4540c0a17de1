import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { runProgram } from "../../src/process/run-program.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createFolder, createOddRoot } from "../widgets-spec.ts";

const ROOT = join(import.meta.dirname, "../../..");
const CORE = "packages/core/src/";

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
// @ts-expect-error a misspelled field
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

test("the types compile strictly, and reject calls that violate the spec", async () => {
  const root = await createOddRoot();
  const files = new Map([...(await generate(root))].filter(([path]) => path.endsWith(".ts") && path.startsWith(CORE)));
  files.set(`${CORE}generated/2020-01-01/consumer.ts`, CONSUMER);
  expect(await compileInCore(files)).toEqual([]);
});

/** Compiles files in a copy of core's sources and returns the compiler's errors. */
async function compileInCore(files: ReadonlyMap<string, string>): Promise<string[]> {
  const root = createFolder();
  await cp(join(ROOT, CORE), join(root, CORE), { recursive: true });
  await cp(join(ROOT, "packages/core/package.json"), join(root, "packages/core/package.json"));
  await symlink(join(ROOT, "packages/core/node_modules"), join(root, "packages/core/node_modules"), "junction");
  const base = join(ROOT, "tsconfig.base.json");
  const config = { extends: base, compilerOptions: { noEmit: true }, files: [...files.keys()] };
  await writeFiles(root, { ...Object.fromEntries(files), "tsconfig.json": JSON.stringify(config) });
  // The workspace's compiler is ten times as fast as the one that openapi-typescript uses, and checks each type only
  // once on one thread.
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  return runProgram([process.execPath, tsc, "-p", root, "--pretty", "false", "--singleThreaded"], { cwd: root }).then(
    () => [],
    ({ message }: Error) => message.split("\n"),
  );
}
