import { expect, it } from "vitest";
import { recordUrnOf } from "./recordUrn";

// Worked out by Python's uuid.uuid5. Another value here would show every reader everything as new.
it("never changes", () => {
  expect(recordUrnOf("observation:sohae-2019-03")).toBe(
    "urn:uuid:d7c74809-e11a-5541-9539-08b9051b91a1",
  );
});
