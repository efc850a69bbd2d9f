import fc from "fast-check";
import { expect, it } from "vitest";
import { UNDATED } from "../../src/domain/observationTable";
import { decodePeerColumns, encodePeerColumns } from "./peerColumns";

const positions = fc.array(
  fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  { minLength: 1, maxLength: 9 },
);
const day = fc.integer({ min: -30_000, max: 30_000 });
const rows = fc.array(fc.record({ day, width: fc.nat(400), site: fc.nat(8) }), { maxLength: 30 });

it("peers get the dated observations of the table", () => {
  fc.assert(
    fc.property(positions, rows, fc.nat(29), (places, all, undatedRow) => {
      const isDated = (_: unknown, row: number) => row !== undatedRow;
      const first = all.map((each, row) => (isDated(each, row) ? each.day : UNDATED.first));
      const last = all.map((each, row) =>
        isDated(each, row) ? each.day + each.width : UNDATED.last,
      );
      const window = { first: Int32Array.from(first), last: Int32Array.from(last) };
      const table = {
        count: all.length,
        sites: Uint32Array.from(all, ({ site }) => site),
        windows: { observed: window, imaged: window, reported: window },
      };
      const bytes = encodePeerColumns(
        table,
        places.map((location) => ({ location })),
      );
      const got = decodePeerColumns(bytes.slice().buffer);
      expect([...got.positions]).toEqual(places.flatMap(({ lat, lon }) => [lat, lon]));
      expect([...got.first]).toEqual(first.filter(isDated));
      expect([...got.last]).toEqual(last.filter(isDated));
      expect([...got.sites]).toEqual([...table.sites].filter(isDated));
      expect(got.count).toBe(got.first.length);
    }),
  );
});
