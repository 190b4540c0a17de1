import { Argument, Command, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addApiOptions, addGeneralOptions } from "./general-options.ts";
import { COMMANDS, HELP } from "./help.ts";
import { type Io, toOutput } from "./io.ts";
import { FORMATS } from "./terminal/print.ts";

/** Defines all commands or, for a faster start, only one. Calls `onEnd` with a command's exit status when it ends. */
export function createProgram(io: Io, onEnd: (status: number) => void, only?: string): Command {
  const program = new Command("crdb-cloud")
    .version(manifest.version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput(toOutput(io));
  program.helpInformation = () => HELP;
  // Makes Commander reject `auth typo --help` as an unknown command. By default, it prints the help for `auth`.
  program.addHelpText("beforeAll", ({ command }) => {
    const word = command.args.find((one) => one !== "help") ?? "-";
    if (command.commands.length > 0 && !word.startsWith("-")) command.parse([word], { from: "user" });
    return "";
  });
  // Rejects `run --region -- npm test`, where Commander would take `--` as the region.
  program.hook("preAction", (_, command) => {
    const swallowing = command.options.find((option) =>
      [command.getOptionValue(option.attributeName())].flat().includes("--"),
    );
    if (swallowing) command.error(`error: option '${swallowing.flags}' argument missing`);
  });
  const add = (name: keyof typeof COMMANDS, define: (command: Command) => void): void => {
    if (only === undefined || only === name) define(program.command(name).description(COMMANDS[name]));
  };
  /** Loads a command's code only when that command runs, for a faster start. */
  const lazy =
    (load: () => Promise<(io: Io, ...params: never[]) => Promise<unknown>>) =>
    async (...params: unknown[]): Promise<void> => {
      const command = await load();
      // Drops the last argument, Commander's `Command` object, which the commands don't accept.
      const status = await command(io, ...(params.slice(0, -1) as never[]));
      if (typeof status === "number") onEnd(status);
    };

  add("run", (command) =>
    addClusterOptions(command, "1h")
      .option("--verbose", "log each request to stderr, without secrets")
      .argument("<program>", "the program to run; it can connect with DATABASE_URL or PGHOST, PGUSER, …")
      .argument("[args...]", "the program's arguments")
      .passThroughOptions()
      .addHelpText("after", "\nExits with the program's status, or 127 if it cannot be started.")
      .action(lazy(async () => (await import("./commands/run.ts")).run)),
  );

  add("up", (command) =>
    addClusterOptions(addGeneralOptions(command, [...FORMATS, "env", "github"]), "1d")
      .argument("[name]", "the cluster's name: 6 to 20 lowercase letters, digits and dashes")
      .option("--name <name>", "the cluster's name (same as the name argument)")
      .option(
        "--pr <owner/repo#number>",
        "the pull request that the cluster is for, so that sweep can delete the cluster once the pull request is closed",
      )
      .option(
        "--sql <file>",
        "a dump or migration to execute once on the new database (needs the pg package); - for stdin",
      )
      .option(
        "--output-file <file>",
        "write the connection details to a file that only you can read, and leave the password out of stdout",
      )
      .action(lazy(async () => (await import("./commands/up.ts")).up)),
  );

  add("down", (command) =>
    addGeneralOptions(command)
      .addOption(OWNER)
      .argument("[name]", "the cluster's name")
      .option("--name <name>", "the cluster's name (same as the name argument)")
      .option("--dry-run", "only print what would be deleted")
      .option("--yes", "delete the cluster without asking, even if its labels do not name the owner")
      .action(lazy(async () => (await import("./commands/down.ts")).down)),
  );

  add("ls", (command) =>
    addGeneralOptions(command)
      .option("--owner <owner>", "only list clusters with this owner")
      .action(lazy(async () => (await import("./commands/ls.ts")).ls)),
  );

  add("sweep", (command) =>
    addGeneralOptions(command)
      .option("--owner <owner>", "only delete clusters with this owner")
      .option(
        "--closed-pull-requests <owner/repo>",
        "also delete clusters of closed pull requests (private repositories require GITHUB_TOKEN)",
      )
      .option("--min-age <duration>", "how old a closed pull request's cluster must be before sweep deletes it", "1h")
      .option("--receipt <file>", "write a JSON record of what was deleted and why, with proof that it is gone")
      .option("--dry-run", "only print what would be deleted")
      .action(lazy(async () => (await import("./commands/sweep.ts")).sweep)),
  );

  add("cost", (command) =>
    addGeneralOptions(command, [...FORMATS, "csv"])
      .addHelpText("after", COST_HELP)
      .option("--month <yyyy-mm>", "only include one month, such as 2026-11 (default: all months)")
      .option(
        "--by <group>",
        "what to group by: cluster, plan, label or label:<key>; label is short for label:crdb-cloud-owner",
        "cluster",
      )
      .action(lazy(async () => (await import("./commands/cost.ts")).cost)),
  );

  add("api", (command) =>
    addApiOptions(command)
      .argument("[operation]", "the operation to call; crdb-cloud api <operation> --help lists its parameters")
      .argument("[parameters...]", "--<parameter> <value>, and --body <file> for body fields as JSON (- for stdin)")
      .option("--list", "list all operations, or only those that match the words after it")
      .passThroughOptions()
      .action(lazy(async () => (await import("./commands/api.ts")).api)),
  );

  add("auth", (auth) => {
    addGeneralOptions(auth.command("check"))
      .description("Print which credential is used and who it belongs to")
      .action(lazy(async () => (await import("./commands/auth.ts")).checkCredential));
    const setup = auth.command("setup").description("Let CI jobs call the API without a key");
    addGeneralOptions(setup.command("github"))
      .description("Let jobs in a GitHub repository call the API with GitHub's OIDC tokens")
      .argument("<repository>", "owner/name, or owner@123/name@456 if the OIDC tokens contain numeric ids")
      .option(
        "--branch <branch>",
        "a branch whose jobs get access, or * for any; repeatable (default: main, or none with --environment or --pull-requests)",
        collect,
      )
      .option("--environment <name>", "an environment whose jobs get access; repeatable", collect)
      .option("--pull-requests", "let jobs triggered by pull requests call the API")
      .addOption(
        collectChoices(
          new Option(
            "--role <role>",
            "an organization role to grant to the jobs; repeatable (default: CLUSTER_CREATOR)",
          ),
          ["CLUSTER_ADMIN", "CLUSTER_CREATOR", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER", "METRICS_VIEWER"],
        ),
      )
      .option("--audience <audience>", "the audience of the OIDC tokens (default: https://cockroachlabs.cloud)")
      .option("--dry-run", "only print the plan")
      .option("--yes", "apply the plan without asking")
      .action(lazy(async () => (await import("./commands/auth.ts")).setUpGitHub));
  });

  add("mcp", (command) =>
    command
      .option("--live", "use your real organization instead of an in-process mock")
      .option(
        "--allow <operation>",
        "an operation that the agent may call, such as folders.create, or temporary-clusters to let it create clusters that expire; repeatable",
        collect,
      )
      .addOption(new Option("--owner <owner>", "the owner label of the agent's clusters").default("crdb-cloud-mcp"))
      .option("--max-clusters <number>", "how many temporary clusters the agent may have at the same time", "2")
      .addHelpText("after", MCP_HELP)
      .action(lazy(async () => (await import("./mcp/serve-mcp.ts")).serveMcp)),
  );

  add("mock", () => {});
  // Defined only for the help, since `main.ts` passes the arguments of `completion` to `complete.ts`.
  add("completion", (command) =>
    command.addArgument(new Argument("<shell>", "your shell").choices(["bash", "zsh", "fish", "powershell"])),
  );
  return program;
}

const OWNER = new Option("--owner <owner>", "the cluster's owner, as stored in its labels").default("crdb-cloud");

const COST_HELP = `
To group by owner (as set with up --owner) or by one of your own labels:
  crdb-cloud cost --by label
  crdb-cloud cost --by label:team --month 2026-11
Needs one of these roles:
  BILLING_COORDINATOR, CLUSTER_ADMIN`;

const MCP_HELP = `
Serves the Model Context Protocol over stdin and stdout. Configure your agent:
  { "command": "npx", "args": ["crdb-cloud", "mcp"] }
The mock stops with the server. To keep its clusters, start crdb-cloud mock, set
COCKROACH_SERVER and COCKROACH_API_KEY to what it prints, and pass --live.
With --live, the agent can only read unless you pass --allow: temporary-clusters
lets it create and delete temporary clusters, as it may on the mock, and '*'
allows everything that the server offers. Never offered: secrets and access
management (apiKeys, serviceAccounts, roles, users, jwtIssuers, scim).`;

function addClusterOptions(command: Command, ttl: string): Command {
  return command
    .addOption(
      new Option("--provider <provider>", "the cloud provider (default: GCP)").choices(["AWS", "AZURE", "GCP"]),
    )
    .option("--region <region>", "a region for the cluster; repeatable (default: us-central1 on GCP)", collect)
    .addOption(new Option("--plan <plan>", "the cluster's plan (default: BASIC)").choices(["BASIC", "STANDARD"]))
    .addOption(
      new Option("--spec <file>", "a JSON file with the cluster's spec, instead of --region and --plan; - for stdin") //
        .conflicts(["region", "plan"]),
    )
    .option(
      "--allow-from <cidr>",
      "an address range that may connect, such as 203.0.113.7/32; repeatable. One range must include this machine's address",
      collect,
    )
    .option("--ttl <duration>", "the cluster's lifetime, such as 30m, 2h or 3d, after which sweep may delete it", ttl)
    .option("--max-clusters <number>", "fail if the owner already has this many clusters")
    .option("--dry-run", "stop before the first request that would change anything, and print it instead")
    .addOption(OWNER);
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function collectChoices(option: Option, choices: readonly string[]): Option {
  const check = option.choices(choices).parseArg as unknown as (value: string) => string;
  return option.argParser((value, previous: readonly string[] = []) => [...previous, check(value)]);
}
