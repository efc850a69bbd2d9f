// A span reporter that lives as long as its component and always knows what is shown.

import { useEffect, useRef, useState } from "react";
import type { Period } from "../domain/period";
import type { Span } from "./span";
import { createSpanReporter, type SpanReporter } from "./spanReporter";

export function useSpanReporter(
  period: Period,
  extent: Span,
  onDrag: (period: Period) => void,
): SpanReporter {
  const latest = useRef({ period, extent, onDrag });
  latest.current = { period, extent, onDrag };
  const [reporter] = useState(() =>
    createSpanReporter(
      () => latest.current,
      (dragged) => latest.current.onDrag(dragged),
      requestAnimationFrame,
    ),
  );
  useEffect(() => reporter.flush, [reporter]);
  return reporter;
}
