import { inspect, styleText } from "node:util";
import type { Hooks, ResponseEvent } from "@crdb-cloud/node";

/** One call to make and to tell about. */
export interface Step<Result> {
  /** The method: `clusters.get`. */
  readonly method: string;
  readonly params: object;
  call(): PromiseLike<Result>;
  /** Says in a few words what came back. */
  tell(result: Result): string;
}

/** Tells on standard output what a client does, in colour where a person looks on. */
export interface Transcript {
  /** What the client must be made with, so that its requests are seen. */
  readonly hooks: Hooks;
  title(text: string): void;
  /** Makes a call, and prints it, its requests and what came back. */
  step<Result>(step: Step<Result>): Promise<Result>;
}

/** Starts a transcript. */
export function createTranscript(): Transcript {
  return {
    hooks: { response: (event) => print("  ", styleText("dim", toHttpLine(event))) },
    title: (text) => print(text, "\n"),
    async step({ method, params, call, tell }) {
      const shown = inspect(params, { breakLength: Number.POSITIVE_INFINITY, depth: 5 });
      print(styleText("bold", method), styleText("dim", `(${shown === "{}" ? "" : shown})`));
      const result = await call();
      print("  ", styleText("cyan", tell(result)), "\n");
      return result;
    },
  };
}

function toHttpLine({ method, url, status, error }: ResponseEvent): string {
  const { pathname, search } = new URL(url);
  return `${method} ${pathname}${search} → ${status ?? error?.name}`;
}

function print(...parts: string[]): void {
  console.log(parts.join(""));
}
