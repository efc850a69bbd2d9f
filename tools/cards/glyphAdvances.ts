// How wide each character of a TrueType font is, so that text can be laid out before it is drawn.
// Reads three tables: cmap (format 4), hhea and hmtx. Pairs drawn closer together are not counted.

/** Code point → width in parts of the type's size. */
export type GlyphAdvances = ReadonlyMap<number, number>;

export function glyphAdvancesOf(font: Buffer): GlyphAdvances {
  const unitsPerEm = tableOf(font, "head").readUInt16BE(18);
  const metricCount = tableOf(font, "hhea").readUInt16BE(34);
  const metrics = tableOf(font, "hmtx");
  const advances = new Map<number, number>();
  for (const [codePoint, glyph] of glyphsOf(tableOf(font, "cmap"))) {
    const advance = metrics.readUInt16BE(4 * Math.min(glyph, metricCount - 1));
    advances.set(codePoint, advance / unitsPerEm);
  }
  return advances;
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let place = 0; place < font.readUInt16BE(4); place++) {
    const entry = 12 + 16 * place;
    if (font.toString("latin1", entry, entry + 4) !== tag) continue;
    const offset = font.readUInt32BE(entry + 8);
    return font.subarray(offset, offset + font.readUInt32BE(entry + 12));
  }
  throw new Error(`Got a font without the table "${tag}"; expected a whole TrueType font.`);
}

function* glyphsOf(cmap: Buffer): Generator<[codePoint: number, glyph: number]> {
  const table = segmentsOf(cmap);
  const doubled = table.readUInt16BE(6);
  const starts = 16 + doubled;
  for (let at = 0; at < doubled; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(starts + at);
    const delta = table.readUInt16BE(starts + doubled + at);
    const rangeAt = starts + 2 * doubled + at;
    const range = table.readUInt16BE(rangeAt);
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint++) {
      const found =
        range === 0 ? codePoint : table.readUInt16BE(rangeAt + range + 2 * (codePoint - first));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) yield [codePoint, glyph];
    }
  }
}

function segmentsOf(cmap: Buffer): Buffer {
  for (let place = 0; place < cmap.readUInt16BE(2); place++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * place + 4));
    if (table.readUInt16BE(0) === 4) return table;
  }
  throw new Error("Got a font whose cmap has no format 4; expected one.");
}
