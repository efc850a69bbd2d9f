// A place where a file uses something that a browser may lack.

export interface FeatureUse {
  readonly file: string;
  readonly line: number;
  /** Keys of MDN's data that it may mean: one that is there is enough. */
  readonly keys: readonly string[];
  /** A declaration that says the same with this prefix stands beside it: "-webkit-". */
  readonly prefix?: string;
}
