export const COMMANDS = {
  run: "Create a cluster, run a program with it, then delete the cluster",
  up: "Create a cluster, or reuse an existing one and extend its TTL",
  down: "Delete a cluster by its name, if it still exists",
  ls: "List clusters that have an owner label, with state, age and expiry",
  sweep: "Delete expired clusters with crdb-cloud labels, and no others",
  cost: "Print what clusters cost, by cluster, plan or label",
  api: "Call any API operation, such as clusters.list",
  auth: "Check and set up credentials",
  mock: "Start a mock cloud",
  mcp: "Let an agent use the API over MCP, on a mock by default",
  completion: "Print a completion script for bash, zsh, fish or powershell",
} as const;

export const EXIT_STATUSES = {
  "0": "success",
  "1": "the service rejected the request or could not be reached",
  "2": "the command line is wrong; nothing was sent",
  "3": "there is no credential, or the service rejected it",
  "4": "the call or the wait timed out",
  "5": "the request may have taken effect: check before you retry",
  "130, 143": "ended by SIGINT or SIGTERM",
} as const;

/** The help text. Written by hand, so printing it loads neither Commander nor the commands. */
export const HELP = `Usage: crdb-cloud <command> [options]

CockroachDB Cloud for scripts and CI. Not affiliated with Cockroach Labs.

Commands:
${Object.entries(COMMANDS)
  .map(([name, description]) => `  ${name.padEnd(10)}  ${description}\n`)
  .join("")}
Options:
  -V, --version  print the version
  -h, --help     print this help; for a command, crdb-cloud <command> --help

Exit statuses:
${Object.entries(EXIT_STATUSES)
  .map(([status, meaning]) => `  ${status.padEnd(8)}  ${meaning}\n`)
  .join("")}
Examples:
  crdb-cloud run -- npm test
  crdb-cloud up pr-00123 --ttl 3d --output-file database.json
  crdb-cloud api clusters.get --cluster-id <id> --wait ready

Variables:
  COCKROACH_API_KEY       a service account's key; to use a token instead, set:
  COCKROACH_API_JWT       a JWT, which jobs on GitHub Actions do not need
  COCKROACH_VANITY_NAME   your organization's vanity name
  COCKROACH_SERVER        another server's URL, such as a mock's
  CRDB_CLOUD_READ_ONLY=1  only send GET requests
  NO_COLOR=1              turn off bold text

Documentation: https://www.npmjs.com/package/crdb-cloud
`;
