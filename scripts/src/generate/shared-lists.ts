import { toLiteral } from "../typescript/source-literal.ts";
import { pascal } from "../typescript/type-names.ts";

/** The description of an operation in a generated module: its method, its path, its permissions and so on. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Creates a constant for each list of permissions, query parameters or body fields that several operations have. Returns the lines
 * of code that declare the constants.
 */
export function shareLists(rows: ReadonlyMap<string, Row>, constants: Constants): string[] {
  const fields = { permissions: "Roles", query: "Query", body: "Fields" };
  return Object.entries(fields).flatMap(([field, suffix]) => {
    const lists = [...rows].filter(([, row]) => (row[field] as readonly string[] | undefined)?.length);
    const groups = Map.groupBy(lists, ([, row]) => JSON.stringify(row[field]));
    return [...groups.values()].flatMap(([[id, row] = ["", {}], ...others]) => {
      if (others.length === 0) return [];
      const name = `${toName(id)}${suffix}`;
      constants.add(row[field], name);
      const head = `const ${name}: readonly string[] = `;
      return `${head}${toLiteral(row[field], "", head.length)};\n`;
    });
  });
}

/** The values for which the generated module declares constants, and the names of these constants. */
export class Constants {
  readonly #names = new Map<string, string>();

  add(value: unknown, name: string): void {
    this.#names.set(JSON.stringify(value), name);
  }

  /**
   * Writes an operation as an object literal. If there is a constant with the value of a field, writes the name of the
   * constant.
   *
   * @param column the column at which the literal begins
   */
  write(row: Row, indent = "  ", column: number = indent.length): string {
    const fields = Object.entries(row).map(([field, value]) => {
      const name = this.#names.get(JSON.stringify(value) ?? "");
      return [field, name ? `\0${name}\0` : value];
    });
    return toLiteral(Object.fromEntries(fields), indent, column).replace(/"\\u0000(\w+)\\u0000"/g, "$1");
  }
}

/** Turns an operationId into the name of a constant: `clustersGet` for `clusters.get`. */
function toName(id: string): string {
  const name = pascal(id.split("."));
  return name.charAt(0).toLowerCase() + name.slice(1);
}
