import { codeBlock } from "./code-block.ts";
import { type Html, html } from "./html.ts";
import type { Page } from "./page.ts";
import { resourcePage } from "./page-address.ts";
import type { ResourceReference } from "./read-edition.ts";
import type { MethodReference } from "./read-methods.ts";
import { renderOperation } from "./render-operation.ts";
import type { DocumentedEdition, Site } from "./site.ts";

/** The page of a resource: its operations, and what the client adds to them. */
export function createResourcePage(site: Site, edition: DocumentedEdition, resource: ResourceReference): Page {
  const { name, description, operations } = resource;
  const ids = new Set(operations.map(({ id }) => id));
  const added = [...edition.methods].filter(([method]) => isOf(name, method) && !ids.has(method));
  return {
    file: resourcePage(edition.name, name),
    title: `${name} (${edition.name})`,
    description,
    body: html`<div class="intro"><p class="crumb">API ${edition.name}</p><h1>${name}</h1>${site.markdown.block(description)}</div>
${operations.map((operation) => renderOperation(site, edition, operation))}
${added.map(([method, reference]) => renderAdded(site, method, reference))}`,
  };
}

function isOf(resource: string, method: string): boolean {
  return method.slice(0, method.lastIndexOf(".")) === resource;
}

/** A method that is no operation of its own, such as a wait. */
function renderAdded(site: Site, method: string, { doc, example, declaration }: MethodReference): Html {
  return html`<section class="operation" id="${method}">
<div class="about">
<h2><a class="anchor" href="#${method}">${method.slice(method.lastIndexOf(".") + 1)}</a></h2>
<p class="method-name"><code>cloud.${method}()</code> <span class="mark">client method</span></p>
${site.markdown.block(doc.text)}
</div>
<div class="samples">
<div class="sample"><h3>TypeScript</h3>${codeBlock(site, example, "typescript")}</div>
<details class="signature"><summary>Signature</summary>${codeBlock(site, declaration, "typescript", { after: "interface T {" })}</details>
</div>
</section>`;
}
