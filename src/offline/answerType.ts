// Whether an answer is of the kind that was asked for. The login page of a hotel's network, a host's
// page for unknown paths and a map service's error all come with status 200: none of them is kept.

const PICTURE = /^(?:image\/|application\/octet-stream\b|$)/i;
const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** A whole picture; hosts of plain files may not say what theirs are. */
export function isPicture(answer: Response): boolean {
  return answer.status === 200 && PICTURE.test(typeOf(answer));
}

/** A whole answer that is no page to look at. */
export function isData(answer: Response): boolean {
  return answer.status === 200 && !PAGE.test(typeOf(answer));
}

function typeOf(answer: Response): string {
  return answer.headers.get("content-type")?.trim() ?? "";
}
