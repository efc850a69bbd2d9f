// Deflate, unpacked by the browser itself and no further than there is room.

/** Gives how many bytes came out; the rest of `target` is as it was. */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  target: Uint8Array,
): Promise<number> {
  const stream = new DecompressionStream("deflate");
  const writer = stream.writable.getWriter();
  // What fails here fails at the reader too.
  writer.write(packed).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  let end = 0;
  while (end < target.length) {
    const { value } = await reader.read();
    if (value === undefined) break;
    const room = target.length - end;
    target.set(value.length > room ? value.subarray(0, room) : value, end);
    end += Math.min(value.length, room);
  }
  reader.cancel().catch(() => {});
  return end;
}
