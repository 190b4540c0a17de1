import fc from "fast-check";
import { expect, test } from "vitest";
import { readRoute } from "../src/route.ts";
import { fieldsMessage, message, readErrorFields } from "../src/wire/messages.ts";
import { createMessageFilter } from "../src/wire/relay.ts";
import { answerScram, createScramClient, deriveVerifier, saslPrep } from "../src/wire/scram.ts";

const bytes = (maxLength: number): fc.Arbitrary<Buffer> =>
  fc.uint8Array({ maxLength }).map((array) => Buffer.from(array));
const wire = fc.array(fc.tuple(fc.constantFrom("Q", "P", "B", "D", "E", "S", "d", "\u00ff"), bytes(300)), {
  maxLength: 20,
});

/** Cuts bytes into chunks of any size, as a network does. */
function cut(all: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  let offset = 0;
  for (let index = 0; offset < all.length; index += 1) {
    const size = sizes.length === 0 ? all.length : (sizes[index % sizes.length] as number);
    chunks.push(all.subarray(offset, offset + size));
    offset += size;
  }
  return chunks;
}

test("createMessageFilter() passes each wanted message to replace() once and complete, whatever the chunks' sizes", () => {
  fc.assert(
    fc.property(wire, fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 5 }), (messages, sizes) => {
      const all = Buffer.concat(messages.map(([type, body]) => message(type, body)));
      const seen: Buffer[] = [];
      const filter = createMessageFilter({
        wants: (type) => type === "Q" || type === "E",
        replace(type, body) {
          seen.push(Buffer.from(body));
          return type === "Q" ? [] : [message("X", body)];
        },
      });
      const passed = Buffer.concat(cut(all, sizes).flatMap((chunk) => filter(chunk)));
      const wanted = messages.filter(([type]) => type === "Q" || type === "E");
      expect(seen).toEqual(wanted.map(([, body]) => body));
      const rest = messages.flatMap(([type, body]) => (type === "Q" ? [] : [message(type === "E" ? "X" : type, body)]));
      expect(passed).toEqual(Buffer.concat(rest));
    }),
  );
});

test("readRoute() removes the user and --cluster from the session parameters", () => {
  const host = fc.option(fc.domain(), { nil: undefined });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), host, (parameters, name) => {
      const route = readRoute({ ...parameters, options: `--cluster=a-1 -c x=1 ${parameters.options ?? ""}` }, name);
      expect(route.routingId).toBe("a-1");
      expect(Object.keys(route.parameters)).not.toContain("user");
      expect(route.parameters.options).not.toContain("--cluster=a-1");
    }),
  );
});

test("fieldsMessage() builds the ErrorResponse whose fields readErrorFields() has read", () => {
  const fields = new Map(Object.entries({ S: "ERROR", C: "42601", M: "no", P: "1" }));
  const body = (built: Buffer): Buffer => built.subarray(5);
  expect(fieldsMessage(fields)).toEqual(message("E", Buffer.from("SERROR\0C42601\0Mno\0P1\0\0")));
  expect(readErrorFields(body(fieldsMessage(fields)))).toEqual(new Map([...fields, ["", ""]]));
  fc.assert(fc.property(bytes(200), (random) => void fieldsMessage(readErrorFields(random))));
});

test("SCRAM only accepts the password from which the verifier was derived", () => {
  const salt = Buffer.from("0123456789abcdef");
  fc.assert(
    fc.property(fc.string(), fc.string(), (password, other) => {
      const log = (attempt: string): boolean => {
        const client = createScramClient(attempt);
        const [serverFirst, finish] = answerScram(deriveVerifier(password, salt, 1), client.first);
        return finish(client.final(serverFirst)) !== undefined;
      };
      expect(log(password)).toBe(true);
      expect(log(other)).toBe(saslPrep(other) === saslPrep(password));
    }),
  );
});

test.each([
  ["I\u00adX", "IX"],
  ["\ufb01sh", "fish"],
  ["\u0007\u00aa", "\u0007\u00aa"],
  ["\u00ad", "\u00ad"],
  // PostgreSQL doesn't prepare passwords that contain emoji, which Unicode 3.2 lacks, or that mix text directions.
  ["\ufb01\u{1f600}", "\ufb01\u{1f600}"],
  ["a\u0627", "a\u0627"],
])("saslPrep(%j) returns %j", (password, prepared) => {
  expect(saslPrep(password)).toBe(prepared);
});
