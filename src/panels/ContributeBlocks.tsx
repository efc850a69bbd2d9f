// What a form has made: the blocks, and the ways to hand them on.

import { isWebAddress } from "../domain/record";
import { contributionIssueOf } from "../export/contributionIssue";
import styles from "./ContributeDialog.module.css";
import { CopyButton } from "./CopyButton";
import type { ContributionBlock } from "./contribution";
import { ExternalLink } from "./SourceList";
import { saveFile } from "./saveFile";

interface ContributeBlocksProps {
  /** null while something is missing. */
  blocks: readonly ContributionBlock[] | null;
  problemCount: number;
  /** The title of the issue. */
  title: string;
  fileName: string;
  repository: string | null;
}

export function ContributeBlocks({
  blocks,
  problemCount,
  title,
  fileName,
  repository,
}: ContributeBlocksProps) {
  const text = (blocks ?? []).map(({ file, yaml }) => `# ${file}\n${yaml}`).join("\n");
  return (
    <section className={styles.blocks}>
      <h3>The block</h3>
      <p aria-live="polite">
        {blocks === null
          ? `It stands here as soon as the form is complete; ${problemCount} ${problemCount === 1 ? "field needs" : "fields need"} a change.`
          : "Ready. Please read it once more before you pass it on."}
      </p>
      {blocks !== null && (
        <>
          {/* Scrolls when a line is long, so the keyboard must reach it. */}
          <pre
            className={styles.text}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
            tabIndex={0}
            role="region"
            aria-label="The block"
          >
            {text}
          </pre>
          <p className={styles.ways}>
            <CopyButton key={text} text={text} label="Copy" name="Copy the block" />
            <button
              type="button"
              onClick={() =>
                saveFile({
                  name: fileName,
                  mediaType: "application/yaml;charset=utf-8",
                  body: text,
                })
              }
            >
              Save as a file
            </button>
            <IssueLink repository={repository} title={title} text={text} />
          </p>
        </>
      )}
      {(repository === null || !isWebAddress(repository)) && (
        <p className={styles.about}>
          This copy of Nadir names no repository that takes contributions, so the block can only be
          copied or saved. Send it to those who keep this catalog.
        </p>
      )}
    </section>
  );
}

interface IssueLinkProps {
  repository: string | null;
  title: string;
  text: string;
}

function IssueLink({ repository, title, text }: IssueLinkProps) {
  const issue = contributionIssueOf(repository, { title, blocks: [text] });
  if (issue === null) return null;
  const { host } = new URL(issue.address);
  return (
    <span>
      <ExternalLink href={issue.address}>Open a prefilled issue at {host}</ExternalLink>
      {issue.isCut && " (the block is too long for an address: copy it and paste it there)"}
    </span>
  );
}
