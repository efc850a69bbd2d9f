/** Cheap enough to ask at every letter; what it finds is read by measure/parsePlace. */
export const LOOKS_LIKE_PLACE =
  /^\s*(?:geo:|https?:|\d\d?[a-z]\s*[a-z]{2}\s*\d)|\d[.,°º도].*\d[.,°º도]|\d\s*[ns]\b.*\d\s*[ew]\b/i;
