// The size of an element in CSS pixels, and the size of the reader's type, as they change.

import { type RefObject, useLayoutEffect, useState } from "react";

export interface Size {
  /** Without the scroll bar. */
  readonly width: number;
  readonly height: number;
  /** 1 for type of the usual size (16 pixels). */
  readonly unit: number;
}

const NO_SIZE: Size = { width: 0, height: 0, unit: 1 };
const USUAL_TYPE_PIXELS = 16;

export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(NO_SIZE);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const read = () => setSize((old) => sameOr(old, sizeOf(watched)));
    const observer = new ResizeObserver(read);
    observer.observe(watched);
    read();
    return () => observer.disconnect();
  }, [element]);
  return size;
}

function sizeOf(element: HTMLElement): Size {
  const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    width: element.clientWidth,
    height: element.clientHeight,
    unit: type / USUAL_TYPE_PIXELS || 1,
  };
}

function sameOr(old: Size, next: Size): Size {
  const isSame = old.width === next.width && old.height === next.height && old.unit === next.unit;
  return isSame ? old : next;
}
