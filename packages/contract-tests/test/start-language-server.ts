import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface LanguageServer {
  /**
   * Sends a command to the language server and returns its response.
   *
   * @throws {Error} with the server's message if the command fails
   */
  request<Answer>(command: string, arguments_: object): Promise<Answer>;
  /** Sends a command that the language server doesn't respond to. */
  notify(command: string, arguments_: object): void;
  close(): void;
}

/** The fields of a language server's message that this client reads. */
interface Message {
  readonly type: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

/**
 * Starts TypeScript's language server.
 *
 * @see https://github.com/microsoft/TypeScript/wiki/Standalone-Server-%28tsserver%29
 */
export function startLanguageServer(tsserver: string): LanguageServer {
  const options = ["--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"];
  const child = spawn(process.execPath, [tsserver, ...options], { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let sent = 0;
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const { type, request_seq = 0, success, message, body } = JSON.parse(line) as Message;
    if (type !== "response") return;
    if (success) waiting.get(request_seq)?.resolve(body);
    else waiting.get(request_seq)?.reject(new Error(message));
  });
  const notify = (command: string, arguments_: object): void => {
    sent += 1;
    child.stdin.write(`${JSON.stringify({ seq: sent, type: "request", command, arguments: arguments_ })}\n`);
  };
  return {
    notify,
    request<Answer>(command: string, arguments_: object): Promise<Answer> {
      notify(command, arguments_);
      const entry = Promise.withResolvers<unknown>();
      waiting.set(sent, entry);
      return entry.promise as Promise<Answer>;
    },
    close: () => void child.kill(),
  };
}
