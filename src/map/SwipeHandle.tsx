// The edge between two images: a slider that follows pointer, finger and keys. While it is held
// only this edge and the clips move; the share is reported when it is let go.

import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef } from "react";
import { comparingWords } from "../i18n/english/comparing";
import styles from "./SwipeHandle.module.css";
import { clampedShare, shareAfterKey } from "./swipeEdge";

interface SwipeHandleProps {
  /** Per cent of the width that the left image has. */
  share: number;
  /** Moves the clips, at every step of a hand. */
  onSlide: (share: number) => void;
  /** The hand let go, or a key was pressed. */
  onShare: (share: number) => void;
}

export function SwipeHandle({ share, onSlide, onShare }: SwipeHandleProps) {
  const track = useRef<HTMLDivElement>(null);
  const held = useRef<number | null>(null);
  const slide = useEffectEvent((next: number) => {
    onSlide(next);
    if (track.current) track.current.style.transform = `translateX(${next}%)`;
  });
  useEffect(() => slide(share), [share]);

  const shareAt = ({ clientX }: PointerEvent) => {
    const room = track.current?.parentElement?.getBoundingClientRect();
    return room ? clampedShare(((clientX - room.left) / room.width) * 100) : share;
  };
  const take = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = share;
  };
  const move = (event: PointerEvent) => {
    if (held.current === null) return;
    held.current = shareAt(event);
    slide(held.current);
  };
  const release = () => {
    if (held.current === null) return;
    onShare(held.current);
    held.current = null;
  };
  const press = (event: KeyboardEvent) => {
    const next = shareAfterKey(share, event.key);
    if (next === null) return;
    event.preventDefault();
    onShare(next);
  };

  const words = comparingWords();
  return (
    <div ref={track} className={styles.track}>
      <div className={styles.line} />
      <div
        role="slider"
        tabIndex={0}
        aria-label={words.edge}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={words.edgeAt(share)}
        className={styles.handle}
        onPointerDown={take}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={press}
      >
        <svg width={20} height={14} viewBox="-10 -7 20 14" aria-hidden="true" focusable="false">
          <path
            d="M-3 -5L-8 0L-3 5M3 -5L8 0L3 5"
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
          />
        </svg>
      </div>
    </div>
  );
}
