import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface LanguageServer {
  /** Sends a command to the language server. It responds to all commands but `open`. */
  send<Answer>(command: string, args: object): Promise<Answer>;
  close(): void;
}

/**
 * Starts TypeScript's language server.
 *
 * @see https://github.com/microsoft/TypeScript/wiki/Standalone-Server-%28tsserver%29
 */
export function startLanguageServer(tsserver: string): LanguageServer {
  const options = ["--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"];
  const child = spawn(process.execPath, [tsserver, ...options], { stdio: ["pipe", "pipe", "inherit"] });
  const waiting: PromiseWithResolvers<unknown>[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    const { type, request_seq, success, message, body } = JSON.parse(line.startsWith("{") ? line : "{}");
    if (type !== "response") return;
    if (success) waiting[request_seq]?.resolve(body);
    else waiting[request_seq]?.reject(new Error(message));
  });
  return {
    send<Answer>(command: string, args: object): Promise<Answer> {
      const seq = waiting.push(Promise.withResolvers()) - 1;
      child.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
      return waiting[seq]?.promise as Promise<Answer>;
    },
    close: () => void child.kill(),
  };
}
