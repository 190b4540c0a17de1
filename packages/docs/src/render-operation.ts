import { breakablePath } from "./breakable-path.ts";
import { codeBlock, jsonBlock } from "./code-block.ts";
import { curlExample } from "./curl-example.ts";
import { type Html, html } from "./html.ts";
import { type AnswerReference, type OperationReference, readExamples } from "./read-edition.ts";
import { parameterField, renderFieldList, renderFields, requestContext } from "./render-fields.ts";
import { renderTryIt } from "./render-try-it.ts";
import type { DocumentedEdition, Site } from "./site.ts";

/** Shows an operation: what it does in the one column, code that calls it in the other. */
export function renderOperation(site: Site, edition: DocumentedEdition, operation: OperationReference): Html {
  const { id, method, path, node } = operation;
  const client = edition.methods.get(id);
  if (!client) throw new Error(`the client has no method for the operation ${id} of ${edition.name}`);
  return html`<section class="operation" id="${id}">
<div class="about">
<h2><a class="anchor" href="#${id}">${node.summary ?? id}</a></h2>
<p class="method-name"><code>cloud.${id}()</code>${node.deprecated && html` <span class="mark warn">deprecated</span>`}</p>
<p class="endpoint"><span class="verb ${method.toLowerCase()}">${method}</span> <code>${breakablePath(path)}</code></p>
${site.markdown.block(node.description ?? "")}
</div>
<div class="samples">
<div class="sample" data-language="ts"><h3>TypeScript</h3>${codeBlock(site, client.example, "typescript")}</div>
<div class="sample" data-language="sh"><h3>curl</h3>${codeBlock(site, curlExample(edition, operation), "shellscript")}</div>
${renderTryIt(edition, operation)}
${renderExampleResponses(site, edition, operation)}
<details class="signature"><summary>Signature</summary>${codeBlock(site, client.declaration, "typescript", { after: "interface T {" })}</details>
</div>
<div class="details">
${renderRequest(site, edition, operation)}
${renderResponses(site, edition, operation)}
</div>
</section>`;
}

function renderRequest(site: Site, edition: DocumentedEdition, { parameters, body }: OperationReference): Html {
  const context = requestContext(site, edition);
  const shared = new Set(edition.sharedHeaders.map(({ name }) => name));
  const groups = [
    ["Path", "path"],
    ["Query", "query"],
    ["Headers", "header"],
  ] as const;
  return html`${groups.map(([title, place]) => {
    const here = parameters.filter(
      ({ name, in: where }) => where === place && !(where === "header" && shared.has(name)),
    );
    const list = renderFieldList(context, here.map(parameterField));
    return list && html`<h3>${title}</h3>${list}`;
  })}${body?.schema && html`<h3>Body</h3>${renderFields(context, body.schema) ?? html`<p>Any JSON object.</p>`}`}`;
}

function renderResponses(site: Site, edition: DocumentedEdition, { answers }: OperationReference): Html {
  const [good, bad] = [answers.filter(isSuccess), answers.filter((answer) => !isSuccess(answer))];
  return html`<h3>Response</h3>${good.map(({ status, description, media }) => {
    const context = { site, document: edition.document, isRequest: false, openLevels: 0, inside: [] };
    const fields = media?.schema && renderFields(context, media.schema);
    return html`<div class="answer"><p><span class="status good">${status}</span> ${site.markdown.inline(description)}</p>${fields}</div>`;
  })}${bad.length > 0 && html`<h3>Errors</h3>${bad.map((answer) => renderError(site, edition, answer))}`}`;
}

function renderError(
  site: Site,
  { document }: DocumentedEdition,
  { status, description, media }: AnswerReference,
): Html {
  const text = html`<span class="status bad">${status}</span> ${site.markdown.inline(description)}`;
  const examples = readExamples(document, media);
  if (examples.length === 0) return html`<p class="answer">${text}</p>`;
  return html`<details class="answer"><summary>${text}</summary>${examples.map(({ value }) => jsonBlock(site, value))}</details>`;
}

function renderExampleResponses(site: Site, { document }: DocumentedEdition, { answers }: OperationReference): Html[] {
  return answers
    .filter(isSuccess)
    .flatMap(({ status, media }) =>
      readExamples(document, media).map(
        ({ name, value }, at) =>
          html`<details class="example"${at === 0 && html` open`}><summary><span class="status good">${status}</span> ${site.markdown.inline(name)}</summary>${jsonBlock(site, value)}</details>`,
      ),
    );
}

function isSuccess({ status }: AnswerReference): boolean {
  return status.startsWith("2");
}
