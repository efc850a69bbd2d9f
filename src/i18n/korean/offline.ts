// Without a network, and new versions.

import type { Translations } from "../translations";

export const offline: Translations["offline"] = {
  label: "연결 상태",
  since: (time, date) =>
    `${time}부터 오프라인${date === null ? "" : ` · ${date} 카탈로그`}. 이전에 불러온 내용은 계속 쓸 수 있으며, 위성영상은 이미 보았거나 저장한 것만 표시됩니다.`,
  isReady: "Nadir 새 버전이 준비되었습니다.",
  isTaken: "다른 탭에서 Nadir 새 버전을 열었습니다. 이 탭은 이전 버전으로 계속합니다.",
  open: "새 버전 열기",
  later: "나중에",
  typed: "기간에 날짜가 아닌 글이 입력되어 있습니다. 새 버전을 열면 그 글이 사라집니다.",
  openAnyway: "그래도 열기",
};
