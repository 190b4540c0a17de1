/**
 * Each package's source folders, in order: a file may import from its own folder and from those listed before it. Files
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

/** The dependency-cruiser rules behind `pnpm lint:imports`: no cycles, and no imports from folders listed later. */
export default {
  forbidden: [
    { name: "cycle", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(FOLDERS).flatMap(([root, folders]) =>
      folders.map((folder) => lowerOnly(`${root}/src`, folder, folders)),
    ),
  ],
  options: {
    // Checks `import type` statements, too.
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
