// What a static host answers about the files of a folder: index.html of a directory (with its slash), 404.html for
// unknown paths, the bytes of a range, text packed with gzip.
//
// A range is always one of the plain file: readers of Parquet and GeoTIFF count in its bytes.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";

export interface FileRequest {
  /** Below the folder, still percent-encoded, without query. */
  readonly path: string;
  readonly acceptEncoding?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly ifRange?: string | undefined;
  readonly range?: string | undefined;
}

export interface FileAnswer {
  readonly status: 200 | 206 | 301 | 304 | 404 | 416;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/** By extension; any other file goes out as plain bytes. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".tif": "image/tiff",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};
const PACKED_TYPES = /^text\/|[/+](json|xml|wasm)$/;
const NOTHING = Buffer.alloc(0);

interface StoredFile {
  readonly type: string;
  readonly hash: string;
  readonly plain: Buffer;
  /** null where gzip does not make it smaller. */
  readonly packed: Buffer | null;
}

/** Reads and packs the folder once: a build that takes its place meanwhile is not mixed into it. */
export function readStaticFiles(folder: string): (request: FileRequest) => FileAnswer {
  const files = new Map<string, StoredFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) files.set(name.split(sep).join("/"), readStoredFile(path));
  }
  const notFound = files.get("404.html");
  if (!notFound) throw new Error(`Got a folder without 404.html; expected one in ${folder}.`);

  return (request) => {
    const name = nameOf(request.path);
    const folderPage = files.get(`${name}/index.html`.replace(/^\//, ""));
    // Addresses in a page are relative to its folder, which ends with a slash.
    if (folderPage && name !== "" && !request.path.endsWith("/")) return toFolder(request.path);
    const file = files.get(name) ?? folderPage;
    if (!file) return { ...wholeOf(notFound, request), status: 404 };
    return knownOf(file, request) ?? partOf(file, request) ?? wholeOf(file, request);
  };
}

function toFolder(path: string): FileAnswer {
  const Location = `${path.slice(path.lastIndexOf("/") + 1)}/`;
  return { status: 301, headers: { Location, "Content-Length": 0 }, body: NOTHING };
}

function readStoredFile(path: string): StoredFile {
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  const plain = readFileSync(path);
  const hash = createHash("sha256").update(plain).digest("base64url").slice(0, 16);
  const packed = PACKED_TYPES.test(type.replace(/;.*/, "")) ? gzipSync(plain) : plain;
  return { type, hash, plain, packed: packed.length < plain.length ? packed : null };
}

function nameOf(path: string): string {
  try {
    return decodeURIComponent(path).replace(/\/$/, "");
  } catch {
    // Not percent-encoded text, so it names no file.
    return path;
  }
}

function wholeOf(file: StoredFile, { acceptEncoding = "" }: FileRequest): FileAnswer {
  const { type, plain, packed } = file;
  const isPacked = packed !== null && /\bgzip\b/.test(acceptEncoding);
  const body = isPacked ? packed : plain;
  const headers = {
    "Content-Type": type,
    "Content-Length": body.length,
    "Accept-Ranges": "bytes",
    ETag: etagOf(file, isPacked),
    ...(packed && { Vary: "Accept-Encoding" }),
    ...(isPacked && { "Content-Encoding": "gzip" }),
  };
  return { status: 200, headers, body };
}

/** Two forms of a file are two things to a cache. */
function etagOf({ hash }: StoredFile, isPacked: boolean): string {
  return isPacked ? `"${hash}-gzip"` : `"${hash}"`;
}

/** The answer to one who has the file already; null to anybody else. */
function knownOf(file: StoredFile, { ifNoneMatch }: FileRequest): FileAnswer | null {
  const known = ifNoneMatch?.split(",").map((etag) => etag.trim().replace(/^W\//, "")) ?? [];
  const etag = [etagOf(file, true), etagOf(file, false)].find((each) => known.includes(each));
  return etag === undefined ? null : { status: 304, headers: { ETag: etag }, body: NOTHING };
}

/** null without a range, and for forms of it that a host may answer with the whole file. */
function partOf(file: StoredFile, { range = "", ifRange }: FileRequest): FileAnswer | null {
  const { type, plain } = file;
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  const etag = etagOf(file, false);
  if ((first === "" && last === "") || (ifRange !== undefined && ifRange !== etag)) return null;

  // "-8" are the last eight bytes.
  const start = first === "" ? Math.max(0, plain.length - Number(last)) : Number(first);
  const end = first === "" || last === "" ? plain.length : Math.min(plain.length, Number(last) + 1);
  if (start >= end) {
    return {
      status: 416,
      headers: { "Content-Range": `bytes */${plain.length}`, "Content-Length": 0 },
      body: NOTHING,
    };
  }
  const headers = {
    "Content-Type": type,
    "Content-Length": end - start,
    "Content-Range": `bytes ${start}-${end - 1}/${plain.length}`,
    "Accept-Ranges": "bytes",
    ETag: etag,
  };
  return { status: 206, headers, body: plain.subarray(start, end) };
}
