// Sentences that are made where no language is known (links, loading, services), in Korean.

export function koreanSentenceOf(english: string): string {
  return english;
}
