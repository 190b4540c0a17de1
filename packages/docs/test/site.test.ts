import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type Axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { findChromium } from "../../../config/find-program.ts";
import { namePath } from "../src/reference/addresses.ts";
import { apiVersions } from "../src/reference/api-versions.ts";
import { linkToSection, type SearchResult } from "../src/search/link-to-section.ts";
import { ranking } from "../src/search/ranking.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const chromium = findChromium();
const missing = chromium ? "" : ": skipped, because it was not found at CHROMIUM_PATH or on the PATH";
const folder = inject("site");
const everyPage = globSync("**/index.html", { cwd: folder })
  .filter((name) => !readFileSync(join(folder, name), "utf8").includes('http-equiv="refresh"'))
  .map((name) => name.replace(/index\.html$/, ""))
  .sort();

/** The source of axe without comments and with short names, since the browser parses it again on each page. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One page of each kind. Most are short, because axe takes a millisecond for each element. */
const SAMPLE = [
  "",
  "action/",
  "command/run/",
  "guides/connect/",
  "guides/testing/",
  "mock/faults/",
  "packages/provision/",
  "packages/mock/sql/",
  "reference/2022-03-31/",
  "reference/2022-03-31/clusters/",
  "reference/2022-03-31/clusters/create/",
  "reference/2022-03-31/types/cluster/",
  "reference/clusters/get/",
];

/** The pages to check: by default, only a sample, because each page takes about a second of CPU time. */
const paths = process.env.DOCS_ALL_PAGES ? everyPage : SAMPLE;

/** Maps a page to what readers search for, separated by commas. Each search must find it among the first three. */
const FOUND: Readonly<Record<string, string>> = {
  "action/": "github action",
  "command/": "cli",
  "command/cost/": "cost",
  "command/run/": "run",
  "command/sweep/": "sweep",
  "guides/api-key/": "api key, CLUSTER_ADMIN, COCKROACH_API_KEY",
  "guides/ci/": "github action, github actions",
  "guides/ci-tokens/": "jwt, oidc",
  "guides/connect/": "postgres connection, prisma, connection string, rotate password",
  "guides/costs/": "cost, cost estimate, price, spend limit",
  "guides/ephemeral-clusters/": "ephemeral",
  "guides/first-program/": "install, get started",
  "guides/lists/": "pagination, list all clusters",
  "guides/migrate/": "terraform, middleware",
  "guides/preview-databases/": "pull request",
  "guides/proxies/": "proxy",
  "guides/retries/": "429, timeout, rate limit, retry create",
  "guides/runtimes/": "deno, runtimes, bun, edge",
  "guides/testing/": "vitest, jest, nock, msw",
  "guides/tracing/": "opentelemetry, log requests",
  "mock/": "mock, vitest",
  "mock/controls/": "advance clock",
  "mock/faults/": "faults, 429",
  "mock/sql/": "mock sql",
  "packages/deno/": "deno",
  "reference/allowlist/": "allowlist",
  "reference/api-keys/": "api key",
  "reference/backups/": "backup",
  "project/add-an-endpoint/": "add an endpoint, add an operation",
  "project/contributing/": "how to contribute",
  "reference/clusters/create/": "create cluster, create a cluster",
  "reference/clusters/delete/": "delete cluster",
  "reference/clusters/get-connection-string/": "connection string",
  "reference/clusters/update/": "version upgrade",
  "reference/jwt-issuers/": "jwt",
  "reference/private-endpoints/": "private endpoint",
};

/** Methods that must be the first result if you search for their names. */
const METHODS =
  "allowlist.create apiKeys.create auditLogs.list clusters.create clusters.delete clusters.get clusters.list clusters.waitUntilReady databases.list jwtIssuers.create metricExport.cloudWatch.enable sqlUsers.create";

/** Maps a section (the beginning of its anchor) to searches that must find it first. */
const SECTIONS: Readonly<Record<string, string>> = {
  "": "unofficial",
  "#performance": "performance, speed, bundle size",
  "#how-its-made": "openapi-typescript",
  "command/run/#exit-statuses": "exit status, exit codes",
  "guides/api-key/#roles": "roles",
  "guides/api-key/#the-cockroach_api_key": "api key environment variable",
  "guides/certificates/#get-a-clusters-ca-cert": "CA certificate, ca cert",
  "guides/errors/#connection-errors": "ETIMEDOUT, ECONNRESET",
  "guides/errors/#delete-protection": "delete protection",
  "guides/errors/#onunknownoutcome": "onUnknownOutcome",
  "guides/errors/#status-400": "400",
  "guides/errors/#status-401": "401",
  "guides/errors/#status-403": "403",
  "guides/errors/#status-404": "404",
  "guides/errors/#status-409": "409",
  "guides/errors/#status-503": "503",
  "guides/errors/#whengone": "whenGone",
  "guides/migrate/#commands-from-the-vendors-page": "Use the Cloud API",
  "guides/mock-differences/#what-was-never-checked": "never checked",
  "guides/retries/#rate-limits": "429, 429 Too Many Requests, rateLimit",
  "guides/retries/#the-retry-policy": "retry policy, what is safe to retry",
  "guides/retries/#timeouts": "timeoutMs, deadlineMs, timeouts",
  "guides/runtimes/#deno-and-its-permissions": "deno permissions",
  "guides/runtimes/#requirements": "node 18, supported node versions",
  "guides/versions/#upgrade": "upgrade API version",
  "guides/waits/#locks": "whenBusy",
  "reference/#the-openapi-document": "openapi.json",
};

/** Maps other names from code to the page that a search for them must find first. */
const NAMES: Readonly<Record<string, string>> = {
  ephemeralCluster: "guides/ephemeral-clusters/",
  getConnectionString: "reference/clusters/get-connection-string/",
  maxRetries: "guides/retries/",
  setSpendLimit: "reference/2022-03-31/clusters/set-spend-limit/",
  waitUntilReady: "reference/clusters/wait-until-ready/",
};

/** Selects the first search result's link. Pagefind may add the second result earlier. */
const FIRST_RESULT =
  ".pagefind-ui__results > li:first-child > .pagefind-ui__result-inner > .pagefind-ui__result-title > a";

/** Ends a test that waits in vain. Most tests take about a second. */
const HANG_LIMIT_MS = 120_000;

const OPTIONS = { timeout: HANG_LIMIT_MS, meta: { program: "chromium" } };

describe.skipIf(missing)(`the site in Chromium${missing}`, OPTIONS, () => {
  let site: OpenSite;
  let isHung = false;

  // If one test times out, for example because a script doesn't start, most others would, too, so they are skipped.
  beforeEach(({ skip, onTestFailed }) => {
    skip(isHung, "an earlier test waited in vain");
    onTestFailed(({ task }) => {
      isHung ||= task.result?.errors?.some(({ message }) => message.includes("timed out")) ?? false;
    });
  });

  beforeAll(async () => {
    site = await openSite(folder, chromium ?? "");
  });

  afterAll(() => site?.close());

  test.each(paths)(
    "axe finds no problem on /%s in either theme, no line of code wraps at 1440 px, and the page fits a screen 320 px wide",
    async (path) => {
      const page = await site.open(path);
      const problems = [...site.complaints, ...site.requests.filter((url) => !url.startsWith(site.url))];
      await page.evaluate(openDetails);
      await page.evaluate(axeSource);
      // The dark theme is checked only for contrast, because the themes differ only in colours.
      for (const [theme, rules] of Object.entries({ light: {}, dark: { runOnly: ["color-contrast"] } })) {
        await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
        problems.push(...(await page.evaluate(runAxe, rules)).map((finding) => `${theme}: ${finding}`));
      }
      await page.setViewportSize({ width: 1440, height: 700 });
      // Only these pages are checked for wrapped code: on others, long names and strings do wrap.
      if (SAMPLE.includes(path)) expect(await page.evaluate(listWrapped)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await expect.poll(() => page.evaluate(listUnreachable)).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  test("a search shows the pages that readers look for among the first three, and a method or section first", async () => {
    const page = await site.open("guides/lists/");
    const toRows = (table: Readonly<Record<string, string>>, most: number) =>
      Object.entries(table).flatMap(([address, queries]) =>
        queries.split(", ").map((query) => ({ query, address, most })),
      );
    const methods = METHODS.split(" ").map((name) => [name, `${namePath(apiVersions[0] ?? "", name)}/`] as const);
    const named = [...methods, ...Object.entries(NAMES)].map(([query, address]) => ({ query, address, most: 1 }));
    const rows = [...toRows(FOUND, 3), ...toRows(SECTIONS, 1), ...named];
    const found = await search(page, new URL(site.url).pathname, [...new Set(rows.map(({ query }) => query))]);
    const isShown = (shown: string, address: string): boolean =>
      address.includes("#") ? shown.startsWith(address) : shown.replace(/#.*/, "") === address;
    const missed = rows.filter(
      ({ query, address, most }) => !found[query]?.slice(0, most).some((shown) => isShown(shown, address)),
    );
    expect(missed.map((row) => ({ ...row, found: found[row.query] }))).toEqual([]);
  });

  test("search works with the keyboard, adds the query to the URL, shows text of the best section, and leads there", async () => {
    const page = await site.open("");
    // The script that handles the key `/` also sets the button's title, so a title shows that the script has run.
    await page.locator("button[data-open-modal][title=Search]").waitFor();
    await page.keyboard.press("/");
    await page.locator(".pagefind-ui__search-input:focus").waitFor();
    await page.keyboard.type("whenGone");
    // Waits for the results of the whole word. On a slow machine, the site first shows results for the first letters.
    await page.getByText(/results? for whenGone$/).waitFor();
    await page
      .locator(FIRST_RESULT, { hasText: "Errors and outcomes › whenGone: when a delete finds nothing" })
      .waitFor();
    const excerpts = page.locator(".pagefind-ui__results > li:first-child .pagefind-ui__result-excerpt");
    expect(await excerpts.allTextContents()).toEqual([expect.stringContaining("deleting a resource")]);
    expect(page.url()).toMatch(/\?q=whenGone$/);
    await page.keyboard.press("ArrowDown");
    await page.locator(`${FIRST_RESULT}:focus`).waitFor();
    // Replaces the focused result, as Pagefind does when it shows other results.
    await page.locator(FIRST_RESULT).evaluate((link) => link.replaceWith(link.cloneNode(true)));
    await page.locator(".pagefind-ui__search-input:focus").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.locator(`${FIRST_RESULT.replace("first-child", "nth-child(2)")}:focus`).waitFor();
    await page.keyboard.press("ArrowUp");
    await page.locator(`${FIRST_RESULT}:focus`).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/guides\/errors\/#whengone/);
  });

  test("the navigation menu opens on a phone, on the first page too, and its links open a guide", async () => {
    const page = await site.open("", 320);
    const menu = page.locator("#starlight__sidebar");
    const link = menu.getByText("Errors and outcomes");
    expect(await link.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    await menu.getByText("Calls", { exact: true }).click();
    await link.click();
    await page.waitForURL(/guides\/errors\//);
  });

  test("“Try it” runs in the page, shows the response without scrolling, and keeps its clusters for the next page", async () => {
    const page = await site.open("reference/2024-09-16/clusters/create/");
    await page.locator("try-it summary").first().click();
    await page.locator('[data-part="clusters-in-the-mock-cloud"] pre').getByText("lively-otter").waitFor();
    await page.getByRole("button", { name: "Send" }).click();
    await expect.poll(() => part(page, "clusters-in-the-mock-cloud")).toContain("notorious-moose");
    expect(await part(page, "response")).toMatch(/^200\n\n\{/);
    const { y = 0 } = (await page.locator('[data-part="response"]').boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(600);
    expect(await part(page, "typescript")).toMatch(/^const result = await cloud\.clusters\.create\(\{\n {2}name: "/);
    expect(await part(page, "request")).toMatch(/^POST .*\/api\/v1\/clusters\nAuthorization: Bearer \*\*\*\*\n/);
    expect(site.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);

    await page.goto(`${site.url}reference/2022-03-31/clusters/list/`);
    await page.locator("try-it summary").first().click();
    await page.locator('[data-part="clusters-in-the-mock-cloud"] pre').getByText("notorious-moose").waitFor();
  });

  test("“Try it” enters the id of one of the page's clusters, and shows errors", async () => {
    const page = await site.open("reference/2022-03-31/clusters/get/");
    await page.locator("try-it summary").first().click();
    await expect.poll(() => page.getByLabel("cluster_id").inputValue()).toMatch(/^[\da-f-]{36}$/);
    const clusters = await part(page, "clusters-in-the-mock-cloud");
    expect(clusters).toContain(await page.getByLabel("cluster_id").inputValue());
    await page.getByLabel("cluster_id").fill("missing");
    await page.getByRole("button", { name: "Send" }).click();
    await expect.poll(() => part(page, "response")).toMatch(/^400|^404/);
  });
});

/** Opens all `<details>` elements. Runs in the page. */
function openDetails(): void {
  for (const one of document.querySelectorAll("main details")) one.toggleAttribute("open", true);
}

/** Lists the lines of code that are wrapped. Runs in the page. */
function listWrapped(): (string | null)[] {
  const toRows = (line: Element): number =>
    Math.round(line.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(line).lineHeight));
  const lines = [...document.querySelectorAll(".ec-line .code")];
  return lines.filter((line) => toRows(line) !== 1).map(({ textContent }) => textContent);
}

/** Lists the tables that scroll sideways but can't be focused. Runs in the page. */
function listUnreachable(): string[] {
  const wide = [...document.querySelectorAll<HTMLElement>(".sl-markdown-content table")];
  return wide.filter((one) => one.scrollWidth > one.clientWidth && one.tabIndex < 0).map((one) => one.outerHTML);
}

/** Returns the addresses of each query's first three results, using the site's own search options. */
async function search(page: Page, base: string, queries: readonly string[]): Promise<Record<string, string[]>> {
  // Passes a string, because Vitest replaces `import()` in functions.
  const pagefind = await page.evaluateHandle(`import("${base}pagefind/pagefind.js")`);
  const found = await page.evaluate(
    async ([pagefind, base, queries, ranking]) => {
      const { options, search } = pagefind as Pagefind;
      await options({ baseUrl: base, ranking });
      const found: Record<string, SearchResult[]> = {};
      for (const query of queries) {
        const { results } = await search(query);
        found[query] = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      }
      return found;
    },
    [pagefind, base, queries, ranking] as const,
  );
  for (const result of Object.values(found).flat()) linkToSection(result);
  const lists = Object.entries(found).map(([query, results]) => [
    query,
    results.map(({ url }) => url.slice(base.length)),
  ]);
  return Object.fromEntries(lists);
}

interface Pagefind {
  options(options: { baseUrl: string; ranking?: object }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<SearchResult> }[] }>;
}

async function part(page: Page, name: string): Promise<string> {
  return (await page.locator(`[data-part="${name}"] pre`).textContent()) ?? "";
}

/** Returns a line of text for each accessibility problem that axe finds, however minor. Runs in the page. */
function runAxe(rules: Axe.RunOptions): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Pick<typeof Axe, "configure"> & { run: typeof runAxe } };
  axe.configure({
    // By default, axe also describes the elements that pass, which takes longer than most rules.
    noHtml: true,
    reporter: (results, _options, resolve) =>
      resolve(
        results.flatMap(({ id, violations }) =>
          violations.map(({ impact, node }) => `${id} (${impact}): ${node.selector}`),
        ),
      ),
  });
  return axe.run(rules);
}
