import { exampleBody, exampleParameter } from "./example-request.ts";
import { type Html, html } from "./html.ts";
import type { OperationReference } from "./read-edition.ts";
import type { DocumentedEdition } from "./site.ts";

/** The form that calls the mock cloud; the script shows it where there is one. */
export function renderTryIt(edition: DocumentedEdition, operation: OperationReference): Html {
  const { id, method, path, parameters } = operation;
  const body = exampleBody(edition.document, operation);
  const inputs = parameters
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .map((parameter) => {
      const example = exampleParameter(edition.document, parameter);
      const value = parameter.required ? html`value="${example}"` : html`placeholder="${example}"`;
      return html`<label>${parameter.name}<input name="${parameter.name}" data-in="${parameter.in}" autocomplete="off" spellcheck="false" ${value}></label>`;
    });
  return html`<form class="try-it" data-operation="${id}" data-edition="${edition.name}" data-method="${method}" data-path="${path}" hidden>
${(inputs.length > 0 || body !== undefined) && html`<details><summary>Parameters</summary>${inputs}${body !== undefined && html`<label>Body<textarea name="body" rows="${Math.min(12, lines(body))}" spellcheck="false">${JSON.stringify(body, undefined, 2)}</textarea></label>`}</details>`}
<button type="submit">Try it</button>
<output></output>
</form>`;
}

function lines(body: unknown): number {
  return JSON.stringify(body, undefined, 2).split("\n").length;
}
