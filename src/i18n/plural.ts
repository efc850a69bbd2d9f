// Which form of a word goes with a count, after the rules of each language that the browser knows (CLDR).

/** `tag` is the language of the words, never the reader's: the same words everywhere. */
export function pluralRulesOf(tag: string): (count: number) => Intl.LDMLPluralRule {
  // Without rules those of English; that has happened in browsers that were cut down.
  if (Intl.PluralRules === undefined) return (count) => (count === 1 ? "one" : "other");
  const rules = new Intl.PluralRules(tag);
  return (count) => rules.select(count);
}

const ruleOf = pluralRulesOf("en");

/** Of two English forms the one that goes with a count: "observation", "observations". */
export function pluralOf(count: number, one: string, many = `${one}s`): string {
  return ruleOf(count) === "one" ? one : many;
}
