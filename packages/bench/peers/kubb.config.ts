import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

/** Generates types and a client that uses fetch, as the documentation of kubb recommends, in the working directory. */
export default defineConfig(({ input }) => ({
  root: process.cwd(),
  input: { path: input },
  output: { path: "kubb", clean: true, format: false },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: "fetch" })],
}));
