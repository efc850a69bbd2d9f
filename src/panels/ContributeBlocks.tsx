// What a form has made: the blocks, and the ways to hand them on.

import { isWebAddress } from "../domain/record";
import { contributionIssueOf } from "../export/contributionIssue";
import { contributingWords } from "../i18n/english/contributing";
import styles from "./ContributeDialog.module.css";
import { CopyButton } from "./CopyButton";
import type { ContributionBlock } from "./contribution";
import { ExternalLink } from "./SourceList";
import { saveFile } from "./saveFile";
import { proseLanguage } from "./textLanguage";

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
  const words = contributingWords().block;
  const text = (blocks ?? []).map(({ file, yaml }) => `# ${file}\n${yaml}`).join("\n");
  return (
    <section className={styles.blocks}>
      <h3>{words.title}</h3>
      <p aria-live="polite">{blocks === null ? words.incomplete(problemCount) : words.ready}</p>
      {blocks !== null && (
        <>
          {/* Scrolls when a line is long, so the keyboard must reach it. */}
          <pre
            className={styles.text}
            lang={proseLanguage()}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
            tabIndex={0}
            role="region"
            aria-label={words.title}
          >
            {text}
          </pre>
          <p className={styles.ways}>
            <CopyButton key={text} text={text} label={words.copy} name={words.copyName} />
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
              {words.save}
            </button>
            <IssueLink repository={repository} title={title} text={text} />
          </p>
        </>
      )}
      {(repository === null || !isWebAddress(repository)) && (
        <p className={styles.about}>{words.noRepository}</p>
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
  const words = contributingWords().block;
  const { host } = new URL(issue.address);
  return (
    <span>
      <ExternalLink href={issue.address}>{words.issue(host)}</ExternalLink>
      {issue.isCut && words.cut}
    </span>
  );
}
