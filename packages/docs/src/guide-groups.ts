import type { StarlightUserConfig } from "@astrojs/starlight/types";

export type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

const GROUPS: Readonly<Record<string, readonly (string | readonly [label: string, slug: string])[]>> = {
  Start: [["Installation and first program", "guides/first-program"], "guides/api-key", "guides/troubleshooting"],
  Calls: [
    "guides/lists",
    "guides/waits",
    "guides/errors",
    "guides/retries",
    ["Migrate from curl, Go, …", "guides/migrate"],
  ],
  Connect: [
    ["Drivers and ORMs", "guides/connect"],
    ["Closed clusters", "guides/closed-clusters"],
    ["Certificates", "guides/certificates"],
  ],
  CI: [
    ["A cluster per run", "guides/ci"],
    ["A cluster per pull request", "guides/preview-databases"],
    ["Login without a key", "guides/ci-tokens"],
    ["Clusters in code", "guides/ephemeral-clusters"],
  ],
  Testing: [["With the mock or Prism", "guides/testing"]],
  Operate: [
    "guides/costs",
    "guides/tenants",
    ["Tracing, metrics and logs", "guides/tracing"],
    "guides/proxies",
    ["API versions", "guides/versions"],
    ["Runtimes", "guides/runtimes"],
  ],
  Agents: [["MCP server", "guides/agents"]],
  Command: [
    ["Overview", "command"],
    ...["run", "up", "down", "ls", "sweep", "cost", "api", "auth", "mock", "mcp"].map(
      (name) => [name, `command/${name}`] as const,
    ),
  ],
  Action: ["action"],
  Mock: [
    ["Start", "mock"],
    ["Faults", "mock/faults"],
    ["Controls and clock", "mock/controls"],
    ["What it simulates", "guides/mock-resources"],
    ["Differences", "guides/mock-differences"],
    ["SQL", "mock/sql"],
  ],
  Project: [
    "project/contributing",
    ["Add an endpoint", "project/add-an-endpoint"],
    "project/maintaining",
    ["Write the spec", "project/spec"],
    "project/security",
    "project/changelog",
  ],
};

export const guideGroups: Sidebar = Object.entries(GROUPS).map(([label, pages]) => ({
  label,
  collapsed: true,
  items: pages.map((page) => (typeof page === "string" ? { slug: page } : { label: page[0], slug: page[1] })),
}));
