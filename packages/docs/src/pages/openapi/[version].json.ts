import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { APIRoute, GetStaticPaths } from "astro";
import { apiVersions } from "../../reference/api-versions.ts";

export const getStaticPaths: GetStaticPaths = () => apiVersions.map((version) => ({ params: { version } }));

/** An API version's bundled OpenAPI document, the one that `@crdb-cloud/mock` publishes. */
export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(fileURLToPath(import.meta.resolve(`@crdb-cloud/mock/${params.version}.json`))));
