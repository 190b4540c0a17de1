import { openPageCloud } from "./page-cloud.ts";
import type { Trial, TrialInput } from "./trial.ts";
import { formatRequest, toTrialRequest, toTypeScriptCall } from "./trial.ts";

/** The form on an operation's page. It sends a request to the page's mock cloud and lists the clusters there. */
class TryIt extends HTMLElement {
  readonly #trial = JSON.parse(this.dataset.operation ?? "{}") as Trial;

  connectedCallback(): void {
    const { fields, body } = this.#trial;
    this.innerHTML = `<details class="try-it not-content"><summary>Try it on a mock cloud</summary><form>
<p>A mock cloud runs in this page. Nothing is sent to CockroachDB Cloud.</p>
<fieldset><legend>Parameters</legend></fieldset>
<button type="submit">Send</button>
<div class="result" role="status" aria-live="polite"></div></form></details>`;
    const parameters = this.querySelector("fieldset");
    for (const { name, required, example } of fields) {
      const content = required ? { value: example } : { placeholder: example };
      parameters?.append(createControl("input", name, { name: `field:${name}`, autocomplete: "off", ...content }));
    }
    if (body !== undefined) {
      const value = JSON.stringify(body, undefined, 2);
      const rows = Math.min(14, value.split("\n").length);
      parameters?.append(createControl("textarea", "Body", { name: "body", value, rows }));
    }
    if (!parameters?.querySelector("input, textarea")) parameters?.remove();
    this.querySelector("details")?.addEventListener("toggle", () => void this.#showState({ fillIn: true }));
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send();
    });
  }

  async #send(): Promise<void> {
    const button = this.querySelector("button");
    const input = this.#read();
    if (button) button.disabled = true;
    const { fetch, save } = await openPageCloud();
    const request = toTrialRequest(this.#trial, input, fetch.apiKey);
    const response = await fetch(request.url, request.init);
    const text = [`${response.status} ${response.statusText}`.trim(), "", pretty(await response.text())].join("\n");
    this.#show("Response", text.trimEnd()).scrollIntoView({ block: "nearest" });
    this.#show("TypeScript", toTypeScriptCall(this.#trial, input));
    this.#show("Request", formatRequest(request));
    await this.#showState();
    save();
    if (button) button.disabled = false;
  }

  /**
   * Shows the mock cloud's clusters below the form. With `fillIn`, also enters the first cluster's id if the form has
   * no id yet.
   */
  async #showState({ fillIn = false } = {}): Promise<void> {
    const { fetch } = await openPageCloud();
    const { version } = this.#trial;
    const list = { version, id: "clusters.list", method: "GET", path: "/api/v1/clusters", fields: [] };
    const { url, init } = toTrialRequest(list, { values: {} }, fetch.apiKey);
    const { clusters = [] } = (await (await fetch(url, init)).json()) as { clusters?: readonly ClusterLine[] };
    const lines = clusters.map(({ id, name, state }) => `${id}  ${name}  ${state}`);
    this.#show("Clusters in the mock cloud", lines.join("\n") || "none");
    const input = this.querySelector<HTMLInputElement>('[name="field:cluster_id"]');
    const [first] = clusters;
    if (fillIn && input && first && !clusters.some(({ id }) => id === input.value)) input.value = first.id;
  }

  #read(): TrialInput {
    const form = new FormData(this.querySelector("form") ?? undefined);
    const text = (name: string): string => String(form.get(name) ?? "");
    const values = Object.fromEntries(this.#trial.fields.map(({ name }) => [name, text(`field:${name}`)]));
    return { values, ...(form.has("body") && { body: text("body") }) };
  }

  /** Shows text below the form, in place of any earlier text with the same title. The response always comes first. */
  #show(title: string, text: string): Element {
    const id = title.toLowerCase().replaceAll(" ", "-");
    const section = this.querySelector(`[data-part="${id}"]`) ?? document.createElement("section");
    section.setAttribute("data-part", id);
    section.innerHTML = '<p class="title"></p><pre tabindex="0"></pre>';
    (section.firstChild as Element).textContent = title;
    (section.lastChild as Element).textContent = text;
    const result = this.querySelector(".result");
    if (title === "Response") result?.prepend(section);
    else if (!section.parentElement) result?.append(section);
    return section;
  }
}

type ClusterLine = Readonly<Record<"id" | "name" | "state", string>>;

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

/** Creates a label that contains a form control. */
function createControl(tag: "input" | "textarea", text: string, properties: object): HTMLElement {
  const label = document.createElement("label");
  label.append(text, Object.assign(document.createElement(tag), { spellcheck: false, ...properties }));
  return label;
}

customElements.define("try-it", TryIt);
