/// <reference types="astro/client" />

import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

const toSchema = docsSchema();
let schema: ReturnType<typeof toSchema> | undefined;

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // Creates the schema once. Astro asks for it on every page, and creating it takes longer than checking a page. It
    // would only differ for a page with its own picture, which none has.
    schema: (context) => (schema ??= toSchema(context)),
  }),
};
