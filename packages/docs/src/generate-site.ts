import { join } from "node:path";
import { createPackagePages, listMembers, packagePath, packageTypesPath } from "./packages/package-page.ts";
import { findPackages, readPackages } from "./packages/read-packages.ts";
import { createTypeScriptProgram } from "./packages/typescript-program.ts";
import type { Page } from "./page.ts";
import { methodPath, resourcePath, typesPath, versionPath } from "./reference/addresses.ts";
import { createOperationPage } from "./reference/operation-page.ts";
import { createResourcePage, createVersionPage } from "./reference/overview-pages.ts";
import { type DocumentedApi, readReference } from "./reference/read-reference.ts";
import { createTypePages } from "./reference/type-pages.ts";
import { createWaitPage } from "./reference/wait-page.ts";

export interface GeneratedSite {
  readonly pages: readonly Page[];
  readonly sidebar: SidebarItem[];
}

export type SidebarItem =
  | { readonly label: string; readonly link: string }
  | { readonly label: string; readonly collapsed: boolean; readonly items: SidebarItem[] };

const root = join(import.meta.dirname, "../../..");

/** Generates the reference of every API version and every published package. */
export function generateSite(): GeneratedSite {
  const sources = findPackages(root);
  const program = createTypeScriptProgram(
    root,
    sources.flatMap(({ modules }) => [...modules.values()]),
  );
  const packages = readPackages(program, sources);
  const core = packages.find(({ name }) => name === "@crdb-cloud/core");
  const waitOptions = core?.exports.find(({ name }) => name === "WaitOptions");
  if (!core || !waitOptions) throw new Error("@crdb-cloud/core does not export WaitOptions");
  const apis = readReference(root, {
    optionsPath: packageTypesPath(core.name),
    waitOptions: listMembers(waitOptions.members),
  });
  return {
    pages: [...apis.flatMap(createReferencePages), ...packages.flatMap(createPackagePages)],
    sidebar: [
      ...apis.map((api, at) => createReferenceGroup(api, at > 0)),
      {
        label: "Packages",
        collapsed: false,
        items: packages.map(({ name }) => ({ label: name, link: `/${packagePath(name)}/` })),
      },
    ],
  };
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

function createReferenceGroup({ version, resources }: DocumentedApi, collapsed: boolean): SidebarItem {
  return {
    label: `API ${version}`,
    collapsed,
    items: [
      { label: "Overview", link: `/${versionPath(version)}/` },
      { label: "Types", link: `/${typesPath(version)}/` },
      ...resources.map(({ name, operations }) => ({
        // A zero-width space lets the navigation break a long name at its dot.
        label: name.replaceAll(".", ".\u200b"),
        collapsed: true,
        items: [
          { label: "Overview", link: `/${resourcePath(version, name)}/` },
          ...operations.flatMap(({ id, node }) =>
            [id, ...Object.keys(node["x-waits"] ?? {}).map((wait) => `${name}.${wait}`)].map((method) => ({
              label: method.slice(name.length + 1),
              link: `/${methodPath(version, method)}/`,
            })),
          ),
        ],
      })),
    ],
  };
}
