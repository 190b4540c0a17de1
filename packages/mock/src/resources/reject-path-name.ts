import { rejectField } from "../http/error-response.ts";

/**
 * Rejects a name that a URL path can't contain, since later requests need the name in their paths. URL parsers remove
 * `.` and `..`, and half a surrogate pair has no UTF-8 form. A null character isn't allowed in any database's names.
 *
 * @param field the body field with the name
 */
export function rejectPathName(field: string, name: string): void {
  if (name === "." || name === ".." || !name.isWellFormed())
    rejectField(field, `${JSON.stringify(name)} cannot be part of a URL`);
  if (name.includes("\0")) rejectField(field, `${JSON.stringify(name)} contains a null character`);
}
