import { blocks, escapeText } from "../markdown.ts";
import { linkTo, type Page, resourcePath, typesPath, versionPath } from "../page.ts";
import { listParameters } from "./field-list.ts";
import type { DocumentedApi } from "./read-reference.ts";
import { listMethods } from "./resource-page.ts";

/** Creates the page of an API version, with the rules that apply to every call, and all methods by resource. */
export function createVersionPage(api: DocumentedApi): Page {
  const { info, servers, components } = api.document;
  const page = versionPath(api.version);
  const schemes = Object.values(components?.securitySchemes ?? {});
  return {
    path: page,
    title: `API version ${api.version}`,
    description: info.summary ?? info.title,
    source: `spec/${api.version}/openapi.yaml`,
    body: blocks(
      escapeText((info.description ?? "").trim()),
      "## Server and authentication",
      (servers ?? []).map(({ url }) => `\`${url}\``).join(", "),
      ...schemes.map(({ description = "" }) => escapeText(description.trim())),
      api.sharedHeaders.length > 0 &&
        blocks(
          "## Headers of every request",
          listParameters({ api, page, isRequest: true, levels: 0 }, api.sharedHeaders),
        ),
      `All types of this version: [types](${linkTo(page, typesPath(api.version))}).`,
      ...api.resources.map((resource) =>
        blocks(
          `## ${resource.name}`,
          `${escapeText(resource.description)} [\`cloud.${resource.name}\`](${linkTo(page, resourcePath(api.version, resource.name))})`,
          listMethods(api, resource, page),
        ),
      ),
    ),
  };
}
