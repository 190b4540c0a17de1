import type { Readable } from "node:stream";
import { ProtocolErrorCode, parseJSONRPCMessage } from "@modelcontextprotocol/server";
import type { Io } from "../io.ts";

const LONGEST_LINE = 5_000_000;

/**
 * Reads messages, one per line, for the MCP SDK's transport. Responds with an error to invalid lines, which the SDK
 * would ignore, and to overlong lines, which would stop it. Splits batches, which protocol version 2025-03-26 allows.
 */
export async function* readMessages({ stdin, stdout }: Pick<Io, "stdin" | "stdout">): AsyncGenerator<Buffer> {
  let line = "";
  for await (const chunk of (stdin as Readable).setEncoding("utf8") as AsyncIterable<string>) {
    for (const [at, part] of chunk.split("\n").entries()) {
      if (at > 0) {
        yield* toMessages(line);
        line = "";
      }
      if (line.length <= LONGEST_LINE) line += part;
    }
  }

  function toMessages(line: string): Buffer[] {
    return attempt(() => {
      if (line.length > LONGEST_LINE) throw new Error(`a line is longer than ${LONGEST_LINE} characters`);
      if (line.trim() === "") return [];
      const value = JSON.parse(line);
      const batch: unknown[] = Array.isArray(value) && value.length > 0 ? value : [value];
      return batch.flatMap((one) => attempt(() => [Buffer.from(`${JSON.stringify(parseJSONRPCMessage(one))}\n`)]));
    });
  }

  function attempt(read: () => Buffer[]): Buffer[] {
    try {
      return read();
    } catch (error) {
      const { ParseError, InvalidRequest } = ProtocolErrorCode;
      const code = error instanceof SyntaxError ? ParseError : InvalidRequest;
      const { message } = error instanceof SyntaxError ? { message: "the line is not JSON" } : (error as Error);
      stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id: null, error: { code, message } })}\n`);
      return [];
    }
  }
}
