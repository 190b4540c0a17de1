import type { Sidebar } from "../guide-groups.ts";
import { linkTo, type Page } from "../page.ts";
import { namePath, typesPath } from "./addresses.ts";
import { apiVersions, versionPath } from "./api-versions.ts";
import { createOperationPage } from "./operation-page.ts";
import { createResourcePage, createVersionPage } from "./overview-pages.ts";
import { type DocumentedApi, readReference } from "./read-reference.ts";
import { createTypePages } from "./type-pages.ts";
import { createWaitPage } from "./wait-page.ts";

export interface GeneratedReference {
  readonly pages: readonly Page[];
  readonly sidebar: Sidebar;
}

export function generateReference(root: string): GeneratedReference {
  const apis = readReference(root);
  return {
    pages: markOldPages(apis.map(createReferencePages)),
    sidebar: apis.map((api, at) => createReferenceGroup(api, at > 0)),
  };
}

/**
 * Adds a banner to each page of an earlier API version, with a link to the same operation, resource or type in the
 * latest version. If the latest version has it, searches skip the earlier page.
 */
function markOldPages([latest = [], ...earlier]: readonly Page[][]): Page[] {
  const paths = new Set(latest.map(({ path }) => path));
  const mark = (page: Page): Page => {
    const newest = page.path.replace(/^reference\/[^/]+/, "reference");
    const link = (path: string): string => `<a href="${linkTo(page.path, path)}">${apiVersions[0]}</a>`;
    return paths.has(newest)
      ? { ...page, isOld: true, banner: `This is an older version of the API. The newest is ${link(newest)}.` }
      : {
          ...page,
          banner: `The newest version of the API, ${link("reference")}, doesn't have what this page describes.`,
        };
  };
  return [...latest, ...earlier.flat().map(mark)];
}

function createReferencePages(api: DocumentedApi): Page[] {
  return [
    createVersionPage(api),
    ...api.resources.flatMap((resource) => [
      createResourcePage(api, resource),
      ...resource.operations.flatMap((operation) => [
        createOperationPage(api, operation),
        ...Object.entries(operation.node["x-waits"] ?? {}).map(([name, wait]) =>
          createWaitPage(api, operation, name, wait),
        ),
      ]),
    ]),
    ...createTypePages(api),
  ];
}

function createReferenceGroup({ version, resources }: DocumentedApi, collapsed: boolean): Sidebar[number] {
  return {
    label: collapsed ? `Reference ${version}` : "Reference",
    collapsed,
    items: [
      { label: "Overview", link: `/${versionPath(version)}/` },
      { label: "Types", link: `/${typesPath(version)}/` },
      ...resources.map(({ name, operations }) => ({
        // Adds zero-width spaces, so that long names can wrap after a dot in the sidebar.
        label: name.replaceAll(".", ".\u200b"),
        collapsed: true,
        items: [
          { label: "Overview", link: `/${namePath(version, name)}/` },
          ...operations.flatMap(({ id, node }) =>
            [id, ...Object.keys(node["x-waits"] ?? {}).map((wait) => `${name}.${wait}`)].map((method) => ({
              label: method.slice(name.length + 1),
              link: `/${namePath(version, method)}/`,
            })),
          ),
        ],
      })),
    ],
  };
}
