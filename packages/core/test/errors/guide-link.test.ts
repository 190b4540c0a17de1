import { expect, onTestFinished, test, vi } from "vitest";
import { linkToGuide } from "../../src/errors/guide-link.ts";

test("only a build with a documentation site adds links to messages", () => {
  expect(linkToGuide("errors")).toBe("");
  vi.stubGlobal("SITE_URL", "https://docs.example/crdb-cloud/");
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(linkToGuide("errors")).toBe(" (https://docs.example/crdb-cloud/guides/errors/)");
});
