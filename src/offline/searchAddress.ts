// Where the answer to a search by POST is kept: caches know addresses only, and here the question is
// in the body.

const QUESTION = "nadir-question";

/** The address that the answer to this body is kept under. */
export function searchAddressOf(address: string, body: string): string {
  const url = new URL(address);
  url.searchParams.append(QUESTION, body);
  return url.href;
}
