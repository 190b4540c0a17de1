import { expect, test } from "vitest";
import { createClient } from "../../src/2026-09-15.ts";
import { assertHeaderValue, toHeaderMap } from "../../src/request/header-value.ts";
import { argumentError } from "../caught.ts";

test.each(["key", "a b", "a bearer key", "tab\tinside", "caf\u00e9"])("assertHeaderValue() accepts %j", (value) => {
  expect(() => assertHeaderValue("the key", value)).not.toThrow();
});

test.each([
  ["secret\r\nX: 1", "a line break at position 6"],
  ["secret\n", "a line break at position 6"],
  ["secret\0", "a control character at position 6"],
  ["secret\x7f", "a control character at position 6"],
  ["secret\u20ac", "a character outside Latin-1 at position 6"],
  [" secret", "begins or ends with whitespace"],
  ["secret\t", "begins or ends with whitespace"],
  ["secret\u00a0", "begins or ends with whitespace"],
])("assertHeaderValue() rejects %j without showing it", (value, found) => {
  expect(() => assertHeaderValue("the key", value)).toThrow(TypeError);
  expect(() => assertHeaderValue("the key", value)).toThrow(found);
  expect(() => assertHeaderValue("the key", value)).not.toThrow(/secret/);
});

test.each(["", undefined, null, 7, {}])("assertHeaderValue() rejects %j, which isn't a string", (value) => {
  expect(() => assertHeaderValue("the key", value)).toThrow(argumentError("the key must be a non-empty string"));
});

const SIMILAR = { "x-host": "a", "te-x": "b", "x-authorization": "c", "authorization-x": "d" };

test.each([
  [undefined, {}],
  [{ "Cc-Username": "moose", "X-None": undefined }, { "cc-username": "moose" }],
  [SIMILAR, SIMILAR],
])("toHeaderMap() turns %j into %j", (headers, expected) => {
  expect(toHeaderMap("get", headers as never)).toEqual(expected);
});

const SET = `authorization AUTHORIZATION Content-Length transfer-encoding host Connection upgrade Expect
  proxy-authorization te`;

const COPIED = "which a header cannot contain. Check how it was copied";

/** Invalid names and values, and their errors, which don't show what may be a key. */
test.each<[unknown, string]>([
  ...["", "a b", "a:b", "a\nb", "\u00e9"].map((name): [object, string] => {
    return [{ "x-team": "a", [name]: "secret" }, "header 2 has an invalid name"];
  }),
  ...["Bearer secret", null, 7].map((headers): [unknown, string] => {
    return [headers, "headers must be an object, Headers, or name-value pairs"];
  }),
  [["Bearer secret"], "header 1 must be a name-value pair"],
  [{ "Authorization: Bearer secret": "" }, "header 1 has an invalid name"],
  ...SET.split(/\s+/).map((name): [object, string] => {
    return [{ [name]: "Bearer secret" }, `omit the ${name} header, which the client sets`];
  }),
  [{ "x-team": "a\nsecret" }, `header x-team has a line break at position 1, ${COPIED}`],
])("toHeaderMap() rejects the headers %j: %s", (headers, message) => {
  expect(() => toHeaderMap("get", headers as never)).toThrow(argumentError(`get: ${message}`));
});

test.each(["Bearer CCDB1_secret", "bearer\tsecret"])("a key pasted as %j is rejected with advice", (key) => {
  expect(() => createClient({ apiKey: key, apiKeySource: "MY_KEY" })).toThrow(
    argumentError('createClient: MY_KEY begins with "Bearer". Remove that word'),
  );
  expect(() => createClient({ apiKey: `a ${key}` })).not.toThrow();
});
