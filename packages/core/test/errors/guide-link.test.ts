import { afterEach, expect, test, vi } from "vitest";
import { linkToGuide } from "../../src/errors/guide-link.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a build with a documentation site adds links to messages", () => {
  vi.stubGlobal("SITE_URL", "https://docs.example/crdb-cloud/");
  expect(linkToGuide("errors")).toBe(" (https://docs.example/crdb-cloud/guides/errors/)");
});

test("a build without a documentation site adds no links to messages", () => {
  expect(linkToGuide("errors")).toBe("");
});
