import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import {
  Application,
  Converter,
  type DeclarationReflection,
  PageEvent,
  type ProjectReflection,
  ReflectionKind,
  type TypeDocOptions,
} from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { blocks, codeFence, foldable } from "../markdown.ts";
import { linkTo, toMarkdownFile } from "../page.ts";
import { versionPath } from "../reference/api-versions.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly exports: Readonly<Record<string, string>>;
}

const PACKAGES = ["core", "node", "deno", "provision", "mock", "mock-sql"];

/** The version in each package.json before the first release. */
const UNRELEASED = "0.0.0";

/** The priority of a listener that has to run before typedoc groups the members of classes. */
const BEFORE_GROUPING = 1000;

/**
 * Entry points without a page. The API reference describes the API versions, `internal` isn't for users, and `fetch`
 * only re-exports part of its package.
 */
const UNDESCRIBED = /\d{4}-\d\d-\d\d|\binternal\b|\.json$|^\.\/fetch$/;
const INTERNAL = /\binternal\b/;

/**
 * Writes a page for each entry point of the published packages, from the doc comments in the sources.
 *
 * @returns the entry points' names, such as `core` and `core/ephemeral`
 */
export async function writePackagePages(root: string, folder: string, editUrl?: string): Promise<string[]> {
  const manifests = new Map<string, Manifest>(
    PACKAGES.map((name) => [name, JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"))]),
  );
  const entries = new Map(
    [...manifests].flatMap(([name, { exports }]) =>
      Object.entries(exports)
        .filter(([path]) => !UNDESCRIBED.test(path))
        .map(([path, file]) => [join(root, "packages", name, file), posix.join(name, path)]),
    ),
  );
  const options: Partial<TypeDocOptions & PluginOptions> = {
    plugin: ["typedoc-plugin-markdown"],
    entryPoints: [...entries.keys()],
    // Declares types such as `Response` with Node.js's declarations, since the DOM's are ten times as long.
    compilerOptions: {
      module: "NodeNext",
      strict: true,
      types: ["node"],
      lib: ["ES2024", "ESNext.Array", "ESNext.Disposable"],
    },
    out: join(folder, "packages"),
    readme: "none",
    logLevel: "Warn",
    skipErrorChecking: true,
    // Excludes the generated types, which the API reference describes.
    excludeExternals: true,
    externalPattern: ["**/generated/**", "**/node_modules/**"],
    excludePrivate: true,
    excludeInternal: true,
    disableSources: true,
    preservedTypeAnnotationTags: ["@throws"],
    router: "module",
    entryFileName: "index",
    hideBreadcrumbs: true,
    hidePageHeader: true,
    hidePageTitle: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    classPropertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
    typeDeclarationFormat: "table",
    propertyMembersFormat: "table",
    tableColumnSettings: { hideInherited: true, hideOverrides: true, hideModifiers: true },
  };
  // Ignores tsconfig.json, so that typedoc only reads the entry points and what they import.
  const app = await Application.bootstrapWithPlugins(options, []);
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return;
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
    reflection.name = entries.get(file ?? "") ?? reflection.name;
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => tidy(project), BEFORE_GROUPING);
  app.renderer.on(PageEvent.END, (page) => {
    const path = page.url.replace(/\.md$/, "");
    const manifest = manifests.get(path);
    const title = path === "index" ? "Packages" : `@crdb-cloud/${path}`;
    page.contents = toMarkdownFile(
      {
        path: `packages/${path}`,
        title,
        description: manifest ? `${manifest.description}.` : `The exports of ${title}.`,
        source: manifest ? `packages/${path}/README.md` : `packages/${dirname(path)}/src`,
        body: blocks(
          manifest && describePackage(manifest, path),
          path === "index" && listPackages([...manifests]),
          // Ranks these pages below the guides in searches.
          '<div data-pagefind-weight="0.3">',
          linkPages(simplify(listReexports(page.contents ?? "")), path),
          "</div>",
        ),
        titleWeight: 0.3,
      },
      editUrl,
    );
  });
  const project = await app.convert();
  if (!project) throw new Error("typedoc cannot read the packages' entry points");
  await app.generateOutputs(project);
  return [...entries.values()];
}

/**
 * Removes constructors, since users never call them, and inherited members, since the base type's page lists them. In
 * `@throws`, puts the error's type before the description.
 */
function tidy(project: ProjectReflection): void {
  for (const reflection of Object.values(project.reflections)) {
    const { inheritedFrom, overwrites, parent } = reflection as DeclarationReflection;
    const bases = (parent as DeclarationReflection | undefined)?.extendedTypes ?? [];
    const isInherited = (inheritedFrom ?? overwrites) && bases.some((base) => "reflection" in base && base.reflection);
    if (reflection.kindOf(ReflectionKind.Constructor) || isInherited) project.removeReflection(reflection);
    for (const { typeAnnotation, content } of reflection.comment?.blockTags ?? []) {
      if (typeAnnotation)
        content.unshift({ kind: "code", text: `\`${typeAnnotation.slice(1, -1)}\`` }, { kind: "text", text: " " });
    }
  }
}

function listPackages(manifests: readonly (readonly [name: string, Manifest])[]): string {
  const rows = manifests.map(([path, { name, description }]) => `| [\`${name}\`](${path}/) | ${description} |`);
  return ["| package | what it is |", "|---|---|", ...rows].join("\n");
}

function describePackage({ name, description, version, exports }: Manifest, page: string): string {
  const paths = Object.keys(exports).filter((path) => !INTERNAL.test(path));
  const modules = paths.map((path) => {
    const [apiVersion] = /\d{4}-\d\d-\d\d/.exec(path) ?? [];
    const target = apiVersion ? versionPath(apiVersion) : posix.join("packages", page, path);
    const label = `\`${posix.join(name, path)}\``;
    return path !== "." && (apiVersion || !UNDESCRIBED.test(path))
      ? `- [${label}](${linkTo(`packages/${page}`, target)})`
      : `- ${label}`;
  });
  return blocks(
    `${description}. Version ${version}.`,
    codeFence(page === "deno" ? `deno add npm:${name}` : `npm install ${name}`, "sh"),
    version === UNRELEASED &&
      foldable(
        "Not on npm yet",
        `Until the first release, [build the packages from a clone](${linkTo(`packages/${page}`, "guides/first-program", "build-from-a-clone")}).`,
      ),
    "Entry points:",
    modules.join("\n"),
  );
}

/** Turns typedoc's sections about re-exports into a list. */
function listReexports(text: string): string {
  return text
    .replace("\n## References\n", "\n## Re-exports\n")
    .replace(/^## Modules$/m, "## Entry points")
    .replace(
      /### (.+)\n\n(Re-|Renames and re-)exports (\[.+\]\(.+\))\n+(?:\*\*\*\n+)?/g,
      (_, name: string, verb: string, link: string) => `- ${verb === "Re-" ? link : `${name}, which is ${link}`}\n`,
    );
}

/**
 * Replaces headings such as "Parameters" with bold text, so a search finds the function instead of its parameters.
 * Removes the horizontal rules between functions, and the table rows that only repeat fields of a parameter's type.
 */
function simplify(text: string): string {
  return text
    .replace(/^\| `\w+\.[\w.?]+` \| .+ \| - \|\n/gm, "")
    .replace(/^#{4,6} (Parameters|Properties|Returns|Throws|Example|Type Parameters)$/gm, "**$1**")
    .replace(/^\*\*(Returns|Throws)\*\*\n\n(?=`)/gm, "**$1** ")
    .replace(/^\*\*\*\n\n/gm, "");
}

function linkPages(text: string, path: string): string {
  const page = path.replace(/^index$/, "");
  return text.replace(/\]\(([^)#:]+)\.md(?:#([^)]+))?\)/g, (_, file: string, anchor?: string) => {
    return `](${linkTo(page, posix.join(dirname(path), file), anchor)})`;
  });
}
