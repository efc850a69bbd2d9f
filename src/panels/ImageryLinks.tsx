// The same place and days on other people's pages.

import type { DayWindow } from "../domain/dayWindow";
import type { Position } from "../domain/geo";
import { scenesWords } from "../i18n/english/scenes";
import { linkOutsOf } from "../imagery/linkOuts";
import styles from "./Scenes.module.css";

interface ImageryLinksProps {
  place: Position;
  near: DayWindow;
}

export function ImageryLinks({ place, near }: ImageryLinksProps) {
  return (
    <p className={styles.links}>
      {scenesWords().openIn}{" "}
      {linkOutsOf(place, near.last).map(({ name, address }) => (
        <a key={name} href={address} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ))}
    </p>
  );
}
