// "Propose an observation": the fields of the catalog's schema, checked while they are typed.

import { useState } from "react";
import { CONFIDENCES } from "../domain/observation";
import { REPORT_KINDS, type Report } from "../domain/report";
import type { Site } from "../domain/site";
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

interface ContributeProposalProps {
  site: Site;
  reports: readonly Report[];
  isTaken: (id: string) => boolean;
  repository: string | null;
  today: string;
}

export function ContributeProposal(props: ContributeProposalProps) {
  const { site, reports, isTaken, repository, today } = props;
  const [form, setForm] = useState(EMPTY_PROPOSAL);
  const url = form.url.trim();
  const knownReport = reports.find((report) => report.url === url) ?? null;
  const problems = proposalProblemsOf(form, knownReport);
  const blocks = proposalBlocksOf(form, { siteId: site.id, knownReport, today, isTaken });
  const onChange = (part: Partial<ProposalForm>) => setForm({ ...form, ...part });
  return (
    <>
      <p>
        At {site.name} (<code>{site.id}</code>).
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
  return (
    <fieldset className={styles.group}>
      <legend>What was seen</legend>
      <DateInput {...part} field="observed" label="Observed" />
      <ContributeField label="Activity" problem={problems.activity}>
        {(control) => (
          <ActivitySelect
            control={control}
            value={form.activity}
            onChange={(activity) => onChange({ activity })}
          />
        )}
      </ContributeField>
      <ContributeField
        label="Confidence"
        hint="As the source puts it."
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
      <LineInput {...part} field="headline" label="Headline" hint="One line in your own words." />
      <LinesInput
        {...part}
        field="summary"
        label="Summary"
        hint="In your own words, no more exactly and no more surely than the source."
      />
      <LinesInput {...part} field="imagery" label="Dates of the images" hint="One a line." />
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
  return (
    <fieldset className={styles.group}>
      <legend>The report that says so</legend>
      <LineInput {...part} field="url" label="Address" hint="http or https." />
      {known === null ? (
        <>
          <LineInput {...part} field="title" label="Title" hint="As its page prints it." />
          <LineInput {...part} field="publisher" label="Publisher" />
          <DateInput {...part} field="published" label="Published" />
          <LinesInput
            {...part}
            field="authors"
            label="Authors"
            hint="One a line; empty when the page names nobody."
          />
          <LineInput {...part} field="lang" label="Language" hint="en, ko, ja …" />
          <ContributeField label="Kind" problem={problems.kind}>
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
          The catalog has it: {known.publisher}, “{known.title}” (<code>{known.id}</code>).
        </p>
      )}
    </fieldset>
  );
}
