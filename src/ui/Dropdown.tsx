// A button that opens a panel under it. Escape, a click elsewhere or leaving it by Tab closes it;
// Escape gives the focus back to the button. The panel exists only while it is open.

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import styles from "./Dropdown.module.css";

interface DropdownProps {
  /** What the button shows. */
  label: ReactNode;
  /** The panel's name for a screen reader, unless what is inside has one of its own. */
  name?: string;
  /** Drawn as chosen, because something inside is. */
  isActive?: boolean;
  /** The panel spans the page's width, for narrow screens. */
  isWide?: boolean;
  children: ReactNode;
}

export function Dropdown({
  label,
  name,
  isActive = false,
  isWide = false,
  children,
}: DropdownProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [isOpen]);

  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside.
    <div className={styles.dropdown} data-wide={isWide} ref={root} onKeyDown={closeByKey}>
      <button
        type="button"
        ref={button}
        className={styles.button}
        data-active={isActive}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div
          className={styles.panel}
          id={id}
          {...(name !== undefined && { role: "group", "aria-label": name })}
        >
          {children}
        </div>
      )}
    </div>
  );
}
