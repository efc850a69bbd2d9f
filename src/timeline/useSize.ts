// The size of an element in CSS pixels, and the size of the reader's type, as they change.

import { type RefCallback, useCallback, useState } from "react";

export interface Size {
  readonly width: number;
  readonly height: number;
  /** 1 for type of the usual size (16 pixels). */
  readonly unit: number;
}

const NO_SIZE: Size = { width: 0, height: 0, unit: 1 };
const USUAL_TYPE_PIXELS = 16;

export function useSize(): [RefCallback<HTMLElement>, Size] {
  const [size, setSize] = useState(NO_SIZE);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const read = () => setSize(sizeOf(element));
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, []);
  return [watch, size];
}

function sizeOf(element: HTMLElement): Size {
  const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    width: element.clientWidth,
    height: element.clientHeight,
    unit: type / USUAL_TYPE_PIXELS || 1,
  };
}
