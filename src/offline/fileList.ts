// What the build knows and the service worker needs: the files of this version, each with the hash of
// its bytes. Put into the program by tools/offline.

export interface KeptFile {
  /** Below the page's address: "assets/index-D7xK.js". */
  readonly url: string;
  /** null where the name itself changes with the bytes. */
  readonly revision: string | null;
  /** "sha256-…", as in Subresource Integrity. */
  readonly integrity: string;
}

declare const NADIR_FILES: readonly KeptFile[];
declare const NADIR_VERSION: string;

export const FILES: readonly KeptFile[] = NADIR_FILES;
export const VERSION: string = NADIR_VERSION;
