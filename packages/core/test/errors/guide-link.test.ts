import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("a build with a documentation site adds links to messages", async () => {
  vi.stubGlobal("SITE_URL", "https://docs.example/crdb-cloud/");
  const { linkToGuide } = await import("../../src/errors/guide-link.ts");
  expect(linkToGuide("errors")).toBe(" (https://docs.example/crdb-cloud/guides/errors/)");
});

test("a build without a documentation site adds no links to messages", async () => {
  const { linkToGuide } = await import("../../src/errors/guide-link.ts");
  expect(linkToGuide("errors")).toBe("");
});
