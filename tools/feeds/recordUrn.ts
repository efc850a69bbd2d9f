// Ids of feeds and entries: a UUID of version 5 (RFC 9562), made of the record's own id. A page that
// moves to another host keeps its ids, so that readers do not show everything as new.

import { createHash } from "node:crypto";

/** The namespace of Nadir's names; chosen once at random and never to be changed. */
const NAMESPACE = "5cb39e22-2ba4-4923-97d4-f8cf6d302a3f";
export const NADIR_NAMESPACE_URN = `urn:uuid:${NAMESPACE}`;

/** "observation:sohae-2019-03" → "urn:uuid:…", always the same. */
export function recordUrnOf(name: string): string {
  const hash = createHash("sha1").update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"));
  const bytes = hash.update(name, "utf8").digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = bytes.toString("hex");
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ] as const;
  return `urn:uuid:${parts.map(([from, to]) => digits.slice(from, to)).join("-")}`;
}
