import { isIPv4 } from "node:net";

/** Returns the 4 bytes of an IPv4 address, or the 16 bytes of an IPv6 address. */
export function toAddressBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split(".").map(Number));
  // `URL` converts all of an IPv6 address to hexadecimal groups: `::ffff:127.0.0.1` becomes `::ffff:7f00:1`.
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const toGroups = (text: string): number[] =>
    text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
  const [first, last] = [toGroups(head), toGroups(tail ?? "")];
  const groups = [...first, ...new Array(8 - first.length - last.length).fill(0), ...last];
  return Buffer.from(groups.flatMap((group) => [group >> 8, group & 0xff]));
}
