// "Suggest a correction": which field, what it says, what it should say, why, and who says so.

import { useState } from "react";
import { contributingWords } from "../i18n/english/contributing";
import { ContributeBlocks } from "./ContributeBlocks";
import { ContributeField } from "./ContributeField";
import {
  type CorrectableRecord,
  type CorrectionForm,
  correctionProblemsOf,
  correctionYamlOf,
} from "./contributionCorrection";
import { proseLanguage } from "./textLanguage";

interface ContributeCorrectionProps {
  record: CorrectableRecord;
  repository: string | null;
}

const EMPTY: CorrectionForm = { field: "", proposed: "", why: "", source: "" };

export function ContributeCorrection({ record, repository }: ContributeCorrectionProps) {
  const [form, setForm] = useState(EMPTY);
  const words = contributingWords().correction;
  const problems = correctionProblemsOf(form, record);
  const yaml = correctionYamlOf(form, record);
  const present = record.fields.find(({ name }) => name === form.field);
  const change = (part: Partial<CorrectionForm>) => setForm({ ...form, ...part });
  return (
    <>
      <p>
        {words.of.before(words.records[record.what] ?? record.what)}
        <code>{record.id}</code>
        {words.of.after}
      </p>
      <ContributeField label={words.field} problem={problems.field}>
        {(control) => (
          <select
            {...control}
            value={form.field}
            onChange={({ target }) =>
              change({
                field: target.value,
                proposed: record.fields.find(({ name }) => name === target.value)?.value ?? "",
              })
            }
          >
            <option value="">{words.choose}</option>
            {record.fields.map(({ name }) => (
              <option key={name} value={name}>
                {words.fields[name] ?? name}
              </option>
            ))}
          </select>
        )}
      </ContributeField>
      {present !== undefined && present.value !== "" && (
        <p>
          {words.present}
          <q lang={proseLanguage()}>{present.value}</q>
        </p>
      )}
      <ContributeField label={words.proposed} problem={problems.proposed}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={form.proposed}
            onChange={({ target }) => change({ proposed: target.value })}
          />
        )}
      </ContributeField>
      <ContributeField label={words.why} problem={problems.why}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={form.why}
            onChange={({ target }) => change({ why: target.value })}
          />
        )}
      </ContributeField>
      <ContributeField label={words.source} hint={words.sourceHint} problem={problems.source}>
        {(control) => (
          <input
            {...control}
            type="url"
            value={form.source}
            onChange={({ target }) => change({ source: target.value })}
          />
        )}
      </ContributeField>
      <ContributeBlocks
        blocks={yaml === null ? null : [{ file: "correction", yaml }]}
        problemCount={Object.keys(problems).length}
        title={`Correction: ${record.id}, ${form.field}`}
        fileName={`correction-${record.id}.yaml`}
        repository={repository}
      />
    </>
  );
}
