// Where a site lies, in the format the analyst prefers, with its precision and a copy for maps.

import { type Location, precisionWordsOf } from "../domain/geo";
import styles from "./Coordinates.module.css";
import { CopyButton } from "./CopyButton";
import {
  COORDINATE_FORMAT_NAMES,
  COORDINATE_FORMATS,
  type CoordinateFormat,
  coordinateTextOf,
} from "./coordinateText";

interface CoordinatesProps {
  location: Location;
  format: CoordinateFormat;
  onFormat: (format: CoordinateFormat) => void;
}

export function Coordinates({ location, format, onFormat }: CoordinatesProps) {
  const text = coordinateTextOf(location, format);
  return (
    <div className={styles.coordinates}>
      <p className={styles.line}>
        <span className={styles.digits}>{text}</span>{" "}
        <span className={styles.precision}>{precisionWordsOf(location.precisionM)}</span>
      </p>
      <div className={styles.tools}>
        <CopyButton text={text} label="copy" name="Copy the coordinates" />
        <div role="group" aria-label="Format of the coordinates" className={styles.formats}>
          {COORDINATE_FORMATS.map((each) => (
            <button
              type="button"
              key={each}
              aria-pressed={each === format}
              title={COORDINATE_FORMAT_NAMES[each]}
              onClick={() => onFormat(each)}
            >
              {each}
            </button>
          ))}
        </div>
      </div>
      {location.basis === "approximate" && (
        <p className={styles.note}>
          Approximate position{location.note === null ? "." : `: ${location.note}`}
        </p>
      )}
    </div>
  );
}
