// Towns, regions and states beside each other, each in the language it is written in.

import { Fragment } from "react";
import { properNameOf } from "../i18n/properName";

export function ProperNames({ names }: { names: readonly string[] }) {
  return names.map((name, at) => {
    const { text, lang } = properNameOf(name);
    return (
      <Fragment key={name}>
        {at > 0 && " · "}
        <span lang={lang}>{text}</span>
      </Fragment>
    );
  });
}
