// The typed fields of a proposal: a line, several lines, a date with the words it reads as.

import { parseFuzzyDate } from "../domain/fuzzyDate";
import { dateWordsOf } from "../i18n/dateWords";
import { contributingWords } from "../i18n/english/contributing";
import styles from "./ContributeDialog.module.css";
import { ContributeField } from "./ContributeField";
import { linesOf, type ProposalForm, type ProposalProblems } from "./contribution";

export type TextField = Exclude<
  keyof ProposalForm,
  "structures" | "activity" | "confidence" | "kind"
>;

export interface ProposalPartProps {
  form: ProposalForm;
  problems: ProposalProblems;
  onChange: (part: Partial<ProposalForm>) => void;
}

interface InputProps extends ProposalPartProps {
  field: TextField;
  label: string;
  hint?: string;
}

export function LineInput({ field, label, hint = "", form, problems, onChange }: InputProps) {
  return (
    <ContributeField label={label} hint={hint} problem={problems[field]}>
      {(control) => (
        <input
          {...control}
          value={form[field]}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      )}
    </ContributeField>
  );
}

export function LinesInput({ field, label, hint = "", form, problems, onChange }: InputProps) {
  const reading = field === "imagery" ? readingOf(linesOf(form.imagery)) : null;
  return (
    <ContributeField label={label} hint={hint} reading={reading} problem={problems[field]}>
      {(control) => (
        <textarea
          {...control}
          rows={field === "summary" ? 4 : 2}
          value={form[field]}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      )}
    </ContributeField>
  );
}

export function DateInput({ field, label, form, problems, onChange }: InputProps) {
  const reading = readingOf([form[field].trim()]);
  return (
    <ContributeField
      label={label}
      hint={contributingWords().proposal.dateHint}
      reading={reading}
      problem={problems[field]}
    >
      {(control) => (
        <input
          {...control}
          className={styles.date}
          value={form[field]}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      )}
    </ContributeField>
  );
}

/** "Reads: about 31 October 2018."; null while no date can be read. */
function readingOf(texts: readonly string[]): string | null {
  const dates = texts.flatMap((text) => {
    const date = parseFuzzyDate(text);
    return date === null ? [] : [dateWordsOf(date)];
  });
  return dates.length === 0 ? null : contributingWords().proposal.reads(dates);
}
