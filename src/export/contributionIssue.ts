// The address of a new issue with a block of YAML in it, for a person to read, change and send.

import { isWebAddress } from "../domain/record";

/** Servers and browsers refuse addresses that are much longer. */
const LONGEST_ADDRESS = 6_000;
const LONGEST_TITLE = 120;

export interface ContributionIssue {
  readonly address: string;
  /** The block did not fit and must be pasted. */
  readonly isCut: boolean;
}

/** null when the repository has no address that may become a link. */
export function contributionIssueOf(
  repository: string | null,
  { title, blocks }: { readonly title: string; readonly blocks: readonly string[] },
): ContributionIssue | null {
  if (repository === null || !isWebAddress(repository)) return null;
  const { origin, pathname } = new URL(repository);
  const start = `${origin}${pathname.replace(/(\.git)?\/*$/, "")}/issues/new`;
  const shortTitle = [...title.toWellFormed()].slice(0, LONGEST_TITLE).join("");
  const addressOf = (body: string) =>
    `${start}?title=${encodeURIComponent(shortTitle)}&body=${encodeURIComponent(body.toWellFormed())}`;
  const address = addressOf(blocks.map((block) => `\`\`\`yaml\n${block}\`\`\`\n`).join("\n"));
  if (address.length <= LONGEST_ADDRESS) return { address, isCut: false };
  return {
    address: addressOf("The block is too long for an address. Please paste it here.\n"),
    isCut: true,
  };
}
