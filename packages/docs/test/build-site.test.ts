import { expect, test } from "vitest";
import { buildSite } from "../src/build-site.ts";
import { references } from "./document.ts";

const files = await buildSite();
const pages = [...files].filter(([name]) => name.endsWith(".html"));

test("buildSite() makes a page of each edition, resource and package", () => {
  const expected = references.flatMap(({ name, resources }) => [
    `${name}.html`,
    ...resources.map((resource) => `${name}-${resource.name}.html`),
  ]);
  const packages = ["core", "deno", "mock", "node"].map((name) => `package-${name}.html`);
  expect(pages.map(([name]) => name).sort()).toEqual(["index.html", ...expected, ...packages].sort());
});

test("buildSite() shows every operation in TypeScript and in curl", () => {
  for (const { name, resources } of references) {
    for (const resource of resources) {
      const text = toText(files.get(`${name}-${resource.name}.html`) ?? "");
      for (const { id, method } of resource.operations) {
        expect(text).toContain(`cloud.${id}(`);
        expect(text).toContain(`curl --request ${method}`);
      }
    }
  }
});

test("buildSite() makes links that lead somewhere, and no id twice on a page", () => {
  const ids = new Map(pages.map(([name, page]) => [name, [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)]));
  for (const [name, page] of pages) {
    expect(new Set(ids.get(name)).size, name).toBe(ids.get(name)?.length);
    for (const [, href = ""] of page.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      if (href.startsWith("https://")) continue;
      const [file = "", id] = href.split("#");
      expect([...ids.keys()], `${href} of ${name}`).toContain(file || name);
      if (id) expect(ids.get(file || name), `${href} of ${name}`).toContain(id);
    }
  }
});

test("buildSite() loads nothing from elsewhere", () => {
  for (const [name, page] of pages) {
    const loaded = [...page.matchAll(/<(?:link|script|img|iframe)\b[^>]*(?:href|src)="([^"]+)"/g)].map(
      ([, url]) => url,
    );
    expect(
      loaded.filter((url) => !url?.startsWith("data:") && !files.has(url ?? "")),
      name,
    ).toEqual([]);
  }
  expect(files.get("site.css")).not.toMatch(/@import|url\(/);
});

test("buildSite() tells what the packages export from their doc comments", () => {
  const core = toText(files.get("package-core.html") ?? "");
  expect(core).toContain("function createClient(options: ClientOptions): Cloud");
  expect(core).toContain("timeoutMs?: number");
  expect(core).toContain("Throws TypeError | RangeError for an option that can't be");
});

function toText(page: string): string {
  const text = page.replace(/<[^>]+>/g, "");
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'");
}
