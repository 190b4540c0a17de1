/// <reference types="astro/client" />

import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

const toSchema = docsSchema();
let schema: ReturnType<typeof toSchema> | undefined;

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // Creates the schema for pages' frontmatter only once, because creating it takes longer than checking a page. Astro
    // calls this function for every page, since a schema may depend on the page's images. Ours doesn't.
    schema: (context) => (schema ??= toSchema(context)),
  }),
};
