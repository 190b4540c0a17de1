import type { APIRoute } from "astro";

/** Lets search engines read all pages and tells them where the sitemap is. */
export const GET: APIRoute = ({ site }) => {
  const home = new URL(import.meta.env.BASE_URL.replace(/\/?$/, "/"), site);
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL("sitemap-index.xml", home).href}\n`);
};
