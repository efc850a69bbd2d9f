// The button of the exports, and what the sentence of a failure calls the dialogs.

import type { Translations } from "../translations";

export const buttons: Translations["buttons"] = {
  export: "내보내기",
  parts: { export: "내보내기", citation: "인용", form: "양식" },
};
