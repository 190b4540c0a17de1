/** Maps parts of the client's messages to what the command says instead. */
const MEANINGS: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/\bcall ensureCluster again/, "try again"],
  [/\bCall again$/, "Try again"],
  [/^(?:ensure|ephemeral)Cluster: allow/, "--allow-from"],
  [/^whenExpiredOrClosed: token\b/, "GITHUB_TOKEN"],
  [/^(?:ensureCluster|ephemeralCluster|planGitHubActions|isPullRequestOpen|seedDatabase): /, ""],
  [/, or pass replaceFailed, and/, " and"],
  [/\bPass allowExactly to remove (\S+ from its allowlist)/, "Remove $1 with crdb-cloud api allowlist.delete"],
  [/\bmaxClusters\b/, "--max-clusters"],
  [/, or untilConnectable: false/, ", such as 203.0.113.7/32"],
  [/\b(pass|omit) allow\b/i, "$1 --allow-from"],
  [
    /add this machine's address to the allow(?:list .*?sql: true| parameter)/,
    "add this machine's address to --allow-from",
  ],
  [
    /free trial is not active.*/i,
    "$&: the organization's trial has ended or never began. Add a payment method in the Cloud Console, under Billing",
  ],
];

/** Rewords a client message for the command line: `maxClusters` becomes `--max-clusters`, for example. */
export function reword(message: string, command?: string): string {
  const isApi = command === "api";
  const rule = `${isApi ? "--read-only or " : ""}CRDB_CLOUD_READ_ONLY is set`;
  const text = message
    .replace(/raise deadlineMs, or (?:wait|call) again/, isApi ? "raise --timeout, or wait again" : "try again")
    .replace(/: readOnly only allows GET, not (\w+)/, `: $1 was not sent, because ${rule}`);
  return MEANINGS.reduce((one, [pattern, meaning]) => one.replace(pattern, meaning), text);
}

/** Joins the messages of an error and its inner `errors` on one line. */
export function toLine(error: unknown, command?: string): string {
  const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
  const line = [message, ...errors.map(({ message }) => message)].join("; ");
  return reword(line.replaceAll(/\s*\n\s*/g, " "), command);
}

/** Turns `--ttl` into `ttl` if `names` contains it, since users of the action and the MCP tools pass no options. */
export function withoutDashes(line: string, names: readonly string[]): string {
  return line.replaceAll(/--([a-z-]+)/g, (option, name) => (names.includes(name) ? name : option));
}
