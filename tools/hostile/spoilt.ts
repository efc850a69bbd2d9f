// JSON with something else in chosen places: under every field of these names, or along one path.

/** A copy in which every text or list of texts under these fields is the value. */
export function withFields(value: unknown, fields: readonly string[], text: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withFields(each, fields, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => [
      field,
      fields.includes(field) ? replaced(each, text) : withFields(each, fields, text),
    ]),
  );
}

function replaced(old: unknown, value: unknown): unknown {
  return Array.isArray(old) ? [value] : value;
}

/** A copy with another value at the end of the path; what lies on the way is made where missing. */
export function withValueAt(
  value: unknown,
  [step, ...more]: readonly (string | number)[],
  put: unknown,
): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    const copy = [...value];
    copy[Number(step)] = withValueAt(copy[Number(step)], more, put);
    return copy;
  }
  const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const copy = new Map<string, unknown>(fields);
  copy.set(String(step), withValueAt(copy.get(String(step)), more, put));
  return Object.fromEntries(copy);
}

/**
 * JSON with a text of its own in one place, for what no value of this language writes: numbers that
 * are too large, keys that stand twice, brackets without end.
 */
export function jsonWith(value: unknown, path: readonly (string | number)[], json: string): string {
  const mark = "hostile-json-goes-here";
  return JSON.stringify(withValueAt(value, path, mark)).replace(`"${mark}"`, () => json);
}
