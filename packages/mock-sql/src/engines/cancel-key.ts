const BACKEND_KEY_DATA = 0x4b;
/** Reads the key in BackendKeyData, which a server sends after a login. Clients send it back to cancel a statement. */
export function readCancelKey(greeting: Buffer): Buffer {
  for (let offset = 0; offset + 5 <= greeting.length; ) {
    const end = offset + greeting.readInt32BE(offset + 1) + 1;
    if (greeting[offset] === BACKEND_KEY_DATA) return greeting.subarray(offset + 5, end);
    offset = end;
  }
  return Buffer.alloc(0);
}
