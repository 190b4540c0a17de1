import { breakablePath } from "./breakable-path.ts";
import { type Html, html } from "./html.ts";
import type { Page } from "./page.ts";
import { editionPage, methodAddress, resourcePage } from "./page-address.ts";
import type { ResourceReference } from "./read-edition.ts";
import { parameterField, renderFieldList, requestContext } from "./render-fields.ts";
import type { DocumentedEdition, Site } from "./site.ts";

/** The page of an edition: what holds for every call, and a table of the operations. */
export function createEditionPage(site: Site, edition: DocumentedEdition): Page {
  const { info, servers, components } = edition.document;
  const schemes = Object.values(components?.securitySchemes ?? {});
  return {
    file: editionPage(edition.name),
    title: `API ${edition.name}`,
    description: info.summary ?? info.title,
    body: html`<div class="intro"><p class="crumb">API reference</p><h1>${info.title} ${edition.name}</h1>
${site.markdown.block(info.description ?? "")}
<h2>Server and key</h2>
<p>${servers.map(({ url }) => html`<code>${url}</code> `)}</p>
${schemes.map(({ description = "" }) => site.markdown.block(description))}
${edition.sharedHeaders.length > 0 && html`<h2>Headers of every request</h2>${renderFieldList(requestContext(site, edition), edition.sharedHeaders.map(parameterField))}`}
<p class="only-static">To call a mock cloud from these pages, run <code>pnpm site:dev</code> in the repository.</p>
</div>
${edition.resources.map((resource) => renderResource(site, edition, resource))}`,
  };
}

function renderResource(site: Site, edition: DocumentedEdition, resource: ResourceReference): Html {
  return html`<section class="resource"><h2><a class="anchor" href="${resourcePage(edition.name, resource.name)}">${resource.name}</a></h2>
${site.markdown.block(resource.description)}
<ul class="operations">${resource.operations.map(
    ({ id, method, path, node }) =>
      html`<li><a href="${methodAddress(edition.name, id)}"><span class="verb ${method.toLowerCase()}">${method}</span><code>${id}</code><span class="summary">${node.summary}</span><code class="path">${breakablePath(path)}</code></a></li>`,
  )}</ul></section>`;
}
