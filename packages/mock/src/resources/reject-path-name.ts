import { rejectField } from "../http/error-response.ts";

/**
 * Rejects a name that can't be part of a URL's path, where later requests need to put it. URL parsers remove `.` and
 * `..`, and a lone surrogate has no UTF-8 form. Also rejects null characters, which no database allows in names.
 *
 * @param field the body field that contains the name
 */
export function rejectPathName(field: string, name: string): void {
  if (name === "." || name === ".." || !name.isWellFormed())
    rejectField(field, `${JSON.stringify(name)} cannot be part of a URL`);
  if (name.includes("\0")) rejectField(field, `${JSON.stringify(name)} contains a null character`);
}
