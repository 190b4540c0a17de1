import { codeBlock } from "./code-block.ts";
import { tagTexts } from "./doc-comment.ts";
import { type Html, html } from "./html.ts";
import type { Page } from "./page.ts";
import { packagePage } from "./page-address.ts";
import type { ExportReference, PackageReference } from "./read-packages.ts";
import type { MemberReference, SymbolKind } from "./read-symbol.ts";
import type { Site } from "./site.ts";

const GROUPS: readonly (readonly [SymbolKind, string])[] = [
  ["function", "Functions"],
  ["error", "Errors"],
  ["constant", "Values"],
  ["interface", "Interfaces"],
  ["type", "Types"],
];

/** The page of a package: its README, and what it exports. */
export function createPackagePage(site: Site, source: PackageReference): Page {
  return {
    file: packagePage(source.name),
    title: source.name,
    description: source.description,
    body: html`<div class="intro"><p class="crumb">Package</p><h1>${source.name}</h1>${!source.readme && html`<p>${source.description}.</p>`}
${codeBlock(site, `npm install ${source.name}`, "shellscript")}
${site.markdown.block(source.readme)}
<h2 id="exports">Exports</h2>
${source.reexports.map((name) => html`<p>Everything of <a href="${packagePage(name)}">${name}</a>, and:</p>`)}
${GROUPS.map(([kind, title]) => {
  const members = source.exports.filter((symbol) => symbol.kind === kind);
  return (
    members.length > 0 &&
    html`<p class="index"><span>${title}</span><span>${members.map(({ name }) => html`<a href="#${name}"><code>${name}</code></a> `)}</span></p>`
  );
})}</div>
${GROUPS.map(([kind]) => source.exports.filter((symbol) => symbol.kind === kind).map((symbol) => renderExport(site, source, symbol)))}`,
  };
}

function renderExport(site: Site, source: PackageReference, symbol: ExportReference): Html {
  const { name, module, declaration, doc, members } = symbol;
  const own = members.filter(({ from }) => !from);
  const inherited = Map.groupBy(
    members.filter(({ from }) => from),
    ({ from }) => from as string,
  );
  return html`<section class="symbol" id="${name}">
<h2><a class="anchor" href="#${name}">${name}</a> <span class="kind">${symbol.kind}</span></h2>
${module !== source.name && html`<p class="crumb">from <code>${module}</code></p>`}
<div class="code"><pre tabindex="0"><code>${site.highlight(declaration, "typescript", { linkTo: linker(site, source, name) })}</code></pre></div>
${site.markdown.block(doc.text)}
${renderTags(site, symbol)}
${renderMembers(site, source, own)}
${[...inherited].map(
  ([from, list]) => html`<details><summary>From ${from}</summary>${renderMembers(site, source, list)}</details>`,
)}
</section>`;
}

function renderTags(site: Site, { doc }: Pick<MemberReference, "doc">): Html {
  const throws = doc.tags.filter(({ name }) => name === "throws");
  return html`${throws.map(
    ({ type, text }) =>
      html`<p class="limits">Throws ${type && html`<code>${type}</code> `}${site.markdown.inline(text)}</p>`,
  )}${tagTexts(doc, "default").map((text) => html`<p class="limits">Default: ${renderDefault(site, text)}</p>`)}${tagTexts(
    doc,
    "example",
  ).map((text) =>
    site.markdown.block(text),
  )}${tagTexts(doc, "see").map((text) => html`<p class="limits">See ${site.markdown.inline(text)}</p>`)}`;
}

/** A default is a value, or words that say what it is. */
function renderDefault(site: Site, text: string): Html {
  return /^\S+$|^[{["'`]/.test(text) ? html`<code>${text.replaceAll("`", "")}</code>` : site.markdown.inline(text);
}

function renderMembers(site: Site, source: PackageReference, members: readonly MemberReference[]): Html | undefined {
  if (members.length === 0) return undefined;
  return html`<ul class="fields">${members.map(
    (
      member,
    ) => html`<li><p class="field"><code class="name">${site.highlight(member.declaration, "typescript", { linkTo: linker(site, source), after: "interface T {" })}</code></p>
${member.doc.text && site.markdown.block(member.doc.text)}${renderTags(site, member)}</li>`,
  )}</ul>`;
}

/** Links the names that a package, or one whose exports it hands on, declares. */
function linker({ packages }: Site, source: PackageReference, self?: string): (name: string) => string | undefined {
  const sources = [source, ...packages.filter(({ name }) => source.reexports.includes(name))];
  return (name) => {
    if (name === self || !/^[A-Z]/.test(name)) return undefined;
    const owner = sources.find(({ exports }) => exports.some((symbol) => symbol.name === name));
    return owner && `${owner === source ? "" : packagePage(owner.name)}#${name}`;
  };
}
