// Where a site lies, in the format the analyst prefers, with its precision and a copy for maps.

import { type Location, precisionWordsOf } from "../domain/geo";
import { storyWords } from "../i18n/english/story";
import styles from "./Coordinates.module.css";
import { CopyButton } from "./CopyButton";
import { COORDINATE_FORMATS, type CoordinateFormat, coordinateTextOf } from "./coordinateText";
import { NotedText } from "./NotedText";

interface CoordinatesProps {
  location: Location;
  format: CoordinateFormat;
  onFormat: (format: CoordinateFormat) => void;
}

export function Coordinates({ location, format, onFormat }: CoordinatesProps) {
  const text = coordinateTextOf(location, format);
  const words = storyWords().coordinates;
  return (
    <div className={styles.coordinates}>
      <p className={styles.line}>
        <span className={styles.digits}>{text}</span>{" "}
        <span className={styles.precision}>{precisionWordsOf(location.precisionM)}</span>
      </p>
      <div className={styles.tools}>
        <CopyButton text={text} label={words.copy} name={words.copyName} />
        <div role="group" aria-label={words.formats} className={styles.formats}>
          {COORDINATE_FORMATS.map((each) => (
            <button
              type="button"
              key={each}
              aria-pressed={each === format}
              title={words.formatNames[each]}
              onClick={() => onFormat(each)}
            >
              {each}
            </button>
          ))}
        </div>
      </div>
      {location.basis === "approximate" && (
        <p className={styles.note}>
          <NotedText
            note={location.note}
            alone={words.approximate}
            around={words.approximateNoted}
          />
        </p>
      )}
    </div>
  );
}
