// "Propose an observation": the fields of the catalog's schema, checked while they are typed.

import { useState } from "react";
import { CONFIDENCES } from "../domain/observation";
import { REPORT_KINDS, type Report } from "../domain/report";
import type { Site } from "../domain/site";
import { contributingWords } from "../i18n/english/contributing";
import { siteNameOf } from "../i18n/siteName";
import { confidenceNames, reportKindNames } from "../i18n/vocabulary";
import { ContributeBlocks } from "./ContributeBlocks";
import { ActivitySelect, StructureChoice, WordSelect } from "./ContributeChoices";
import styles from "./ContributeDialog.module.css";
import { ContributeField } from "./ContributeField";
import { DateInput, LineInput, LinesInput, type ProposalPartProps } from "./ContributeInputs";
import {
  EMPTY_PROPOSAL,
  type ProposalForm,
  proposalBlocksOf,
  proposalProblemsOf,
} from "./contribution";
import { titleLanguageOf } from "./titleLanguage";

interface ContributeProposalProps {
  site: Site;
  reports: readonly Report[];
  isTaken: (id: string) => boolean;
  repository: string | null;
  today: string;
}

export function ContributeProposal(props: ContributeProposalProps) {
  const { site, reports, isTaken, repository, today } = props;
  const words = contributingWords().proposal;
  const name = siteNameOf(site);
  const [form, setForm] = useState(EMPTY_PROPOSAL);
  const url = form.url.trim();
  const knownReport = reports.find((report) => report.url === url) ?? null;
  const problems = proposalProblemsOf(form, knownReport);
  const blocks = proposalBlocksOf(form, { siteId: site.id, knownReport, today, isTaken });
  const onChange = (part: Partial<ProposalForm>) => setForm({ ...form, ...part });
  return (
    <>
      <p>
        {words.at.before}
        <span lang={name.lang}>{name.text}</span> (<code>{site.id}</code>){words.at.after}
      </p>
      <SeenFields site={site} form={form} problems={problems} onChange={onChange} />
      <ReportFields known={knownReport} form={form} problems={problems} onChange={onChange} />
      <ContributeBlocks
        blocks={blocks}
        problemCount={Object.keys(problems).length}
        title={`Observation at ${site.label}: ${form.headline.trim()}`}
        fileName={`observation-${site.id}.yaml`}
        repository={repository}
      />
    </>
  );
}

function SeenFields({ site, ...part }: ProposalPartProps & { site: Site }) {
  const { form, problems, onChange } = part;
  const words = contributingWords().proposal;
  return (
    <fieldset className={styles.group}>
      <legend>{words.seen}</legend>
      <DateInput {...part} field="observed" label={words.observed} />
      <ContributeField label={words.activity} problem={problems.activity}>
        {(control) => (
          <ActivitySelect
            control={control}
            value={form.activity}
            onChange={(activity) => onChange({ activity })}
          />
        )}
      </ContributeField>
      <ContributeField
        label={words.confidence}
        hint={words.confidenceHint}
        problem={problems.confidence}
      >
        {(control) => (
          <WordSelect
            control={control}
            words={CONFIDENCES}
            names={confidenceNames()}
            value={form.confidence}
            onChange={(confidence) => onChange({ confidence })}
          />
        )}
      </ContributeField>
      <LineInput {...part} field="headline" label={words.headline} hint={words.headlineHint} />
      <LinesInput {...part} field="summary" label={words.summary} hint={words.summaryHint} />
      <LinesInput {...part} field="imagery" label={words.imagery} hint={words.imageryHint} />
      {site.structures.length > 0 && (
        <StructureChoice
          site={site}
          chosen={form.structures}
          onChange={(structures) => onChange({ structures })}
        />
      )}
    </fieldset>
  );
}

function ReportFields({ known, ...part }: ProposalPartProps & { known: Report | null }) {
  const { form, problems, onChange } = part;
  const words = contributingWords().proposal;
  return (
    <fieldset className={styles.group}>
      <legend>{words.report}</legend>
      <LineInput {...part} field="url" label={words.address} hint={words.addressHint} />
      {known === null ? (
        <>
          <LineInput
            {...part}
            field="title"
            label={words.reportTitle}
            hint={words.reportTitleHint}
          />
          <LineInput {...part} field="publisher" label={words.publisher} />
          <DateInput {...part} field="published" label={words.published} />
          <LinesInput {...part} field="authors" label={words.authors} hint={words.authorsHint} />
          <LineInput {...part} field="lang" label={words.language} hint={words.languageHint} />
          <ContributeField label={words.kind} problem={problems.kind}>
            {(control) => (
              <WordSelect
                control={control}
                words={REPORT_KINDS}
                names={reportKindNames()}
                value={form.kind}
                onChange={(kind) => onChange({ kind })}
              />
            )}
          </ContributeField>
        </>
      ) : (
        <p>
          {words.known.before}
          {known.publisher}, “<span lang={titleLanguageOf(known)}>{known.title}</span>” (
          <code>{known.id}</code>){words.known.after}
        </p>
      )}
    </fieldset>
  );
}
