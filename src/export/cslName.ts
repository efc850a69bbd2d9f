// An author's name in the parts that citation styles turn around. A name is taken apart only when
// its form says how; a name in hangul, an institution and a single word stay as they are printed.

export type CslName =
  | {
      readonly family: string;
      readonly given: string;
      readonly suffix?: string;
      /** The family name stands first in the language itself: never turned around. */
      readonly "static-ordering"?: true;
    }
  | { readonly literal: string };

const SUFFIX = /^(Jr\.?|Sr\.?|II|III|IV)$/;
const NAME_PART = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const PARTICLE = /^(al|bin|da|de|del|den|der|di|du|la|le|ten|van|von|zu)$/;
const INSTITUTION =
  /\b(Agency|Association|Bureau|Center|Centre|Commission|Committee|Council|Department|Desk|Editors?|Forces?|Group|Institute|Mission|Ministry|Nations|News|North|Office|Organi[sz]ation|Parallel|Press|Project|Service|Staff|Team|Times|Union|University)\b/;

/** Korean and Chinese family names as the catalog's bylines write them, before the given name. */
const FAMILY_FIRST =
  /^(Ahn|Chang|Cho|Choe|Choi|Chung|Han|Hong|Im|Jang|Jeong|Ji|Jung|Kang|Kim|Kwon|Lee|Lim|Moon|Oh|Park|Ryu|Shin|Seo|Song|Suh|Yang|Yoo|Yoon|Yun)$/;
/** Of those and others, the ones that no given name looks like. */
const SURELY_FAMILY = /^(Choe|Huang|Jeong|Yoon)$/;

export function cslNameOf(name: string): CslName {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? "";
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : null;
  const own = (suffix === null ? words : words.slice(0, -1)).map((word) => word.replace(/,$/, ""));
  const [first = "", second = ""] = own;
  const isPerson =
    own.length >= 2 &&
    own.every((word) => NAME_PART.test(word) || PARTICLE.test(word)) &&
    /\p{Script=Latin}/u.test(name) &&
    !INSTITUTION.test(name);
  if (!isPerson) return { literal: name };

  const isHyphened = /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(second);
  const isFamilyFirst = (FAMILY_FIRST.test(first) && isHyphened) || SURELY_FAMILY.test(first);
  if (own.length === 2 && isFamilyFirst)
    return { family: first, given: second, "static-ordering": true };

  const firstOfFamily = own.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const cut = firstOfFamily > 0 ? firstOfFamily : own.length - 1;
  return {
    family: own.slice(cut).join(" "),
    given: own.slice(0, cut).join(" "),
    ...(suffix === null ? {} : { suffix }),
  };
}
