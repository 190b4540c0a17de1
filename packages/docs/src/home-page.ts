import { codeBlock } from "./code-block.ts";
import { html } from "./html.ts";
import type { Page } from "./page.ts";
import { editionPage, packagePage, resourcePage } from "./page-address.ts";
import type { Site } from "./site.ts";

/** The first page: what this is, a program to begin with, and where everything is. */
export function createHomePage(site: Site): Page {
  return {
    file: "index.html",
    title: "crdb-cloud",
    description: "The CockroachDB Cloud API for TypeScript: the reference of the API, the client and the mock cloud.",
    body: html`<div class="hero">
<h1>The CockroachDB Cloud API for TypeScript</h1>
<p class="lead">A typed client for Node.js, Deno and everything else that has <code>fetch</code>, and a mock cloud to test your own code against. Both are made from one OpenAPI description.</p>
${codeBlock(site, site.firstSteps.install, "shellscript")}
${codeBlock(site, site.firstSteps.program, "typescript")}
</div>
${site.editions.map(
  (edition) =>
    html`<section class="cards"><h2><a class="anchor" href="${editionPage(edition.name)}">API ${edition.name}</a></h2><ul>${edition.resources.map(
      ({ name, description, operations }) =>
        html`<li><a href="${resourcePage(edition.name, name)}"><strong>${name}</strong> <span class="count">${operations.length}</span></a><p>${description}</p></li>`,
    )}</ul></section>`,
)}
<section class="cards"><h2>Packages</h2><ul>${site.packages.map(
      ({ name, description }) =>
        html`<li><a href="${packagePage(name)}"><strong>${name}</strong></a><p>${description}.</p></li>`,
    )}</ul></section>`,
  };
}
