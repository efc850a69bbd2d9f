// A list from outside that is looked at only when it is not longer than expected: a hostile one with a
// million mistakes would otherwise be read to its end, and each mistake kept.

import * as z from "zod/mini";

export function boundedList<Item>(item: z.ZodMiniType<Item>, most: number, least = 0) {
  const isBounded = (value: unknown) =>
    Array.isArray(value) && value.length >= least && value.length <= most;
  const expected = least === 0 ? `at most ${most}` : `${least} to ${most}`;
  return z.pipe(z.custom<unknown[]>(isBounded, `expected a list of ${expected}`), z.array(item));
}
