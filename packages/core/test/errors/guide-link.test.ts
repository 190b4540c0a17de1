import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("a build with the address of the documentation site adds a link to a guide to each message", async () => {
  vi.stubGlobal("SITE_URL", "https://docs.example/crdb-cloud/");
  const { linkToGuide } = await import("../../src/errors/guide-link.ts");
  expect(linkToGuide("errors")).toBe(" (https://docs.example/crdb-cloud/guides/errors/)");
});

test("a build without the address of the documentation site adds no link to messages", async () => {
  const { linkToGuide } = await import("../../src/errors/guide-link.ts");
  expect(linkToGuide("errors")).toBe("");
});
