// The choices in the form of a proposal: activity by direction, the site's structures, and one out
// of a list of words.

import { type Activity, activitiesOf, DIRECTIONS } from "../domain/activity";
import type { Site } from "../domain/site";
import { contributingWords } from "../i18n/english/contributing";
import { activityNames, directionNames } from "../i18n/vocabulary";
import styles from "./ContributeDialog.module.css";
import type { ControlProps } from "./ContributeField";
import { nameLanguageOf } from "./textLanguage";

interface WordSelectProps<Word extends string> {
  control: ControlProps;
  words: readonly Word[];
  names: Readonly<Record<Word, string>>;
  value: Word | "";
  onChange: (word: Word | "") => void;
}

export function WordSelect<Word extends string>({
  control,
  words,
  names,
  value,
  onChange,
}: WordSelectProps<Word>) {
  return (
    <select
      {...control}
      value={value}
      onChange={({ target }) => onChange(words.find((each) => each === target.value) ?? "")}
    >
      <option value="">{contributingWords().proposal.choose}</option>
      {words.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </select>
  );
}

interface ActivitySelectProps {
  control: ControlProps;
  value: Activity | "";
  onChange: (activity: Activity | "") => void;
}

export function ActivitySelect({ control, value, onChange }: ActivitySelectProps) {
  const all = DIRECTIONS.flatMap((direction) => activitiesOf(direction));
  return (
    <select
      {...control}
      value={value}
      onChange={({ target }) => onChange(all.find((each) => each === target.value) ?? "")}
    >
      <option value="">{contributingWords().proposal.choose}</option>
      {DIRECTIONS.map((direction) => (
        <optgroup key={direction} label={directionNames()[direction]}>
          {activitiesOf(direction).map((activity) => (
            <option key={activity} value={activity}>
              {activityNames()[activity]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

interface StructureChoiceProps {
  site: Site;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

export function StructureChoice({ site, chosen, onChange }: StructureChoiceProps) {
  return (
    <fieldset className={styles.structures}>
      <legend>{contributingWords().proposal.structures}</legend>
      {site.structures.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
          <span lang={nameLanguageOf(name)}>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
