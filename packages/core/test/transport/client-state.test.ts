import { expect, test } from "vitest";
import type { ApiDefinition } from "../../src/request/api-definition.ts";
import { resolveOptions } from "../../src/transport/client-options.ts";
import { createClientState } from "../../src/transport/client-state.ts";

const api: ApiDefinition = { version: "2001-02-03", resources: {}, secrets: ["password"] };

test("createClientState() creates a redactor for each call if apiKey is a function or the body contains a secret", () => {
  const known = createClientState(api, resolveOptions({ apiKey: "correct-horse" }));
  expect(known.redactorFor(undefined)).toBe(known.redactorFor("{}"));
  expect(known.redactorFor(undefined)).not.toBe(known.redactorFor('{"password":"hunter22"}'));
  const asked = createClientState(api, resolveOptions({ apiKey: () => "correct-horse" }));
  expect(asked.redactorFor(undefined)).not.toBe(asked.redactorFor(undefined));
});

test("createClientState() hides the API key, fields that the spec marks as secret, and a request body's secrets", () => {
  const pipeline = createClientState(api, resolveOptions({ apiKey: "correct-horse" }));
  const redactor = pipeline.redactorFor('{"name":"ada","password":"hunter22"}');
  expect(redactor.text('{"password":"x"} ada, hunter22, correct-horse')).toBe(
    '{"password":"[redacted]"} ada, [redacted], [redacted]',
  );
  expect(pipeline.redactorFor('{"name":"password"}').text("hunter22, correct-horse")).toBe("hunter22, [redacted]");
});
