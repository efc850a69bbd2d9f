// One ring on the map: a site, or a cluster of sites whose rings would collide. Drawn again only
// when it looks or reads different, so that dragging the period touches few of them.

import { memo, useState } from "react";
import type { SiteId } from "../domain/site";
import { ClusterList } from "./ClusterList";
import { MapMarker } from "./MapMarker";
import { MarkButton } from "./MarkButton";
import { labelOf } from "./markLayout";
import { clusterMarkName, directionWords, memberLines, siteMarkName } from "./markWords";
import type { LabelSide } from "./placeLabels";
import { RingPicture } from "./RingPicture";
import { canSplit, isSameGroup, type RingGroup } from "./ringGroups";
import type { MarkFocus } from "./useMarkFocus";

interface RingMarkProps {
  group: RingGroup;
  side: LabelSide | undefined;
  isChosen: boolean;
  isTabStop: boolean;
  focus: MarkFocus;
  onChoose: (id: SiteId) => void;
  onSplit: (group: RingGroup) => void;
}

const RANK = 2;
const CHOSEN_RANK = 4;

export const RingMark = memo(function RingMark(props: RingMarkProps) {
  const { group, side, isChosen, isTabStop, focus, onChoose, onSplit } = props;
  const [isListOpen, setListOpen] = useState(false);
  const { members, counts, count, radius, position } = group;
  const [leader] = members;
  if (leader === undefined) return null;
  const isCluster = members.length > 1;
  const parts = isCluster && canSplit(group);

  const press = () => {
    if (!isCluster) onChoose(leader.site.id);
    else if (parts) onSplit(group);
    else setListOpen(true);
  };

  return (
    <MapMarker lat={position.lat} lon={position.lon} rank={isChosen ? CHOSEN_RANK : RANK}>
      <MarkButton
        markKey={group.key}
        name={isCluster ? clusterMarkName(group, parts) : siteMarkName(leader)}
        description={isCluster ? memberLines(group).join(", ") : undefined}
        radius={radius}
        label={labelOf(members)}
        side={side}
        tip={() => [
          ...(isCluster ? memberLines(group) : [leader.site.name]),
          directionWords(counts),
        ]}
        isChosen={isChosen}
        isTabStop={isTabStop}
        focus={focus}
        onPress={press}
      >
        <RingPicture counts={counts} count={count} radius={radius} outline={outlineOf(props)} />
      </MarkButton>
      {isListOpen && (
        <ClusterList
          members={members}
          offset={radius}
          onChoose={(id) => {
            focus.hold([id]);
            onChoose(id);
          }}
          onClose={() => setListOpen(false)}
        />
      )}
    </MapMarker>
  );
}, isSameRing);

function outlineOf({ isChosen, group }: RingMarkProps): "none" | "cluster" | "chosen" {
  if (isChosen) return "chosen";
  return group.members.length > 1 ? "cluster" : "none";
}

function isSameRing(before: RingMarkProps, after: RingMarkProps): boolean {
  return (
    isSameGroup(before.group, after.group) &&
    before.side === after.side &&
    before.isChosen === after.isChosen &&
    before.isTabStop === after.isTabStop &&
    before.focus === after.focus &&
    before.onChoose === after.onChoose &&
    before.onSplit === after.onSplit
  );
}
