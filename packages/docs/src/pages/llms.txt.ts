import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { openApiPath } from "../reference/addresses.ts";
import { apiVersions, versionPath } from "../reference/api-versions.ts";

/** Lists the site's pages for language models, in the format that https://llmstxt.org describes. */
export const GET: APIRoute = async ({ site }) => {
  const entries: readonly { id: string; data: { title: string; description?: string } }[] = await getCollection("docs");
  const home = new URL(import.meta.env.BASE_URL.replace(/\/?$/, "/"), site);
  const list = (title: string, pages: RegExp): string => {
    const lines = entries
      .filter(({ id }) => pages.test(id))
      .map(({ id, data }) => `- [${data.title}](${new URL(`${id}/`, home).href}): ${data.description ?? ""}`);
    return `## ${title}\n\n${lines.join("\n")}`;
  };
  const sections = [
    list("Guides", /^guides\//),
    list("Command, Action and mock", /^(command|action|mock)(\/|$)/),
    list("Packages", /^packages\//),
    list("Project", /^project\//),
    ...apiVersions.map((version) =>
      list(`API version ${version}`, new RegExp(`^${versionPath(version)}($|/(?!types|\\d{4}-))`)),
    ),
  ];
  const documents = apiVersions.map((version) => `- [${version}](${new URL(openApiPath(version), home).href})`);
  sections.push(`## OpenAPI documents\n\n${documents.join("\n")}`);
  const about =
    "> The CockroachDB Cloud API for TypeScript: a typed client for Node.js, Deno and every other runtime with fetch, and a mock cloud to test against. Not affiliated with Cockroach Labs.";
  return new Response(`${["# crdb-cloud", about, ...sections].join("\n\n")}\n`);
};
