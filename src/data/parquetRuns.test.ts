import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeChunk } from "./parquetPages";
import { readRuns, UnreadableColumn } from "./parquetRuns";

describe("runs of numbers", () => {
  it("are runs and packed bits", () => {
    const out = new Int32Array(11);
    // Three times 5, then eight numbers of 3 bits: the example of the Parquet format.
    readRuns(Uint8Array.of(3 << 1, 5, (1 << 1) | 1, 0x88, 0xc6, 0xfa), 0, 6, 3, out);
    expect([...out]).toEqual([5, 5, 5, 0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("of no bits are zeros", () => {
    const out = Int32Array.of(7, 7);
    readRuns(new Uint8Array(0), 0, 0, 0, out);
    expect([...out]).toEqual([0, 0]);
  });

  it("never are more than were asked for, whatever the bytes say", () => {
    const endless = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0e, 1);
    const out = new Int32Array(10);
    readRuns(endless.with(0, 0xfe), 0, 6, 1, out);
    expect([...out]).toEqual(new Array(10).fill(1));
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.nat(40),
        fc.nat(100),
        (bytes, width, count) => {
          try {
            readRuns(bytes, 0, bytes.length, width, new Int32Array(count));
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableColumn);
          }
        },
      ),
    );
  });
});

it("a page that claims gigabytes is not unpacked", () => {
  // A page header in Thrift's compact form: kind 0, 2 ** 31 - 1 bytes unpacked, 0 bytes packed.
  const header = Uint8Array.of(0x15, 0, 0x15, 0xfe, 0xff, 0xff, 0xff, 0x0f, 0x15, 0, 0, 0);
  const shape = {
    type: "BYTE_ARRAY",
    definitionLevel: 0,
    entryLevel: null,
    rowCount: 1,
    levelCount: 1,
  } as const;
  const unpack = () => {
    throw new Error("It was unpacked.");
  };
  expect(() => decodeChunk(header, shape, unpack)).toThrow(new UnreadableColumn("it is too large"));
});
