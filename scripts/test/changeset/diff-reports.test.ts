import { describe, expect, test } from "vitest";
import { diffReport } from "../../src/changeset/diff-reports.ts";
import { report } from "../widgets-repository.ts";

const one = "export interface One {\n    a: string;\n}";
const before = report("interface Hidden {\n}", one, "export function two(): void;");

function lines(after: string): string[] {
  return diffReport(before, after).map(({ verdict, text }) => `${verdict}: ${text}`);
}

describe("diffReport()", () => {
  test("finds nothing in what isn't exported", () => {
    expect(lines(report("interface Other {\n}", one, "export function two(): void;"))).toEqual([]);
  });

  test("takes an export that goes for breaking", () => {
    expect(lines(report(one))).toEqual(["breaking: `@widgets/core` no longer exports `two`"]);
  });

  test("finds exports that come, and that are declared otherwise", () => {
    expect(
      lines(
        report("export interface One {\n    b: string;\n}", "export function two(): void;", "export type Three = 3;"),
      ),
    ).toEqual(["additive: `@widgets/core` declares otherwise `One`", "additive: `@widgets/core` exports `Three`"]);
  });

  test("tells of an entry point that comes or goes, and not of all that it exports", () => {
    const moved = before.replace("## @widgets/core", "## @widgets/core/more");
    expect(lines(moved)).toEqual(["breaking: `@widgets/core` is gone", "additive: `@widgets/core/more` is new"]);
  });

  test("counts an export that stands with another entry point", () => {
    const listed = report("export function two(): void;").replace(
      "```ts",
      "Exports, as in @widgets/core/2020-01-01:\n- `One`\n\n```ts",
    );
    expect(lines(listed)).toEqual(["additive: `@widgets/core` declares otherwise `One`"]);
  });

  test("leaves to the spec what is generated from an API version that it tells of", () => {
    const [old = "", next = ""] = [before, report()].map((text) =>
      text.replace("## @widgets/core", "## @widgets/core/2020-01-01"),
    );
    const told = diffReport(old, next, new Map([["2020-01-01", new Set(["One"])]]));
    expect(told.map(({ text }) => text)).toEqual(["`@widgets/core/2020-01-01` no longer exports `two`"]);
    expect(diffReport(old, next)).toHaveLength(2);
  });
});
