import type { Readable } from "node:stream";
import { ProtocolErrorCode, parseJSONRPCMessage, serializeMessage, type Transport } from "@modelcontextprotocol/server";
import type { Io } from "../io.ts";

/** The longest line that the server reads, in characters. */
const LONGEST_LINE = 10_000_000;

/**
 * Exchanges messages over stdin and stdout, one per line. Unlike the SDK's transport, it replies to lines that aren't
 * messages, keeps reading after a line that is too long, and splits the batches of protocol version 2025-03-26.
 */
export function createTransport({ stdin, stdout }: Pick<Io, "stdin" | "stdout">): Transport {
  const transport: Transport = {
    async start() {
      void receive()
        .catch((error: Error) => transport.onerror?.(error))
        .finally(() => transport.onclose?.());
    },
    send: async (message) => void stdout.write(serializeMessage(message)),
    async close() {
      (stdin as Readable).destroy();
    },
  };
  return transport;

  async function receive(): Promise<void> {
    for await (const line of readLines(stdin as Readable)) {
      if (line === undefined) reject(ProtocolErrorCode.InvalidRequest, `a line has over ${LONGEST_LINE} characters`);
      else if (line.trim() !== "") receiveLine(line);
    }
  }

  function receiveLine(line: string): void {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      reject(ProtocolErrorCode.ParseError, "the line is not JSON");
      return;
    }
    const batch = Array.isArray(value) && value.length > 0 ? value : [value];
    for (const one of batch) {
      try {
        transport.onmessage?.(parseJSONRPCMessage(one));
      } catch {
        reject(ProtocolErrorCode.InvalidRequest, "not a JSON-RPC message");
      }
    }
  }

  function reject(code: number, message: string): void {
    stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id: null, error: { code, message } })}\n`);
  }
}

/** Yields each line without its line break; `undefined` for a line that is too long. */
async function* readLines(stdin: Readable): AsyncGenerator<string | undefined> {
  let line: string | undefined = "";
  for await (const chunk of stdin.setEncoding("utf8") as AsyncIterable<string>) {
    for (const [at, part] of chunk.split("\n").entries()) {
      if (at > 0) {
        yield line;
        line = "";
      }
      line = line !== undefined && line.length + part.length <= LONGEST_LINE ? line + part : undefined;
    }
  }
}
