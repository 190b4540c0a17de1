import { expect, onTestFinished, test, vi } from "vitest";
import { createDenoFetch } from "../../src/transport/deno-fetch.ts";

test("createDenoFetch() opens a connection just for a request with keepalive: false", async () => {
  const inits: unknown[] = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    inits.push(init);
    return new Response("hello");
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const clients = [{ close: vi.fn() }, { close: vi.fn() }];
  const unused = [...clients];
  const fetch = createDenoFetch(() => unused.shift() as (typeof clients)[0]);
  await fetch("https://x.test", { method: "GET" });
  for (const client of clients) {
    await fetch("https://x.test", { method: "POST", keepalive: false });
    expect(client.close).toHaveBeenCalledOnce();
  }
  const posts = clients.map((client) => ({ method: "POST", keepalive: false, client }));
  expect(inits).toEqual([{ method: "GET" }, ...posts]);
});
