import { expect, test } from "vitest";
import { createOperationPage } from "../src/reference/operation-page.ts";
import { findOperation } from "./document.ts";

function errorsOf(id: string): string {
  const { api, operation } = findOperation(id);
  const { body } = createOperationPage(api, operation);
  return body.slice(body.indexOf("## Errors"));
}

test("the errors of a create don't mention locks, and no error is described twice", () => {
  const errors = errorsOf("clusters.create");
  expect(errors).not.toMatch(/lock/);
  expect(errors).not.toContain("whenBusy");
  expect(errors.match(/^- \*\*400\*\*.*$/m)?.[0]).toBe(
    "- **400** A parameter is wrong: the message names the field, and the same request would fail again.",
  );
});

test("names of methods in descriptions are links", () => {
  const { api, operation } = findOperation("clusters.get");
  expect(createOperationPage(api, operation).body).toMatch(/\[`clusters\.\w+`\]\(\.\.\/\w+\/\)/);
});
