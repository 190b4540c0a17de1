/// <reference types="astro/client" />

import { defineCollection } from "astro:content";
import { docsSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const toSchema = docsSchema({
  // How much a title word counts in a search. Guides have the highest weight, 10.
  extend: z.object({ titleWeight: z.number().default(10) }),
});
let schema: ReturnType<typeof toSchema> | undefined;

export const collections = {
  docs: defineCollection({
    // Like Starlight's `docsLoader()`, but doesn't store the Markdown, since nothing reads it.
    loader: glob({ base: "src/content/docs", pattern: "**/*.{md,mdx}", retainBody: false }),
    // Astro calls this function for every page, because a schema may depend on the page's images. Ours doesn't, so all
    // pages share one, since creating a schema takes longer than checking a page with it.
    schema: (context) => (schema ??= toSchema(context)),
  }),
};
