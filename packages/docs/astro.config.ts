import { join } from "node:path";
import { satteri } from "@astrojs/markdown-satteri";
import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { guideGroups } from "./src/guide-groups.ts";
import { linkFiles } from "./src/link-files.ts";
import { writePackagePages } from "./src/packages/write-package-pages.ts";
import { writePages } from "./src/page.ts";
import { createReadmePages } from "./src/readme-pages.ts";
import { generateReference } from "./src/reference/generate-reference.ts";
import { ranking } from "./src/search/ranking.ts";

// GitHub Actions sets GITHUB_SERVER_URL and GITHUB_REPOSITORY. Without these variables, the pages don't link to the
// repository.
const { SITE_URL = "http://localhost:4321/", GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
const repository = GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
const editUrl = repository && `${repository}/edit/main`;
const home = new URL(SITE_URL.replace(/\/?$/, "/"));
const CARD_TEXT =
  "crdb-cloud: the CockroachDB Cloud API for TypeScript. Unofficial: not affiliated with Cockroach Labs.";
const root = join(import.meta.dirname, "../..");
const content = join(import.meta.dirname, "src/content/docs");
const reference = generateReference(root);
writePages([...reference.pages, ...createReadmePages(root)], content, editUrl);
const packages = await writePackagePages(root, content, editUrl);

export default defineConfig({
  site: home.origin,
  base: home.pathname,
  // The pictures are SVG, so nothing needs to be resized.
  image: { service: passthroughImageService() },
  vite: {
    resolve: {
      alias: [{ find: /^@pagefind\/default-ui$/, replacement: join(import.meta.dirname, "src/search/pagefind-ui.ts") }],
    },
  },
  markdown: { processor: satteri({ mdastPlugins: [linkFiles(root, repository)] }) },
  integrations: [
    starlight({
      title: "crdb-cloud",
      description: "An unofficial TypeScript client for the CockroachDB Cloud API, and a mock cloud to test against.",
      social: repository ? [{ icon: "github", label: "Source code", href: repository }] : [],
      ...(editUrl && { editLink: { baseUrl: `${editUrl}/packages/docs/` } }),
      head: [
        { tag: "meta", attrs: { property: "og:image", content: new URL("card.png", home).href } },
        { tag: "meta", attrs: { property: "og:image:alt", content: CARD_TEXT } },
      ],
      routeMiddleware: "./src/shorten-sidebar.ts",
      components: {
        Head: "./src/components/Head.astro",
        PageTitle: "./src/components/PageTitle.astro",
        SocialIcons: "./src/components/SocialIcons.astro",
      },
      pagefind: { ranking },
      // Long lines of code are wrapped, so that keyboard users don't have to scroll sideways.
      expressiveCode: { defaultProps: { wrap: true, preserveIndent: true } },
      customCss: ["./src/styles/site.css"],
      sidebar: [
        ...guideGroups,
        ...reference.sidebar,
        {
          label: "Exports",
          collapsed: true,
          items: packages.map((name) => ({ label: name, link: `/packages/${name}/` })),
        },
      ],
    }),
  ],
});
