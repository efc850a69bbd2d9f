// A button that stands on the map: its picture in the middle, its name beside it where there is
// room, and a tip while the pointer or the focus is on it.
//
// A drag of the map may begin on a mark; the click that ends it is not meant for the mark.

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { catalogTextOf } from "../i18n/siteName";
import styles from "./MapMarks.module.css";
import type { LabelSide } from "./placeLabels";
import type { MarkFocus } from "./useMarkFocus";

interface MarkButtonProps {
  /** The mark's key, by which focus moves. */
  markKey: string;
  name: string;
  /** What a screen reader adds to the name. */
  description?: string | undefined;
  radius: number;
  /** The name beside the mark; undefined when it finds no room. */
  label: string;
  side: LabelSide | undefined;
  /** Lines of the tip. */
  tip: () => readonly string[];
  isChosen: boolean;
  isTabStop: boolean;
  focus: MarkFocus;
  onPress: () => void;
  children: ReactNode;
}

const CLICK_TOLERANCE_PX = 3;

export function MarkButton(props: MarkButtonProps) {
  const { markKey, radius, focus, isChosen } = props;
  const pressed = useRef({ x: 0, y: 0 });
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);

  const press = (event: MouseEvent) => {
    const { x, y } = pressed.current;
    const moved = Math.hypot(event.clientX - x, event.clientY - y);
    const isByPointer = event.detail > 0;
    if (!isByPointer || moved <= CLICK_TOLERANCE_PX) props.onPress();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      setHovered(false);
      setFocused(false);
    }
    focus.onKey(markKey, event);
  };
  const handleFocus = (event: FocusEvent) => {
    setFocused(event.target.matches(":focus-visible"));
    focus.onFocus(markKey);
  };

  return (
    <button
      type="button"
      ref={(button) => focus.register(markKey, button)}
      className={styles.mark}
      style={{ width: 2 * radius, height: 2 * radius, left: -radius, top: -radius }}
      aria-label={props.name}
      aria-description={props.description}
      aria-current={isChosen ? "true" : undefined}
      tabIndex={props.isTabStop ? 0 : -1}
      onPointerDown={(event) => {
        pressed.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerEnter={(event: PointerEvent) => setHovered(event.pointerType === "mouse")}
      onPointerLeave={() => setHovered(false)}
      onClick={press}
      onKeyDown={handleKey}
      onFocus={handleFocus}
      onBlur={() => {
        setFocused(false);
        focus.onBlur();
      }}
    >
      {props.children}
      {props.side && (
        <span
          className={styles.label}
          data-side={props.side}
          lang={catalogTextOf(props.label).lang}
        >
          {props.label}
        </span>
      )}
      {(isHovered || isFocused) && (
        <span className={styles.tip}>
          {props.tip().map((line) => (
            <span key={line} lang={catalogTextOf(line).lang}>
              {line}
            </span>
          ))}
        </span>
      )}
    </button>
  );
}
