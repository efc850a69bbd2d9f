// Ranges of COGs in a cache: browsers keep no partial answers, so each is kept as a whole one under an
// address of its own, and given back as the part that it is.

const RANGE = "nadir-range";
const PART = "x-nadir-content-range";

/** The address that a range of a file is kept under. */
export function blockAddressOf(address: string, range: string): string {
  const url = new URL(address);
  url.searchParams.append(RANGE, range);
  return url.href;
}

/** A 206 as a 200 that a cache takes; null for an answer that is not the part. */
export async function toKeptBlock(answer: Response): Promise<Response | null> {
  const part = answer.headers.get("content-range");
  if (answer.status !== 206 || part === null) return null;
  const headers = { [PART]: part, "content-type": answer.headers.get("content-type") ?? "" };
  return new Response(await answer.arrayBuffer(), { status: 200, headers });
}

/** The part as it came from its host. */
export async function fromKeptBlock(kept: Response): Promise<Response> {
  const bytes = await kept.arrayBuffer();
  const headers = {
    "content-range": kept.headers.get(PART) ?? "",
    "content-type": kept.headers.get("content-type") ?? "",
    "content-length": String(bytes.byteLength),
  };
  return new Response(bytes, { status: 206, headers });
}
