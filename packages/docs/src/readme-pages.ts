import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { blocks } from "./markdown.ts";
import { linkTo, type Page } from "./page.ts";

interface ReadmePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The package's folder. */
  readonly folder: string;
  /** The sections to show; by default, all. A page with several sections starts with the text before the first one. */
  readonly sections?: readonly string[];
}

/** The parts of READMEs that are also pages of the site, so that nothing is written twice. */
const PAGES: readonly ReadmePage[] = [
  {
    path: "action",
    folder: "action",
    title: "The GitHub Action",
    description:
      "Give each GitHub Actions job or pull request a CockroachDB Cloud cluster: workflows, inputs, outputs, permissions and credentials.",
  },
  {
    path: "mock",
    folder: "mock",
    title: "Start the mock",
    description: "Start a mock of CockroachDB Cloud as a Vitest fixture, a fetch function or a server.",
    sections: ["A test", "As a fetch function", "As a server"],
  },
  {
    path: "mock/faults",
    folder: "mock",
    title: "Faults of the mock",
    description:
      "Make calls to the mock fail on purpose, with error statuses, delays, broken connections, rate limits and locks.",
    sections: ["Faults"],
  },
  {
    path: "mock/controls",
    folder: "mock",
    title: "Controls and clock of the mock",
    description:
      "Advance the mock's clock, seed clusters, users and invoices, add keys, and read the requests that your code sent.",
    sections: ["Controls"],
  },
  {
    path: "mock/sql",
    folder: "mock-sql",
    title: "SQL in the mock",
    description:
      "Run your program's SQL on a PostgreSQL or CockroachDB behind the mock's clusters, with TLS and logins.",
  },
];

/** The pages of the site that the READMEs link to. */
const TARGETS: Readonly<Record<string, string>> = {
  "packages/mock": "mock",
  "packages/mock-sql": "mock/sql",
  "packages/mock-sql/README.md": "mock/sql",
  "packages/core/README.md": "packages/core",
  "packages/node/README.md": "packages/node",
};

/**
 * Creates pages from parts of READMEs. Links to files that aren't on the site point to the repository.
 *
 * @param repository the repository's URL; without it, such links become text
 */
export function createReadmePages(root: string, repository?: string): Page[] {
  return PAGES.map(({ path, folder, title, description, sections }) => {
    const source = `packages/${folder}/README.md`;
    const [intro = "", ...parts] = readFileSync(join(root, source), "utf8").split(/^(?=## )/m);
    const isPart = sections?.length === 1;
    const shown = sections?.map((name) => findSection(parts, name, isPart)) ?? parts;
    const text = blocks(!isPart && intro.replace(/^# .*\n/, ""), ...shown);
    const body = text.replace(/\[([^\]]*)\]\((?!\w+:)([^)]+)\)/g, (link, label: string, href: string) => {
      const [file = "", anchor] = href.split("#");
      const target = file === "" ? findPage(folder, anchor ?? "") : findTarget(posix.join("packages", folder, file));
      if (target === path && file === "") return link;
      if (target) return `[${label}](${linkTo(path, target, file === "" ? undefined : anchor)})`;
      return repository ? `[${label}](${repository}/blob/main/${posix.join("packages", folder, file)})` : label;
    });
    return { path, title, description, source, body };
  });
}

/** Returns a section's text. If the section is the whole page, the page's title replaces its heading. */
function findSection(parts: readonly string[], name: string, isPage: boolean): string {
  const part = parts.find((text) => text.startsWith(`## ${name}\n`));
  if (part === undefined) throw new Error(`the mock's README has no section ${name}`);
  return isPage ? part.replace(/^.*\n/, "").trim() : part.trim();
}

/** Finds the page that shows a README's section. */
function findPage(folder: string, anchor: string): string | undefined {
  const own = PAGES.filter((page) => page.folder === folder);
  const page = own.find(({ sections }) => !sections || sections.some((name) => toAnchor(name) === anchor));
  return page?.path;
}

function findTarget(file: string): string | undefined {
  const [, guide] = /^packages\/docs\/src\/content\/docs\/(.*)\.md$/.exec(file) ?? [];
  return guide ?? TARGETS[file];
}

function toAnchor(heading: string): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}
