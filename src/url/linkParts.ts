// What a link consists of, below the address that the page is served from.

export interface LinkParts {
  /** Below the base path, without a leading slash: "" or "sites/sohae/". */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
}
