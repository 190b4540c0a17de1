import { PassThrough } from "node:stream";
import type { MockCloud } from "@crdb-cloud/mock";
import { Client, type Transport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import { onTestFinished, vi } from "vitest";
import { main } from "../src/main.ts";
import { COMMAND, toEnv } from "./start-command.ts";

// biome-ignore lint/suspicious/noExplicitAny: the tools return JSON of many shapes.
export type Result = any;
export type Answer = { action: "accept" | "decline"; content?: { confirm: boolean } };
export type Revision = "2026-07-28" | "2025-11-25";

export interface Setup {
  readonly revision?: Revision;
  readonly options?: string;
  readonly mock?: MockCloud;
  /** Answers questions on the user's behalf. Without it, the client can't ask any. */
  readonly answer?: (question: string) => Answer;
  /** Starts the command in its own process, as an agent does. By default, calls it in this process, which is faster. */
  readonly asProcess?: boolean;
}

export const DECLINE: Answer = { action: "decline" };
export const ACCEPT: Answer = { action: "accept", content: { confirm: true } };

/** Starts `crdb-cloud mcp` and connects to it as an agent does. */
export async function connect({ revision = "2026-07-28", options, mock, answer, asProcess = false }: Setup) {
  const args = ["mcp", ...(options ? options.split(" ") : [])];
  const env = mock === undefined ? {} : toEnv(mock);
  let text = "";
  const [command, bin] = COMMAND;
  const transport = asProcess
    ? new StdioClientTransport({ command, args: [bin, ...args], env, stderr: "pipe" })
    : serveHere(args, env, (chunk) => (text += chunk));
  const client = new Client(
    { name: "test", version: "1" },
    {
      versionNegotiation: { mode: revision === "2025-11-25" ? "legacy" : { pin: revision } },
      capabilities: answer === undefined ? {} : { elicitation: { form: {} } },
    },
  );
  if (answer !== undefined) {
    client.setRequestHandler("elicitation/create", async ({ params }) => answer(params.message) as never);
  }
  await client.connect(transport);
  onTestFinished(() => client.close());
  return {
    client,
    written: () => text,
    async call(name: string, params: object): Promise<Result> {
      const { content } = await client.callTool({ name, arguments: params as Record<string, unknown> });
      const result = (content as { text: string }[])[0]?.text ?? "";
      text += result;
      return JSON.parse(result);
    },
  };
}

/** Runs the command in this process and returns the client's end of its stdin and stdout streams. */
function serveHere(args: readonly string[], env: Record<string, string>, onText: (text: string) => void): Transport {
  for (const name of ["COCKROACH_SERVER", "COCKROACH_API_KEY"]) vi.stubEnv(name, env[name]);
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stderr.setEncoding("utf8").on("data", onText);
  void main(args, { stdin, stdout, stderr, env });
  onTestFinished(() => {
    stdin.destroy();
    vi.unstubAllEnvs();
  });
  // Unlike the client's own transport, the server's takes any streams.
  return new StdioServerTransport(stdout, stdin);
}
