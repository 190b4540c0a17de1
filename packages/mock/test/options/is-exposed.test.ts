import { expect, test } from "vitest";
import { isExposed } from "../../src/options/is-exposed.ts";

test.each([
  ["127.0.0.1", false],
  ["127.1.2.3", false],
  ["localhost", false],
  ["::1", false],
  ["0.0.0.0", true],
  ["::", true],
  ["192.168.1.5", true],
  ["127.evil.example", true],
])("isExposed(%j) returns %j", (host, exposed) => {
  expect(isExposed(host)).toBe(exposed);
});
