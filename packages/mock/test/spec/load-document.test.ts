import { expect, test } from "vitest";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import type { ApiDocument } from "../../src/spec/api-document.ts";
import { loadDocument, loadSlimDocument } from "../../src/spec/load-document.ts";

/** Returns the content of a document as plain JSON, without the descriptions and summaries of its schemas. */
function toPlain(document: ApiDocument): object {
  const { apiVersion, routes, schemas, secrets } = document;
  const operations = routes.map((route) => route.read());
  const withoutProse = (key: string, value: unknown): unknown =>
    typeof value === "string" && (key === "description" || key === "summary") ? undefined : value;
  const plain = JSON.stringify({ operations, schemas }, withoutProse);
  return { apiVersion, ...JSON.parse(plain), secrets };
}

test.each(apiVersions)(
  "loadSlimDocument() and loadDocument() return the same operations of apiVersion %s",
  async (apiVersion) => {
    const slim = toPlain(await loadSlimDocument(apiVersion));
    expect(slim).toEqual(toPlain(await loadDocument(apiVersion)));
    expect(await loadDocument(apiVersion)).toBe(await loadDocument(apiVersion));
  },
);
