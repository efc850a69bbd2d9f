// The files that a rendering is made of, opened: each once for all who draw from it, the last used
// ones kept.

import type { CogFiles, Rendering } from "../domain/scene";
import type { CogFile } from "./cogFile";
import { createLane } from "./cogLane";
import { createLru } from "./cogLru";
import { openPages } from "./cogPages";
import { createSharedWork } from "./cogSharing";
import { ImageryFailure } from "./provider";

export interface FileStore {
  /** Rejects with a sentence where the address is none or the file cannot be shown. */
  open(url: string, signal: AbortSignal): Promise<CogFile>;
  heldBytes(): number;
}

/** A file and which of red, green and blue it is; all three where it decides itself. */
export interface PictureFile {
  readonly url: string;
  /** 0 red, 1 green, 2 blue; null for all. */
  readonly output: number | null;
}

const REQUESTS_AT_ONCE = 6;
/** Brings the header of a usual file, and its coarsest copies with it. */
const FIRST_READ_BYTES = 65_536;
/** What an open file weighs beside bytes that it holds for good. */
const HEADER_BYTES = 65_536;

export function createFileStore(mostFileBytes: number, mostPageBytes: number): FileStore {
  const files = createLru<CogFile>(mostFileBytes, ({ bytes }) => HEADER_BYTES + bytes.heldBytes());
  const pages = createLru<Uint8Array<ArrayBuffer>>(mostPageBytes, ({ length }) => length);
  const opening = createSharedWork<CogFile>();
  const lane = createLane(REQUESTS_AT_ONCE);
  return {
    open: async (url, signal) => {
      const known = files.get(url);
      if (known !== undefined) return known;
      if (!isWebAddress(url)) {
        throw new ImageryFailure(
          "refused",
          "The address of the image is not an address on the web.",
        );
      }
      return opening.join(url, signal, async (shared) => {
        const bytes = openPages(url, pages, lane);
        const [{ openCogFile }] = await Promise.all([
          loadOpener(),
          bytes.readUpTo(0, FIRST_READ_BYTES, shared),
        ]);
        const file = await openCogFile(bytes, shared);
        files.set(url, file);
        return file;
      });
    },
    heldBytes: () => files.weight() + pages.weight(),
  };
}

/** Libraries of a hundred kilobytes: they come while the file's first bytes do. */
async function loadOpener(): Promise<typeof import("./cogOpen")> {
  try {
    return await import("./cogOpen");
  } catch {
    const reason = "The part of the page that reads images could not be loaded. Reload the page.";
    throw new ImageryFailure("unreachable", reason);
  }
}

const MISSING: Readonly<Record<Rendering, string>> = {
  "true-colour": "The image has no bands of visible light.",
  "near-infrared": "The image has no near infrared, red and green bands.",
  "short-wave-infrared": "The image has no short-wave infrared, near infrared and red bands.",
};

/** Throws a sentence where the files that the rendering needs are not among these. */
export function pictureFilesOf(files: CogFiles, rendering: Rendering): readonly PictureFile[] {
  const alone = files.visual ?? files.data;
  if (rendering === "true-colour" && alone !== undefined) return [{ url: alone, output: null }];
  const urls = {
    "true-colour": [files.red, files.green, files.blue],
    "near-infrared": [files.nir, files.red, files.green],
    "short-wave-infrared": [files.swir22 ?? files.swir16, files.nir, files.red],
  }[rendering];
  return urls.map((url, output) => {
    if (url === undefined) throw new ImageryFailure("refused", MISSING[rendering]);
    return { url, output };
  });
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
