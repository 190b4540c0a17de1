import { ArgumentError } from "@crdb-cloud/core/internal";

/** A range of IPv4 addresses, in the format of the allowlist operations. */
export interface Cidr {
  readonly cidr_ip: string;
  /** The prefix length: 32 for a single address. */
  readonly cidr_mask: number;
}

const PARTS = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\/(0|[1-9]\d?)$/;

/**
 * Parses ranges such as `203.0.113.7/32`. Error messages begin with `subject`.
 *
 * @throws {ArgumentError} if the list is empty, or a range isn't IPv4 or has bits set beyond its mask
 */
export function parseCidrs(subject: string, given: readonly string[]): Cidr[] {
  if (Array.isArray(given) && given.length > 0) return given.map((text) => parseCidr(subject, text));
  throw new ArgumentError(`${subject} must be an array with at least one address range, such as "203.0.113.7/32"`);
}

function parseCidr(subject: string, text: unknown): Cidr {
  const [, ...parts] = PARTS.exec(String(text)) ?? [];
  const [mask = Number.NaN, ...bytes] = parts.map(Number).reverse();
  if (!(mask <= 32) || bytes.some((byte) => byte > 255)) {
    const rule = 'must be IPv4 ranges in CIDR notation, such as "203.0.113.7/32" for one address';
    throw new ArgumentError(`${subject} ${rule}, not ${JSON.stringify(text)}`);
  }
  const size = 2 ** (32 - mask);
  const address = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
  const first = Math.floor(address / size) * size;
  if (first === address) return { cidr_ip: toText(address), cidr_mask: mask };
  const choices = `${toText(first)}/${mask} for the network, or ${toText(address)}/32 for the address`;
  throw new ArgumentError(`${subject}: ${text} has bits set beyond its mask. Write ${choices}`, "allow");
}

export function toRange({ cidr_ip, cidr_mask }: Cidr): string {
  return `${cidr_ip}/${cidr_mask}`;
}

function toText(address: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256).join(".");
}
