import { styleText } from "node:util";
import type { Hooks } from "@crdb-cloud/node";

export function heading(text: string): void {
  console.log(`\n${styleText("bold", text)}`);
}

/** Prints each request of a client, and the status of its response. */
export const printRequests: Hooks = {
  response({ operation, method, url, status, error }) {
    const { pathname, search } = new URL(url);
    console.log(styleText("dim", `  ${operation}: ${method} ${pathname}${search} → ${status ?? error?.name}`));
  },
};
