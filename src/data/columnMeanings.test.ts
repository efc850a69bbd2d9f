import fc from "fast-check";
import { expect, it } from "vitest";
import { idSchema } from "../domain/record";
import { ByteTexts } from "./byteTexts";
import { idMeaningsOf, UNKNOWN } from "./columnMeanings";

function columnOf(texts: readonly string[]) {
  const column = new ByteTexts();
  for (const text of texts) {
    const bytes = new TextEncoder().encode(text);
    column.append(bytes, 0, bytes.length);
  }
  const places = Int32Array.from(texts, (_, place) => place);
  return { places, ends: null, texts: column, numbers: new Float64Array(0) };
}

it("takes for an id what the schema takes for one", () => {
  const schema = idSchema();
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "z", "0", "9", "-", "é", "A", " ") }),
    fc.constantFrom("", "a".repeat(120), "a".repeat(121), "-a", "a-", "a--b"),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(Array.from(idMeaningsOf(columnOf(texts)), (each) => each !== UNKNOWN)).toEqual(
        texts.map((each) => schema.safeParse(each).success),
      );
    }),
  );
});
