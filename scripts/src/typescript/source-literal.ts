/** Generated lines are wrapped to this width where possible. */
export const CODE_WIDTH = 120;

/** Writes a JSON value as TypeScript source, on one line if it fits after `column` characters. */
export function toLiteral(value: unknown, indent = "", column: number = indent.length): string {
  const flat = toFlatLiteral(value);
  if (column + flat.length <= CODE_WIDTH || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${toLiteral(item, inner)},\n`).join("")}${indent}]`;
  }
  const lines = entries(value).map(([key, item]) => {
    const name = toKey(key);
    return `${inner}${name}: ${toLiteral(item, inner, inner.length + name.length + 3)},\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

/** Writes a property name, with quotes if necessary. */
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
