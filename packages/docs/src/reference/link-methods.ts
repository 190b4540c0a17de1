import { escapeText } from "../markdown.ts";
import { linkTo } from "../page.ts";
import { namePath } from "./addresses.ts";
import { apiVersions } from "./api-versions.ts";
import type { DocumentedApi } from "./read-reference.ts";

/**
 * Turns a description into Markdown in which names of methods and waits, such as `clusters.create` or `waitUntilReady`,
 * are links to their pages.
 *
 * @param page the page that shows the description
 * @param resource the resource to assume for waits that the description names on their own, such as `waitUntilReady`
 */
export function linkMethods({ version, methods }: DocumentedApi, page: string, text: string, resource = ""): string {
  return escapeText(text.trim()).replace(/(?<![[`])`([\w.]+)(\(\))?`/g, (code, name: string) => {
    const method = [name, `${resource}.${name}`].find((one) => methods.has(one));
    const path = method && namePath(version, method);
    return path && path !== page ? `[${code}](${linkTo(page, path)})` : code;
  });
}

/**
 * Formats a method's name for its page, with a search weight that makes a search for the name find that page first.
 * Pages of the latest API version weigh more than older ones.
 */
export function methodName({ version }: DocumentedApi, id: string): string {
  const weight = version === apiVersions[0] ? 8 : 4;
  return `<code>cloud.<span data-pagefind-weight="${weight}">${id}</span>()</code>`;
}
