// A link as a QR code, for those who hold the paper.

import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import { useMemo } from "react";
import { isWebAddress } from "../domain/record";
import { briefingWords } from "../i18n/english/briefing";

/** Beyond this the code would be too fine to be read from paper. */
const LONGEST_ADDRESS = 900;
/** White squares around it, as the standard asks. */
const QUIET = 4;

/** Nothing for what is no address, or too long a one: its text stands beside it. */
export function BriefQr({
  address,
  className,
}: {
  address: string;
  className?: string | undefined;
}) {
  const code = useMemo(() => {
    if (!isWebAddress(address) || address.length > LONGEST_ADDRESS) return null;
    const bitmap = generate(address, { minCorrectionLevel: correction.L });
    return { path: toSvgPath(bitmap), size: bitmap.size };
  }, [address]);
  if (code === null) return null;
  const edge = code.size + 2 * QUIET;
  return (
    <svg
      className={className}
      viewBox={`${-QUIET} ${-QUIET} ${edge} ${edge}`}
      role="img"
      aria-label={briefingWords().qr}
      shapeRendering="crispEdges"
    >
      <path d={`M${-QUIET} ${-QUIET}h${edge}v${edge}h${-edge}z`} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
