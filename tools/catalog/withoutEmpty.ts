// What is null, false or an empty list is the default of its field; nobody has to fetch that.

export function withoutEmpty(value: object): object;
export function withoutEmpty(value: unknown): unknown;
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withoutEmpty(each));
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) {
    if (!isEmpty(each)) kept[key] = withoutEmpty(each);
  }
  return kept;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  return Array.isArray(value) && value.length === 0;
}
