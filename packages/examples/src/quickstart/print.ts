import { styleText } from "node:util";
import type { Hooks } from "@crdb-cloud/node";

export function heading(text: string): void {
  console.log(`\n${styleText("bold", text)}`);
}

export const printRequests: Hooks = {
  response({ operation, method, url, status, error }) {
    const { pathname, search } = new URL(url);
    console.log(styleText("dim", `  ${operation}: ${method} ${pathname}${search} → ${status ?? error?.name}`));
  },
};
