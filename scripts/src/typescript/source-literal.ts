/** Generated lines are wrapped to this width where possible. */
export const CODE_WIDTH = 120;

/** Examples are wrapped to this width, so the site can show them beside the text. */
export const EXAMPLE_WIDTH = 76;

/** Formats a JSON value as TypeScript source, on one line if it fits when it starts at `column`. */
export function toLiteral(value: unknown, width = CODE_WIDTH, column = 0, indent = ""): string {
  const flat = toFlatLiteral(value);
  if (column + flat.length <= width || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => toLiteral(item, width, inner.length + 1, inner))
    : entries(value).map(([key, item]) => {
        const name = toKey(key);
        return `${name}: ${toLiteral(item, width, inner.length + name.length + 3, inner)}`;
      });
  const text = lines.map((line) => `${inner}${line},\n`).join("");
  return Array.isArray(value) ? `[\n${text}${indent}]` : `{\n${text}${indent}}`;
}

/** Formats a property name, with quotes if necessary. */
export function toKey(name: string): string {
  // In an object literal, `"__proto__": value` sets the prototype. With brackets, it defines a property.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function toFlatLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlatLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const properties = entries(value).map(([key, item]) => `${toKey(key)}: ${toFlatLiteral(item)}`);
  return properties.length > 0 ? `{ ${properties.join(", ")} }` : "{}";
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
