// A site without matches: a small hollow dot that can still be chosen.

import { memo } from "react";
import type { SiteId } from "../domain/site";
import { siteLabelOf } from "../i18n/siteName";
import type { SiteFindings } from "../query/findings";
import { MapMarker } from "./MapMarker";
import styles from "./MapMarks.module.css";
import { MarkButton } from "./MarkButton";
import { DOT_RADIUS_PX, DOT_TARGET_PX } from "./markLayout";
import { siteMarkName } from "./markWords";
import type { LabelSide } from "./placeLabels";
import type { MarkFocus } from "./useMarkFocus";

interface DotMarkProps {
  findings: SiteFindings;
  side: LabelSide | undefined;
  isChosen: boolean;
  isTabStop: boolean;
  focus: MarkFocus;
  onChoose: (id: SiteId) => void;
}

const CHOSEN_RANK = 3;

export const DotMark = memo(function DotMark(props: DotMarkProps) {
  const { findings, side, isChosen, isTabStop, focus, onChoose } = props;
  const { site } = findings;
  const name = siteMarkName(findings);
  return (
    <MapMarker lat={site.location.lat} lon={site.location.lon} rank={isChosen ? CHOSEN_RANK : 0}>
      <MarkButton
        markKey={site.id}
        name={name}
        radius={DOT_TARGET_PX}
        label={siteLabelOf(site).text}
        side={side}
        tip={() => [name]}
        isChosen={isChosen}
        isTabStop={isTabStop}
        focus={focus}
        onPress={() => onChoose(site.id)}
      >
        <svg
          className={styles.picture}
          width={24}
          height={24}
          viewBox="-12 -12 24 24"
          aria-hidden="true"
          focusable="false"
        >
          <circle className={styles.dot} r={DOT_RADIUS_PX - 1} />
          {isChosen && <circle className={styles.chosen} r={DOT_RADIUS_PX + 3} />}
        </svg>
      </MarkButton>
    </MapMarker>
  );
}, isSameDot);

// Findings are new with every period; a site without matches stays what it is.
function isSameDot(before: DotMarkProps, after: DotMarkProps): boolean {
  return (
    before.findings.site === after.findings.site &&
    before.side === after.side &&
    before.isChosen === after.isChosen &&
    before.isTabStop === after.isTabStop &&
    before.focus === after.focus &&
    before.onChoose === after.onChoose
  );
}
