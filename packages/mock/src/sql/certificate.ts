import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from "node:crypto";
import { isIP, isIPv4 } from "node:net";

export interface CertificateAuthority extends SavedAuthority {
  /** Issues a certificate for these host names and addresses. Returns it with its private key, as PEM. */
  issue(hosts: readonly string[]): { readonly key: string; readonly cert: string };
}

/** A root certificate and its private key, as PEM. */
export interface SavedAuthority {
  readonly certificate: string;
  readonly key: string;
}

interface Subject {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Buffer[];
}

interface Issuer {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const AUTHORITY = "crdb-cloud mock, trust in tests only";
const HOUR_MS = 3_600_000;
const LIFETIME_MS = 365 * 24 * HOUR_MS;
const ECDSA_WITH_SHA256 = der(0x30, objectIdentifier("1.2.840.10045.4.3.2"));
const TRUE = der(0x01, Buffer.from([0xff]));

/**
 * Creates a certificate authority, with a new or a saved key. Encodes certificates by hand, since Node.js has no API
 * for that, and the `selfsigned` package (version 5) would install 25 packages.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5280 section 4.1
 */
export function createCertificateAuthority(saved?: SavedAuthority): CertificateAuthority {
  const privateKey = saved
    ? createPrivateKey(saved.key)
    : generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const keys = { privateKey, publicKey: createPublicKey(privateKey) };
  const issuer: Issuer = { name: AUTHORITY, ...keys };
  const extensions = [
    extension("2.5.29.19", { critical: true, value: der(0x30, TRUE) }),
    // The keyUsage extension, with the keyCertSign and cRLSign bits.
    extension("2.5.29.15", { critical: true, value: der(0x03, Buffer.from([1, 0b0000_0110])) }),
  ];
  return {
    certificate:
      saved?.certificate ?? createCertificate({ name: AUTHORITY, publicKey: keys.publicKey, extensions }, issuer),
    key: toPemKey(privateKey),
    issue(hosts) {
      const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const subject = { name: hosts[0] ?? "", publicKey, extensions: serverExtensions(hosts) };
      return { key: toPemKey(privateKey), cert: createCertificate(subject, issuer) };
    },
  };
}

function serverExtensions(hosts: readonly string[]): Buffer[] {
  // In a GeneralName, tag 2 is a DNS name and tag 7 an IP address.
  const names = hosts.map((host) => (isIP(host) ? der(0x87, toAddressBytes(host)) : der(0x82, Buffer.from(host))));
  return [
    extension("2.5.29.19", { critical: true, value: der(0x30) }),
    // The keyUsage extension, with the digitalSignature bit.
    extension("2.5.29.15", { critical: true, value: der(0x03, Buffer.from([7, 0b1000_0000])) }),
    // The extKeyUsage extension, with the purpose serverAuth.
    extension("2.5.29.37", { value: der(0x30, objectIdentifier("1.3.6.1.5.5.7.3.1")) }),
    extension("2.5.29.17", { value: der(0x30, ...names) }),
  ];
}

function createCertificate({ name, publicKey, extensions }: Subject, issuer: Issuer): string {
  const now = Date.now();
  const identifiers = [
    extension("2.5.29.14", { value: der(0x04, keyIdentifier(publicKey)) }),
    extension("2.5.29.35", { value: der(0x30, der(0x80, keyIdentifier(issuer.publicKey))) }),
  ];
  const unsigned = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3 of X.509
    der(0x02, Buffer.from([0x4d, ...randomBytes(15)])), // a random, positive serial number
    ECDSA_WITH_SHA256,
    distinguishedName(issuer.name),
    der(0x30, time(now - HOUR_MS), time(now + LIFETIME_MS)),
    distinguishedName(name),
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(0x30, ...extensions, ...identifiers)),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign("sha256", unsigned, issuer.privateKey)]);
  return toPem(der(0x30, unsigned, ECDSA_WITH_SHA256, der(0x03, signature)));
}

function extension(id: string, { critical = false, value }: { critical?: boolean; value: Buffer }): Buffer {
  return der(0x30, objectIdentifier(id), ...(critical ? [TRUE] : []), der(0x04, value));
}

function distinguishedName(commonName: string): Buffer {
  return der(0x30, der(0x31, der(0x30, objectIdentifier("2.5.4.3"), der(0x0c, Buffer.from(commonName)))));
}

/** Encodes a time as an ASN.1 UTCTime: `YYMMDDhhmmssZ`. */
function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/[-:T]|\..*/g, "");
  return der(0x17, Buffer.from(`${digits.slice(2)}Z`));
}

/** Returns the SHA-1 hash of a public key's bits: the last 65 octets of the encoded key. */
function keyIdentifier(publicKey: KeyObject): Buffer {
  return createHash("sha1")
    .update(publicKey.export({ type: "spki", format: "der" }).subarray(-65))
    .digest();
}

function toPemKey(key: KeyObject): string {
  return key.export({ type: "pkcs8", format: "pem" }) as string;
}

function toPem(bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,64}/g) as string[];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

function toAddressBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split(".").map(Number));
  // `URL` writes IPv6 addresses in hexadecimal groups only: `::ffff:127.0.0.1` becomes `::ffff:7f00:1`.
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const toGroups = (text: string): number[] =>
    text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
  const [first, last] = [toGroups(head), toGroups(tail ?? "")];
  const groups = [...first, ...new Array(8 - first.length - last.length).fill(0), ...last];
  return Buffer.from(groups.flatMap((group) => [group >> 8, group & 0xff]));
}

/**
 * Encodes a value in DER, a binary form of ASN.1.
 *
 * @param tag the identifier octet, such as 0x30 for a SEQUENCE
 * @see https://www.itu.int/rec/T-REC-X.690 section 8.1
 */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag, ...encodeLength(content.length)]), content]);
}

/** Encodes an object identifier such as `1.2.840.10045.4.3.2`. */
function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(encodeBase128)]));
}

function encodeLength(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return [0x80 | bytes.length, ...bytes];
}

/** Encodes a number as groups of seven bits, one per octet. All octets but the last have their highest bit set. */
function encodeBase128(value: number): number[] {
  const octets = [value & 0x7f];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    octets.unshift(0x80 | (rest & 0x7f));
  return octets;
}
