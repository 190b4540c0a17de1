/// <reference types="astro/client" />

import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

const toSchema = docsSchema();
let schema: ReturnType<typeof toSchema> | undefined;

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // Astro asks for the schema again for each page, and creating it takes longer than to check a page with it. It depends
    // on the page only if this has a picture of its own, which no page has.
    schema: (context) => (schema ??= toSchema(context)),
  }),
};
