// The Imagery tab: scenes of the site around the chosen observation or any other day, a run through
// them, layers without a date, and the same place on other people's pages.

import { useMemo, useState } from "react";
import { encodeDay, parseDay } from "../domain/day";
import type { DayWindow } from "../domain/dayWindow";
import type { Site } from "../domain/site";
import { windowWordsOf } from "../i18n/dateWords";
import { scenesWords } from "../i18n/english/scenes";
import { ImageryLinks } from "./ImageryLinks";
import { LayerChoice } from "./LayerChoice";
import { SceneAnimation } from "./SceneAnimation";
import { SceneFinder } from "./SceneFinder";
import styles from "./Scenes.module.css";

interface ImageryTabProps {
  site: Site;
  /** The days of the chosen observation, or the latest of the site's. */
  near: DayWindow;
}

export function ImageryTab({ site, near }: ImageryTabProps) {
  const [typed, setTyped] = useState<{ near: DayWindow; text: string } | null>(null);
  const text = typed?.near === near ? typed.text : null;
  const day = text === null ? null : parseDay(text);
  const { first, last } = day === null ? near : { first: day, last: day };
  const target = useMemo(
    () => ({ site: site.id, place: site.location, near: { first, last } }),
    [site, first, last],
  );
  const words = scenesWords();
  const isUnread = text !== null && text !== "" && day === null;
  return (
    <div className={styles.tab}>
      <label className={styles.around}>
        {words.around}{" "}
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          placeholder={encodeDay(near.first)}
          aria-invalid={isUnread}
          value={text ?? encodeDay(near.first)}
          onChange={(event) => setTyped({ near, text: event.target.value })}
        />{" "}
        <span className={styles.facts}>{windowWordsOf(target.near)}</span>
      </label>
      {isUnread && <p className={styles.note}>{words.dayHint}</p>}
      <SceneFinder target={target} />
      <SceneAnimation place={site.location} />
      <LayerChoice place={site.location} />
      <ImageryLinks place={site.location} near={target.near} />
    </div>
  );
}
