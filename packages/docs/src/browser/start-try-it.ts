import type { MockClouds } from "../build-site.ts";
import { highlightJson } from "./highlight-json.ts";
import { toTrialRequest } from "./trial-request.ts";

declare const mockClouds: MockClouds;

/** Shows the forms that call a mock cloud, where there is one for their edition. */
export function startTryIt(): void {
  if (Object.keys(mockClouds).length > 0) document.documentElement.toggleAttribute("data-clouds", true);
  for (const form of document.querySelectorAll<HTMLFormElement>("form.try-it")) {
    const cloud = mockClouds[form.dataset.edition ?? ""];
    if (!cloud) continue;
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void call(form, cloud);
    });
  }
}

async function call(form: HTMLFormElement, cloud: MockClouds[string]): Promise<void> {
  const output = form.querySelector("output");
  const button = form.querySelector("button");
  if (!output || !button) return;
  button.disabled = true;
  try {
    const { target, init } = toTrialRequest(form.dataset as never, readFields(form), cloud.apiKey);
    const started = performance.now();
    const response = await fetch(cloud.url + target, init);
    const text = await response.text();
    show(output, response.status, `${Math.round(performance.now() - started)} ms`, text);
  } catch (error) {
    show(output, 0, "the mock cloud does not respond", String(error));
  } finally {
    button.disabled = false;
  }
}

function readFields(form: HTMLFormElement): { name: string; place: string; value: string }[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].map((field) => ({
    name: field.name,
    place: field.dataset.in ?? "body",
    value: field.value,
  }));
}

function show(output: HTMLOutputElement, status: number, about: string, text: string): void {
  const head = document.createElement("p");
  const badge = document.createElement("span");
  badge.className = `status ${status >= 200 && status < 300 ? "good" : "bad"}`;
  badge.textContent = String(status || "failed");
  head.append(badge, ` ${about}`);
  const body = document.createElement("pre");
  body.tabIndex = 0;
  body.append(...highlightJson(pretty(text) || "No body."));
  output.replaceChildren(head, body);
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
