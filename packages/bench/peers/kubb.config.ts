import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

/**
 * Configures kubb as its documentation recommends. Kubb writes types and a client that uses `fetch` to the working
 * directory.
 */
export default defineConfig(({ input }) => ({
  root: process.cwd(),
  input: { path: input },
  output: { path: "kubb", clean: true, format: false },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: "fetch" })],
}));
