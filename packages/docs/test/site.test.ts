import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { buildSite } from "../src/build-site.ts";
import { type SiteServer, serveSite } from "../src/serve-site.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const chromium = inject("chromium");

describe.skipIf(!chromium)("the site in Chromium", () => {
  let names: string[];
  let site: OpenSite;
  let server: SiteServer;

  beforeAll(async () => {
    const files = await buildSite();
    names = [...files.keys()].filter((name) => name.endsWith(".html"));
    [site, server] = await Promise.all([openSite(files, chromium ?? ""), serveSite(files)]);
  }, 120_000);

  afterAll(async () => {
    await Promise.all([site?.close(), server?.close()]);
  });

  test("every page loads from a file without a complaint, asks for nothing outside of its folder and fits every screen", async () => {
    for (const name of names) {
      const { page, complaints, requests } = await site.open(`${site.folder}/${name}`);
      await page.locator("main details").evaluateAll((all) => all.map((each) => each.toggleAttribute("open", true)));
      for (const width of [360, 390, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(width);
      }
      expect(complaints, name).toEqual([]);
      expect(
        requests.filter((url) => !url.startsWith(site.folder) && !url.startsWith("data:")),
        name,
      ).toEqual([]);
      await page.close();
    }
  });

  test("the pages follow the reader's colour scheme", async () => {
    const backgrounds = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await site.open(`${site.folder}/index.html`, { colorScheme });
      backgrounds.push(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
      await page.close();
    }
    expect(backgrounds).toEqual(["rgb(255, 255, 255)", "rgb(20, 22, 28)"]);
  });

  test("search finds setSpendLimit and Enter opens it", async () => {
    const { page } = await site.open(`${site.folder}/index.html`);
    await page.keyboard.press("/");
    await page.keyboard.type("setSpendLimit");
    expect(await page.locator("#results [aria-selected=true] strong").textContent()).toBe("clusters.setSpendLimit");
    await page.keyboard.press("Enter");
    await page.waitForURL("**#clusters.setSpendLimit");
    await expect.poll(() => page.locator("[id='clusters.setSpendLimit'] h2").isVisible()).toBe(true);
    await page.close();
  });

  test("search says when it finds nothing", async () => {
    const { page } = await site.open(`${site.folder}/index.html`);
    await page.locator(".search input").fill("<b>zebra</b>");
    expect(await page.locator("#results").textContent()).toBe("No results for “<b>zebra</b>”.");
    await page.close();
  });

  test("a language that is chosen once is shown everywhere", async () => {
    const { page } = await site.open(`${server.url}/2022-03-31-clusters.html`);
    const sample = page.locator("[id='clusters.get'] .sample:visible");
    expect(await sample.textContent()).toContain("await cloud.clusters.get(");
    await page.locator("[id='clusters.get'] .tabs button", { hasText: "curl" }).click();
    expect(await sample.textContent()).toContain("curl --request GET");
    await page.reload();
    expect(await sample.textContent()).toContain("curl --request GET");
    await page.close();
  });

  test("the menu of a phone opens, and closes when a page is chosen", async () => {
    const { page } = await site.open(`${site.folder}/2022-03-31-clusters.html`, { width: 390 });
    const link = page.locator("#menu a", { hasText: "setSpendLimit" });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    await link.click();
    expect(await link.isVisible()).toBe(false);
    expect(page.url()).toMatch(/#clusters\.setSpendLimit$/);
    await page.close();
  });

  test("“Try it” shows a cluster", async () => {
    const { page, requests } = await site.open(`${server.url}/2022-03-31-clusters.html`);
    const form = page.locator("form.try-it[data-operation='clusters.get']");
    await form.getByRole("button", { name: "Try it" }).click();
    await form.locator("output .status").waitFor();
    expect(await form.locator("output .status").textContent()).toBe("200");
    expect(JSON.parse((await form.locator("output pre").textContent()) ?? "")).toMatchObject({ state: "CREATED" });
    expect(requests.every((url) => new URL(url).hostname === "127.0.0.1" || url.startsWith("data:"))).toBe(true);
    await page.close();
  });

  test("every page loads from the server without a complaint, and “Try it” reaches the mock cloud from it", async () => {
    for (const name of names) {
      const { page, complaints, requests } = await site.open(`${server.url}/${name}`);
      expect(
        requests.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:")),
        name,
      ).toEqual([]);
      expect(complaints, name).toEqual([]);
      for (const form of await page.locator("form.try-it").all()) {
        await form.getByRole("button", { name: "Try it" }).click();
        await form.locator("output .status").waitFor();
        expect(await form.locator("output .status").textContent(), (await form.textContent()) ?? "").toMatch(/^\d{3}$/);
      }
      await page.close();
    }
  });

  test("“Try it” shows what the cloud says of a wrong request", async () => {
    const { page } = await site.open(`${server.url}/2022-03-31-clusters.html`);
    const form = page.locator("form.try-it[data-operation='clusters.create']");
    await form.locator("summary").click();
    await form.locator("textarea").fill("{");
    await form.getByRole("button", { name: "Try it" }).click();
    await form.locator("output .status").waitFor();
    expect(await form.locator("output .status").textContent()).toBe("400");
    await page.close();
  });

  test("a site of files has no “Try it”, and says how to have one", async () => {
    const { page } = await site.open(`${site.folder}/2022-03-31-clusters.html`);
    expect(await page.getByRole("button", { name: "Try it" }).count()).toBe(0);
    await page.goto(`${site.folder}/2022-03-31.html`);
    expect(await page.getByText("pnpm site:dev").isVisible()).toBe(true);
    await page.close();
  });
});
