import { openPageCloud, type PageCloud, recall, remember } from "./page-cloud.ts";
import type { MockAddress, Trial, TrialInput } from "./trial.ts";
import { formatRequest, toTrialRequest, toTypeScriptCall } from "./trial.ts";

/**
 * The form on an operation's page. It sends a request to a mock cloud, either the page's own or one that the reader
 * started, and lists its clusters.
 */
class TryIt extends HTMLElement {
  readonly #trial = JSON.parse(this.dataset.operation ?? "{}") as Trial;

  connectedCallback(): void {
    const { fields, body } = this.#trial;
    const mock = { url: "", apiKey: this.dataset.key ?? "", ...recall() };
    this.innerHTML = `<details class="try-it not-content"><summary>Try it on a mock cloud</summary><form>
<p>A mock cloud runs in this page. Nothing is sent to CockroachDB Cloud.</p>
<fieldset><legend>Parameters</legend></fieldset>
<button type="submit">Send</button>
<div class="result" role="status" aria-live="polite"></div>
<details><summary>Use a server instead</summary><p>Start one with <code>${this.dataset.command}</code>.</p></details></form></details>`;
    const parameters = this.querySelector("fieldset");
    const settings = this.querySelector("form details");
    settings?.append(createInput("url", "URL", mock.url, "http://127.0.0.1:4010"));
    settings?.append(createInput("apiKey", "API key", mock.apiKey));
    settings?.toggleAttribute("open", mock.url !== "");
    for (const { name, required, example } of fields) {
      parameters?.append(createInput(`field:${name}`, name, required ? example : "", required ? "" : example));
    }
    if (body !== undefined) parameters?.append(createTextArea("body", "Body", JSON.stringify(body, undefined, 2)));
    if (!parameters?.querySelector("input, textarea")) parameters?.remove();
    this.querySelector("details")?.addEventListener("toggle", () => void this.#showState({ fillIn: true }));
    settings?.addEventListener("change", () => void this.#showState({ fillIn: true }));
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send();
    });
  }

  async #send(): Promise<void> {
    const button = this.querySelector("button");
    const { mock, input } = this.#read();
    remember(mock);
    const request = toTrialRequest(this.#trial, input, mock);
    if (button) button.disabled = true;
    const page = mock.url === "" ? await openPageCloud() : undefined;
    const response = await fetchText(page, request.url, request.init);
    this.#show("Response", response).scrollIntoView({ block: "nearest" });
    this.#show("TypeScript", toTypeScriptCall(this.#trial, input));
    this.#show("Request", formatRequest(request));
    await this.#showState();
    page?.save();
    if (button) button.disabled = false;
  }

  /**
   * Shows the mock cloud's clusters below the form. With `fillIn`, also enters the first cluster's id if the form has
   * no id yet.
   */
  async #showState({ fillIn = false } = {}): Promise<void> {
    const { mock } = this.#read();
    const { version } = this.#trial;
    const list = { version, id: "clusters.list", method: "GET", path: "/api/v1/clusters", fields: [] };
    const { url, init } = toTrialRequest(list, { values: {} }, mock);
    const send = mock.url === "" ? (await openPageCloud()).fetch : fetch;
    const clusters = await send(url, init).then(readClusters, () => undefined);
    const { mock: now } = this.#read();
    if (now.url !== mock.url || now.apiKey !== mock.apiKey) return; // the reader has since chosen another mock cloud
    const lines = clusters?.map(({ id, name, state }) => `${id}  ${name}  ${state}`);
    this.#show("Clusters in the mock cloud", lines ? lines.join("\n") || "none" : "no mock cloud responds at this URL");
    const input = this.querySelector<HTMLInputElement>('[name="field:cluster_id"]');
    const [first] = clusters ?? [];
    if (fillIn && input && first && !clusters?.some(({ id }) => id === input.value)) input.value = first.id;
  }

  #read(): { mock: MockAddress; input: TrialInput } {
    const form = new FormData(this.querySelector("form") ?? undefined);
    const text = (name: string): string => String(form.get(name) ?? "");
    const values = Object.fromEntries(this.#trial.fields.map(({ name }) => [name, text(`field:${name}`)]));
    return {
      mock: { url: text("url"), apiKey: text("apiKey") },
      input: { values, ...(form.has("body") && { body: text("body") }) },
    };
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

interface ClusterLine {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

async function readClusters(response: Response): Promise<readonly ClusterLine[] | undefined> {
  return response.ok ? ((await response.json()) as { clusters: ClusterLine[] }).clusters : undefined;
}

async function fetchText(page: PageCloud | undefined, url: string, init: RequestInit): Promise<string> {
  try {
    const response = await (page?.fetch ?? fetch)(url, init);
    return [`${response.status} ${response.statusText}`.trim(), "", pretty(await response.text())].join("\n").trimEnd();
  } catch (error) {
    return `No response: ${String(error)}. Start the mock cloud with --cors and check its URL.`;
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

function createInput(name: string, label: string, value: string, placeholder = ""): HTMLElement {
  const input = document.createElement("input");
  Object.assign(input, { name, value, placeholder, autocomplete: "off", spellcheck: false });
  return labeled(label, input);
}

function createTextArea(name: string, label: string, value: string): HTMLElement {
  const area = document.createElement("textarea");
  Object.assign(area, { name, value, rows: Math.min(14, value.split("\n").length), spellcheck: false });
  return labeled(label, area);
}

function labeled(text: string, control: HTMLElement): HTMLElement {
  const label = document.createElement("label");
  label.append(text, control);
  return label;
}

customElements.define("try-it", TryIt);
