// One of the six marks on paper: with an outline, so that it stands without colour.

import { MARKS, type MarkName } from "../ui/marks";

export function BriefMark({ mark }: { mark: MarkName }) {
  const { path, token, hollow } = MARKS[mark];
  return (
    <svg width="10" height="10" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      <path
        d={`M0 0${path}`}
        fill={hollow ? "#fff" : `var(${token})`}
        stroke="#16181b"
        strokeWidth="1.4"
      />
    </svg>
  );
}
