import { styleText } from "node:util";
import type { Hooks } from "@crdb-cloud/node";

export function heading(text: string): void {
  console.log(`\n${styleText("bold", text)}`);
}

export const printRequests: Hooks = {
  async attempt(context, run) {
    await run().catch(() => {});
    const { operation, method, url, status, error } = context;
    const { pathname, search } = new URL(url);
    console.log(styleText("dim", `  ${operation}: ${method} ${pathname}${search} → ${status ?? error}`));
  },
};
