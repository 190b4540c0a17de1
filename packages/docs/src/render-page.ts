import { type Html, html } from "./html.ts";
import type { Page } from "./page.ts";
import { editionPage, packagePage, resourcePage } from "./page-address.ts";
import type { DocumentedEdition, Site } from "./site.ts";

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%236246ea' d='M8 1l6 3.5v7L8 15l-6-3.5v-7z'/%3E%3C/svg%3E";

/** Puts the frame around a page: the head, the search and the navigation. */
export function renderPage(site: Site, page: Page): string {
  const title = page.file === "index.html" ? "crdb-cloud" : `${page.title} · crdb-cloud`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${page.description}">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="site.css">
<script src="mock-clouds.js" defer></script>
<script src="search-index.js" defer></script>
<script src="site.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="bar">
  <button class="menu-button" type="button" aria-controls="menu" aria-expanded="false" aria-label="Menu"><span></span></button>
  <a class="brand" href="index.html">crdb-cloud</a>
  <search class="search">
    <input type="search" placeholder="Search" aria-label="Search the reference" role="combobox" aria-expanded="false" aria-controls="results" autocomplete="off" spellcheck="false">
    <kbd aria-hidden="true">/</kbd>
    <ul id="results" class="results" role="listbox" aria-label="Results" hidden></ul>
  </search>
</header>
<div class="frame">
<nav id="menu" class="menu" aria-label="Pages">${renderMenu(site, page)}</nav>
<main id="content">${page.body}
<footer>Not affiliated with Cockroach Labs. Apache-2.0.</footer>
</main>
</div>
</body>
</html>
`.markup;
}

function renderMenu(site: Site, page: Page): Html {
  return html`
${site.editions.map((edition, at) => renderEdition(edition, page, at === 0))}
<h2>Packages</h2>
<ul>${site.packages.map(({ name }) => renderLink(packagePage(name), name, page))}</ul>`;
}

function renderEdition(edition: DocumentedEdition, page: Page, isNewest: boolean): Html {
  const isOpen = isNewest || page.file.startsWith(edition.name);
  return html`<details class="edition"${isOpen && html` open`}>
<summary><h2>API ${edition.name}</h2></summary>
<ul>${renderLink(editionPage(edition.name), "Overview", page)}${edition.resources.map(({ name }) => {
    const file = resourcePage(edition.name, name);
    return html`${renderLink(file, name, page)}${page.file === file && renderMethods(edition, name)}`;
  })}</ul></details>`;
}

function renderMethods({ methods }: DocumentedEdition, resource: string): Html {
  const names = [...methods.keys()].filter((name) => name.slice(0, name.lastIndexOf(".")) === resource);
  return html`<li><ul class="methods">${names.map(
    (name) => html`<li><a href="#${name}">${name.slice(resource.length + 1)}</a></li>`,
  )}</ul></li>`;
}

function renderLink(file: string, title: string, page: Page): Html {
  return html`<li><a href="${file}"${page.file === file && html` aria-current="page"`}>${title}</a></li>`;
}
