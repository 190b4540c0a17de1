import { posix } from "node:path";
import { blocks, escapeText, firstSentence, httpLine, toTitle } from "../markdown.ts";
import { linkTo, type Page } from "../page.ts";
import { namePath, openApiPath, typePath, typesPath } from "./addresses.ts";
import { versionPath } from "./api-versions.ts";
import { listParameters } from "./field-list.ts";
import type { DocumentedApi, ResourceReference } from "./read-reference.ts";

/** Creates an API version's page: the rules for every call, and a list of all resources. */
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
        blocks("## Request headers", listParameters({ api, page, isRequest: true, levels: 0 }, api.sharedHeaders)),
      "## Conforms to",
      describeConformance(api, page),
      "## The OpenAPI document: openapi.json",
      `[Download it](${posix.relative(page, openApiPath(api.version))}) to generate code or to run [Prism](${linkTo(page, "guides/testing", "prism-or-the-mock")}), or read [all types](${linkTo(page, typesPath(api.version))}) here. If an endpoint is missing, [add it](${linkTo(page, "project/add-an-endpoint")}).`,
      "## Resources",
      '<div class="wide" data-pagefind-weight="0.3">',
      [
        "| resource | content | methods |",
        "|---|---|---|",
        ...api.resources.map((one) => listResource(api, one, page)),
      ].join("\n"),
      "</div>",
    ),
    isWide: true,
  };
}

/** Says what the version's description is based on: the vendor's documentation, or observed responses. */
function describeConformance({ document, version }: DocumentedApi, page: string): string {
  const seen = Object.entries(document.components?.schemas ?? {}).flatMap(([type, { properties = {} }]) => {
    const fields = Object.entries(properties).flatMap(([name, { "x-observed": date }]) =>
      date === undefined ? [] : [`\`${name}\` (${date})`],
    );
    return fields.length === 0 ? [] : [`- [${type}](${linkTo(page, typePath(version, type))}): ${fields.join(", ")}`];
  });
  if (seen.length === 0) return "The vendor's documentation. We haven't seen any responses from this version.";
  return blocks(
    "The vendor's documentation, except for these fields. It describes them differently or not at all, so we describe what the service sent. The date is that of the latest response that showed this.",
    seen.join("\n"),
  );
}

export function createResourcePage(api: DocumentedApi, resource: ResourceReference): Page {
  const page = namePath(api.version, resource.name);
  return {
    path: page,
    title: toTitle(resource.name),
    description: resource.description.trim(),
    source: `spec/${api.version}/openapi.yaml`,
    body: blocks(
      `\`cloud.${resource.name}\` · API version ${api.version}`,
      `<div data-pagefind-weight="10">\n\n${escapeText(resource.description)}\n\n</div>`,
      listMethods(api, resource, page),
    ),
  };
}

function listResource(api: DocumentedApi, { name, description, operations }: ResourceReference, page: string): string {
  const methods = operations.map(
    ({ id }) => `[${id.slice(name.length + 1)}](${linkTo(page, namePath(api.version, id))})`,
  );
  return `| [\`${name}\`](${linkTo(page, namePath(api.version, name))}) | ${escapeText(description.trim())} | ${methods.join(", ")} |`;
}

/**
 * Lists a resource's methods: first those that call an operation, then those that poll one, such as `waitUntilReady`.
 */
function listMethods(api: DocumentedApi, { name, operations }: ResourceReference, page: string): string {
  const link = (method: string): string =>
    `[\`${method.slice(name.length + 1)}\`](${linkTo(page, namePath(api.version, method))})`;
  const rows = operations.map(
    ({ id, method, path, node }) => `| ${link(id)} | ${node.summary ?? ""}<br>${httpLine(method, path)} |`,
  );
  const waits = operations.flatMap(({ id, node }) =>
    Object.entries(node["x-waits"] ?? {}).map(
      ([wait, { description = "" }]) =>
        `| ${link(`${name}.${wait}`)} | ${firstSentence(description)}<br>polls ${link(id)} |`,
    ),
  );
  const table = ["| method | what it does |", "|---|---|", ...rows, ...waits].join("\n");
  // Lowers the table's search weight, so a search for a method finds its own page first.
  return blocks('<div data-pagefind-weight="0.3">', table, "</div>");
}
