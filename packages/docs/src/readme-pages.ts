import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blocks } from "./markdown.ts";
import type { Page } from "./page.ts";

interface DocumentPage extends Pick<Page, "path" | "title" | "description" | "source"> {
  /**
   * The sections to show; by default, all that don't have their own page. A page with more than one section starts with
   * the document's introduction.
   */
  readonly sections?: readonly string[];
}

export interface LinkTarget {
  readonly page: string;
  readonly anchor?: string;
}

/** The site's pages that show a document of the repository, or some of its sections. */
const PAGES: readonly DocumentPage[] = [
  {
    path: "action",
    source: "packages/action/README.md",
    title: "The GitHub Action",
    description:
      "Give each GitHub Actions job or pull request a CockroachDB Cloud cluster: workflows, inputs, outputs, permissions and credentials.",
  },
  {
    path: "mock",
    source: "packages/mock/README.md",
    title: "Start the mock",
    description: "Start a mock of CockroachDB Cloud as a Vitest fixture, a fetch function or a server.",
    sections: ["A test", "As a fetch function", "As a server"],
  },
  {
    path: "mock/faults",
    source: "packages/mock/README.md",
    title: "The mock's faults",
    description:
      "Make calls to the mock fail on purpose, with error statuses, delays, broken connections, rate limits and locks.",
    sections: ["Faults"],
  },
  {
    path: "mock/controls",
    source: "packages/mock/README.md",
    title: "The mock's controls and clock",
    description:
      "Advance the mock's clock, seed clusters, users and invoices, add keys, and read the requests that your code sent.",
    sections: ["Controls"],
  },
  {
    path: "mock/sql",
    source: "packages/mock-sql/README.md",
    title: "SQL in the mock",
    description:
      "Run your program's SQL on a PostgreSQL or CockroachDB behind the mock's clusters, with TLS and logins.",
  },
  {
    path: "project/contributing",
    source: "CONTRIBUTING.md",
    title: "Contributing",
    description:
      "Make your first change to crdb-cloud: where things are, how to run the tests, and the style to follow.",
  },
  {
    path: "project/maintaining",
    source: "MAINTAINING.md",
    title: "Maintaining",
    description: "The glossary, the layout of the repository, its tests, and how its packages are built.",
  },
  {
    path: "project/add-an-endpoint",
    source: "MAINTAINING.md",
    title: "Add an endpoint (an operation)",
    description: "How to add a missing API operation: the files to edit and the commands to run.",
    sections: ["Add an endpoint"],
  },
  {
    path: "project/spec",
    source: "spec/README.md",
    title: "Write the spec",
    description: "How the OpenAPI descriptions are written: files, rules, extensions, patches and known differences.",
  },
  {
    path: "project/security",
    source: "SECURITY.md",
    title: "Security",
    description: "How to report a vulnerability, and what the packages do to protect your API key.",
  },
  {
    path: "project/changelog",
    source: "CHANGELOG.md",
    title: "Changelog and version policy",
    description: "What changed in each release of crdb-cloud.",
  },
];

export function createReadmePages(root: string): Page[] {
  return PAGES.map((page) => {
    const { path, source, title, description } = page;
    const body = readBody(root, page);
    // Ranks pages for maintainers below pages for users in searches.
    const isForUsers = !path.startsWith("project/");
    const shown = isForUsers ? body : blocks('<div data-pagefind-weight="0.2">', body, "</div>");
    return { path, title, description, source, body: shown };
  });
}

/** Returns the document that a page shows, such as `packages/mock/README.md` for `mock/faults`. */
export function findDocument(path: string): string | undefined {
  return PAGES.find((page) => page.path === path)?.source;
}

/** Finds the page that shows a document or, with `anchor`, the part under that heading. */
export function findDocumentPage(root: string, document: string, anchor?: string): LinkTarget | undefined {
  const pages = PAGES.filter(({ source }) => source === document);
  if (anchor === undefined) return pages[0] && { page: pages[0].path };
  const titled = pages.find(({ sections = [] }) => sections.length === 1 && toAnchor(sections[0] ?? "") === anchor);
  if (titled) return { page: titled.path };
  const page = pages.find((one) => hasHeading(root, one, anchor));
  return page && { page: page.path, anchor };
}

function readBody(root: string, { source, sections }: DocumentPage): string {
  const [intro = "", ...parts] = readFileSync(join(root, source), "utf8").split(/^(?=## )/m);
  const byName = new Map(parts.map((part) => [part.slice("## ".length, part.indexOf("\n")), part.trim()]));
  const elsewhere = PAGES.flatMap((page) => (page.source === source ? (page.sections ?? []) : []));
  const names = sections ?? [...byName.keys()].filter((name) => !elsewhere.includes(name));
  const shown = names.map((name) => {
    const text = byName.get(name);
    if (text === undefined) throw new Error(`${source} has no section ${name}`);
    return text;
  });
  // If the page shows a single section, the page's title replaces the section's heading.
  if (sections?.length === 1) return shown.join().replace(/^.*\n/, "").trim();
  return blocks(intro.replace(/^# .*\n/, ""), ...shown);
}

function hasHeading(root: string, page: DocumentPage, anchor: string): boolean {
  const headings = [...readBody(root, page).matchAll(/^#+ (.+)$/gm)];
  return headings.some(([, name = ""]) => toAnchor(name) === anchor);
}

/** Returns the anchor that GitHub and the site generate for a heading. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, "")
    .replaceAll(" ", "-");
}
