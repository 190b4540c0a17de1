import { expect, test } from "vitest";
import { argumentError } from "../../../core/test/caught.ts";
import { parseCidrs } from "../../src/connectable/cidr.ts";

const parse = (...given: unknown[]): unknown => parseCidrs("up: allow", given as string[]);

test("parseCidrs() returns each range's first address and its mask", () => {
  expect(parse("203.0.113.7/32", "10.0.0.0/8", "0.0.0.0/0", "192.168.2.128/25")).toEqual([
    { cidr_ip: "203.0.113.7", cidr_mask: 32 },
    { cidr_ip: "10.0.0.0", cidr_mask: 8 },
    { cidr_ip: "0.0.0.0", cidr_mask: 0 },
    { cidr_ip: "192.168.2.128", cidr_mask: 25 },
  ]);
});

test.each([
  ["10.0.0.7/24", "10.0.0.0/24 for the network, or 10.0.0.7/32 for the address"],
  ["255.255.255.255/1", "128.0.0.0/1 for the network, or 255.255.255.255/32 for the address"],
])("parseCidrs() refuses %s, and says which range may have been meant", (text, choices) => {
  expect(() => parse(text)).toThrow(argumentError(`up: allow: ${text} has bits set beyond its mask. Write ${choices}`));
});

const NO_RANGES = ["203.0.113.7", "10.0.0/8", "::1/128", "", 7];
const WRONG_NUMBERS = ["203.0.113.7/33", "256.0.0.0/8", "010.0.0.0/8", "10.0.0.0/08", " 10.0.0.0/8", "10.0.0.0/8\n"];

test.each([...NO_RANGES, ...WRONG_NUMBERS])("parseCidrs() refuses %j", (text) => {
  const rule = 'must be IPv4 ranges in CIDR notation, such as "203.0.113.7/32" for one address';
  expect(() => parse("10.0.0.0/8", text)).toThrow(argumentError(`up: allow ${rule}, not ${JSON.stringify(text)}`));
});

test.each([undefined, [], "10.0.0.0/8"])("parseCidrs() refuses %j, which is no list of ranges", (given) => {
  expect(() => parseCidrs("up: allow", given as string[])).toThrow(TypeError);
});
