/// <reference types="astro/client" />

import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

const toSchema = docsSchema();
let schema: ReturnType<typeof toSchema> | undefined;

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // Astro calls this function for every page, since a frontmatter schema may depend on the page's images. Ours
    // doesn't, so we create it only once: that takes longer than checking a page.
    schema: (context) => (schema ??= toSchema(context)),
  }),
};
