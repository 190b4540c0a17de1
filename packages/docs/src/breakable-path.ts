import { type Html, html } from "./html.ts";

/** A path that may be broken before its slashes. */
export function breakablePath(path: string): Html {
  return html`${path.split(/(?<=.)(?=\/)/).map((part, at) => html`${at > 0 && html`<wbr>`}${part}`)}`;
}
