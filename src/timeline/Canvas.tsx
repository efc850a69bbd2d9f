// A canvas as sharp as the screen, painted anew whenever its painter changes. What it shows is said
// elsewhere in words, so it is hidden from screen readers.

import { useLayoutEffect, useRef } from "react";
import type { Context } from "./paintMark";

interface CanvasProps {
  width: number;
  height: number;
  /** Keep it the same (useCallback) as long as the picture is the same. */
  paint: (context: Context) => void;
}

export function Canvas({ width, height, paint }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!canvas.current || !context) return;
    const density = window.devicePixelRatio || 1;
    const [across, down] = [Math.round(width * density), Math.round(height * density)];
    // Setting the size, even to the same value, makes a new picture buffer.
    if (canvas.current.width !== across) canvas.current.width = across;
    if (canvas.current.height !== down) canvas.current.height = down;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    paint(context);
  }, [width, height, paint]);

  const style = { position: "absolute", inset: 0, width, height, pointerEvents: "none" } as const;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without tabIndex takes no focus.
  return <canvas ref={canvas} style={style} aria-hidden="true" />;
}
