/**
 * Each package's source folders, lowest first. A file may import from its own folder and from the ones before it. Files
 * outside these folders may import from anywhere.
 */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [
    "time",
    "arguments",
    "redaction",
    "request",
    "errors",
    "retry",
    "observe",
    "transport",
    "credentials",
    "methods",
    "client",
  ],
  "packages/provision": ["connectable", "ephemeral", "ensure", "github-actions"],
  "packages/mock": [
    "options",
    "time",
    "http",
    "openapi",
    "paging",
    "state",
    "access",
    "faults",
    "clusters",
    "resources",
    "versions",
    "sql",
    "cloud",
    "controls",
    "server",
    "command",
  ],
  "packages/mock-sql": ["wire", "engines"],
  scripts: [
    "process",
    "git",
    "spec",
    "typescript",
    "lint",
    "generate",
    "api-report",
    "diff",
    "drift",
    "changeset",
    "release",
    "test-run",
    "bin",
  ],
};

/** Configures dependency-cruiser: `pnpm lint:imports` fails on cycles and on imports from a higher folder. */
export default {
  forbidden: [
    { name: "cycle", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(FOLDERS).flatMap(([root, folders]) =>
      folders.map((folder) => lowerOnly(`${root}/src`, folder, folders)),
    ),
  ],
  options: {
    // Type imports count too.
    tsPreCompilationDeps: true,
    exclude: { path: "node_modules|/dist/|/generated/" },
    enhancedResolveOptions: { extensions: [".ts", ".js"] },
  },
};

function lowerOnly(src: string, folder: string, folders: readonly string[]): object {
  const allowed = folders.slice(0, folders.indexOf(folder) + 1).join("|");
  return {
    name: `${src}/${folder} imports lower folders only`,
    severity: "error",
    from: { path: `^${src}/${folder}/` },
    to: { path: `^${src}/`, pathNot: `^${src}/(${allowed})/` },
  };
}
