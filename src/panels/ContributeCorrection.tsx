// "Suggest a correction": which field, what it says, what it should say, why, and who says so.

import { useState } from "react";
import { ContributeBlocks } from "./ContributeBlocks";
import { ContributeField } from "./ContributeField";
import {
  type CorrectableRecord,
  type CorrectionForm,
  correctionProblemsOf,
  correctionYamlOf,
} from "./contributionCorrection";

interface ContributeCorrectionProps {
  record: CorrectableRecord;
  repository: string | null;
}

const EMPTY: CorrectionForm = { field: "", proposed: "", why: "", source: "" };

export function ContributeCorrection({ record, repository }: ContributeCorrectionProps) {
  const [form, setForm] = useState(EMPTY);
  const problems = correctionProblemsOf(form, record);
  const yaml = correctionYamlOf(form, record);
  const present = record.fields.find(({ name }) => name === form.field);
  const change = (part: Partial<CorrectionForm>) => setForm({ ...form, ...part });
  return (
    <>
      <p>
        The {record.what} <code>{record.id}</code>.
      </p>
      <ContributeField label="Field" problem={problems.field}>
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
            <option value="">Choose what is wrong</option>
            {record.fields.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </ContributeField>
      {present !== undefined && present.value !== "" && (
        <p>
          It says now: <q>{present.value}</q>
        </p>
      )}
      <ContributeField label="Proposed" problem={problems.proposed}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={form.proposed}
            onChange={({ target }) => change({ proposed: target.value })}
          />
        )}
      </ContributeField>
      <ContributeField label="Why" problem={problems.why}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={form.why}
            onChange={({ target }) => change({ why: target.value })}
          />
        )}
      </ContributeField>
      <ContributeField
        label="Source (address)"
        hint="Where it can be read. May stay empty for a slip of the pen."
        problem={problems.source}
      >
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
