import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { createRoot } from "../widgets-spec.ts";

async function schema(): Promise<string> {
  const files = await generate(await createRoot());
  return files.get("packages/core/src/generated/2020-01-01/schema.gen.ts") ?? "";
}

test("if only requests use an enum, schemaTypes() allows only the listed values", async () => {
  const types = await schema();
  expect(types).toContain('    Color: "RED" | "BLUE";\n');
  expect(types).toContain('  size?: "SMALL" | "BIG" | undefined;\n');
  expect(types).toContain('      color?: components["schemas"]["Color"] | undefined;\n');
});

test("if a response uses an enum, schemaTypes() also allows other values", async () => {
  const types = await schema();
  expect(types).toContain('  state: "MAKING" | "READY" | "BROKEN" | "GONE" | (string & {});\n');
  expect(types).toContain('  color: components["schemas"]["Color"] | (string & {});\n');
  expect(types).toContain('  former_colors?: (components["schemas"]["Color"] | (string & {}))[];\n');
});

test("if requests and responses use an enum, schemaTypes() also allows other values", async () => {
  const types = await schema();
  expect(types).toContain('  mode?: "SLOW" | "FAST" | (string & {}) | undefined;\n');
});

test("schemaTypes() allows undefined only for optional fields in requests", async () => {
  const types = await schema();
  expect(types).toContain("  token?: string | undefined;\n");
  expect(types).toContain("  name: string;\n");
  expect(types).toContain("    next?: number;\n");
});

test("schemaTypes() keeps null in response types", async () => {
  const types = await schema();
  expect(types).toContain("  made_at?: string | null;\n");
});

test("schemaTypes() omits header parameters", async () => {
  const types = await schema();
  expect(types).not.toContain("Api-Version");
});

test("schemaTypes() writes descriptions as wrapped text, without tags", async () => {
  const types = await schema();
  expect(types).toContain("  /** The color it has. */\n");
  expect(types).not.toMatch(/@description|@enum/);
  for (const line of types.split("\n").filter((line) => /^ +\*/.test(line))) expect(line.length).toBeLessThan(115);
});

test("schemaTypes() writes a comment for each declaration", async () => {
  const types = await schema();
  expect(types).toContain("/** The operations, keyed by id. */\nexport type operations = {\n");
  expect(types).toContain('  "/widgets": {\n');
  expect(types).toContain("/** A widget. */\nexport type Widget = {\n");
  expect(types.match(/(?<!\*\/)\nexport /g)).toBeNull();
});

test("schemaTypes() writes a parameter's description", async () => {
  const types = await schema();
  expect(types).toContain(" * The id of the widget.\n       * @example w-1\n       */\n      widget_id: string;\n");
});
