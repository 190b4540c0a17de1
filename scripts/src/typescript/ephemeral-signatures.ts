import type { SpecOperation } from "../spec/read-operations.ts";
import { docComment } from "./doc-comment.ts";
import { paramsTypeName, responseType } from "./type-names.ts";

/** Writes the methods that make something for a while and delete what outlived it, beside the operation that creates. */
export function ephemeralSignatures(operation: SpecOperation): string[] {
  const { resource, node } = operation;
  const base = node["x-ephemeral"];
  if (!base) return [];
  const made = responseType(operation);
  const on = `cloud.${resource.join(".")}`;
  const make = docComment(
    [
      "Make a cluster for a while, and wait until it can be connected to.",
      "The cluster is a Basic one with a SQL user. It is deleted at the end of the scope of `await using`, when something " +
        "goes wrong before that, and when Node.js or Deno is ended by SIGINT or SIGTERM. What a killed program leaves " +
        "behind is labelled with its owner and its end, for `sweepExpired()` to find.",
      `Calls \`${operation.id}\`, \`${base.ready}\`, \`${base.createUser}\`, \`${base.connect}\` and, in the end, ` +
        `\`${base.delete}\`; of the options, \`deadlineMs\` and \`onPoll\` are for the wait.`,
      "@throws {AggregateError} where it could not be made, and not be deleted either",
      `@example\n\`\`\`ts\nawait using cluster = await ${on}.ephemeral({ provider: "GCP", regions: ["us-central1"], ttl: "2h" });\nconsole.log(cluster.name); // and connect to cluster.connectionString\n\`\`\``,
    ],
    "  ",
  );
  const sweep = docComment(
    [
      "Delete the clusters that `ephemeral()` made, whose time is over and which are still there.",
      "It touches no cluster that isn't labelled so.",
      `Calls \`${base.list}\`, and \`${base.delete}\` for each.`,
      "@throws {AggregateError} of what went wrong, after all others are deleted",
      `@example\n\`\`\`ts\nconst deleted = await ${on}.sweepExpired();\n\`\`\``,
    ],
    "  ",
  );
  return [
    `${make}  ephemeral(\n    params: EphemeralParams<${paramsTypeName(operation)}["provider"]>,\n` +
      `    options?: WaitOptions<${made}>,\n  ): Promise<EphemeralCluster<${made}>>;\n`,
    `${sweep}  sweepExpired(params?: SweepParams, options?: CallOptions): Promise<${made}[]>;\n`,
  ];
}
