import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from "node:crypto";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The data that a server stores to check a password with SCRAM-SHA-256. It doesn't reveal the password. */
export interface ScramVerifier {
  readonly iterations: number;
  readonly salt: Buffer;
  readonly storedKey: Buffer;
  readonly serverKey: Buffer;
}

const ITERATIONS = 4096;
const EMPTY: Buffer = Buffer.alloc(0);

export function deriveVerifier(password: string, salt: Buffer, iterations: number = ITERATIONS): ScramVerifier {
  const { clientKey, serverKey } = deriveKeys(password, { salt, iterations });
  return { iterations, salt, storedKey: sha256(clientKey), serverKey };
}

/** Formats a verifier as PostgreSQL does: `SCRAM-SHA-256$4096:<salt>$<stored key>:<server key>`. */
export function formatVerifier({ iterations, salt, storedKey, serverKey }: ScramVerifier): string {
  const [saltText, stored, server] = [salt, storedKey, serverKey].map((bytes) => bytes.toString("base64"));
  return `SCRAM-SHA-256$${iterations}:${saltText}$${stored}:${server}`;
}

/** Parses a verifier in PostgreSQL's format; `undefined` if the text isn't one. */
export function parseVerifier(text: string): ScramVerifier | undefined {
  const match = /^SCRAM-SHA-256\$(\d{1,9}):([\w+/=]+)\$([\w+/=]{44}):([\w+/=]{44})$/.exec(text);
  if (!match) return undefined;
  const [salt = EMPTY, storedKey = EMPTY, serverKey = EMPTY] = match
    .slice(2)
    .map((part) => Buffer.from(part, "base64"));
  return { iterations: Number(match[1]), salt, storedKey, serverKey };
}

/**
 * Creates a verifier that rejects every password. A login as an unknown user then fails as if the password were wrong,
 * so clients can't find out which users exist.
 */
export function unknownUserVerifier(user: string): ScramVerifier {
  const salt = sha256(Buffer.from(`no such user ${user}`)).subarray(0, 16);
  return { iterations: ITERATIONS, salt, storedKey: randomBytes(32), serverKey: randomBytes(32) };
}

/**
 * Starts the server's side of a SCRAM-SHA-256 login. Returns the server's first message and a function that checks
 * the client's final message and returns the server's, or `undefined` if the password is wrong.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5802 section 5
 * @throws {Error} if the client's message is malformed or requests channel binding
 */
export function answerScram({ iterations, salt, storedKey, serverKey }: ScramVerifier, clientFirst: string) {
  const match = /^([ny],[^,]*,)(n=[^,]*,r=([\x21-\x2b\x2d-\x7e]{1,512}))$/.exec(clientFirst);
  if (!match) throw new Error("the client's first SCRAM message is malformed");
  const [, header = "", bare, clientNonce] = match;
  const nonce = `${clientNonce}${randomBytes(18).toString("base64")}`;
  const serverFirst = `r=${nonce},s=${salt.toString("base64")},i=${iterations}`;
  const expected = `c=${Buffer.from(header).toString("base64")},r=${nonce}`;
  const finish = (clientFinal: string): string | undefined => {
    const [, withoutProof, proof = ""] = /^(.*),p=([\w+/=]{44})$/.exec(clientFinal) ?? [];
    if (withoutProof !== expected) return undefined;
    const signed = `${bare},${serverFirst},${withoutProof}`;
    const clientKey = xor(Buffer.from(proof, "base64"), hmac(storedKey, signed));
    return timingSafeEqual(sha256(clientKey), storedKey)
      ? `v=${hmac(serverKey, signed).toString("base64")}`
      : undefined;
  };
  return [serverFirst, finish] as const;
}

/**
 * Creates the client's side of a SCRAM-SHA-256 login, for engines that require a password from the mock. `final()`
 * returns the client's final message, or throws if the server's message is malformed.
 */
export function createScramClient(password: string): { readonly first: string; final(serverFirst: string): string } {
  const nonce = randomBytes(18).toString("base64");
  const bare = `n=,r=${nonce}`;
  return {
    first: `n,,${bare}`,
    final(serverFirst) {
      const match = /^r=([^,]+),s=([\w+/=]+),i=(\d{1,9})$/.exec(serverFirst);
      if (!match?.[1]?.startsWith(nonce)) throw new Error("the database server sent a malformed SCRAM message");
      const terms = { salt: Buffer.from(match[2] as string, "base64"), iterations: Number(match[3]) };
      const { clientKey } = deriveKeys(password, terms);
      const withoutProof = `c=biws,r=${match[1]}`;
      const signature = hmac(sha256(clientKey), `${bare},${serverFirst},${withoutProof}`);
      return `${withoutProof},p=${xor(clientKey, signature).toString("base64")}`;
    },
  };
}

/**
 * Prepares a password as PostgreSQL and libpq do: soft hyphens are removed, and `ﬁ` becomes `fi`. Passwords that
 * SASLprep prohibits stay unchanged. It prohibits emoji, for example, since they aren't in Unicode 3.2.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4013
 */
export function saslPrep(password: string): string {
  // Most passwords are ASCII and need no change, so the Unicode tables of @mongodb-js/saslprep aren't loaded for them.
  if (/^[\0-\x7f]*$/.test(password)) return password;
  const prepare: (text: string) => string = require("@mongodb-js/saslprep");
  try {
    return prepare(password);
  } catch {
    return password;
  }
}

function deriveKeys(password: string, { salt, iterations }: Pick<ScramVerifier, "salt" | "iterations">) {
  const salted = pbkdf2Sync(saslPrep(password), salt, iterations, 32, "sha256");
  return { clientKey: hmac(salted, "Client Key"), serverKey: hmac(salted, "Server Key") };
}

function sha256(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function xor(one: Buffer, other: Buffer): Buffer {
  return Buffer.from(one.map((byte, index) => byte ^ (other[index] as number)));
}
