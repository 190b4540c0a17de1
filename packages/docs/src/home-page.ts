import { codeBlock } from "./code-block.ts";
import { html } from "./html.ts";
import type { Page } from "./page.ts";
import { editionPage, packagePage, resourcePage } from "./page-address.ts";
import type { Site } from "./site.ts";

const INSTALL = `npm install @crdb-cloud/node   # deno add npm:@crdb-cloud/deno
export COCKROACH_API_KEY=…     # of a service account`;

const PROGRAM = `import { createClient } from "@crdb-cloud/node";

const cloud = createClient(); // the key is in COCKROACH_API_KEY

const cluster = await cloud.clusters.create({
  name: "notorious-moose",
  provider: "GCP",
  spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } },
});
await cloud.clusters.waitUntilReady({ cluster_id: cluster.id });

for await (const { name, state } of cloud.clusters.list()) {
  console.log(name, state);
}`;

/** The first page: what this is, a program to begin with, and where everything is. */
export function createHomePage(site: Site): Page {
  return {
    file: "index.html",
    title: "crdb-cloud",
    description: "The CockroachDB Cloud API for TypeScript: the reference of the API, the client and the mock cloud.",
    body: html`<div class="hero"><div>
<h1>The CockroachDB Cloud API for TypeScript</h1>
<p class="lead">A typed client for Node.js, Deno and everything else that has <code>fetch</code>, and a mock cloud to test your own code against. Both are made from one OpenAPI description.</p>
${codeBlock(site, INSTALL, "shellscript")}
</div>
${codeBlock(site, PROGRAM, "typescript")}
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
