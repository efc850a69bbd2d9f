// What we use of citeproc-js, which comes without types. https://citeproc-js.readthedocs.io/

declare module "citeproc" {
  interface Sys {
    retrieveItem(id: string): unknown;
    retrieveLocale(language: string): unknown;
  }

  class Engine {
    /** `style` and locales as objects that stand for the elements of CSL. */
    constructor(sys: Sys, style: unknown, language?: string, forceLanguage?: boolean);
    opt: { development_extensions: Record<string, boolean> };
    setOutputFormat(format: "text" | "html" | "rtf"): void;
    updateItems(ids: readonly string[], nosort?: boolean): readonly string[];
    /** Parameters and one text for each item; false for a style without a bibliography. */
    makeBibliography(): readonly [unknown, readonly string[]] | false;
  }

  const citeproc: { readonly Engine: typeof Engine };
  export = citeproc;
}
