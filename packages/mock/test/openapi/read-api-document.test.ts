import { expect, test } from "vitest";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import type { ApiDocument } from "../../src/openapi/api-document.ts";
import { loadDocument, readApiDocument } from "../../src/openapi/read-api-document.ts";
import { readDocument } from "../read-document.ts";

/** Returns the content of a document as plain JSON, without the descriptions and summaries of its schemas. */
function toPlain(document: ApiDocument): object {
  const { apiVersion, routes, secrets } = document;
  const operations = routes.map((route) => route.read());
  const withoutProse = (key: string, value: unknown): unknown =>
    typeof value === "string" && (key === "description" || key === "summary") ? undefined : value;
  const plain = JSON.stringify({ operations }, withoutProse);
  return { apiVersion, ...JSON.parse(plain), secrets };
}

test.each(apiVersions)("loadDocument() returns all operations in the published document of %s", async (apiVersion) => {
  const published = readApiDocument(await readDocument(apiVersion));
  expect(toPlain(await loadDocument(apiVersion))).toEqual(toPlain(published));
  expect(await loadDocument(apiVersion)).toBe(await loadDocument(apiVersion));
});
