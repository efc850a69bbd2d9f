// The size of the printed page while a component is on it, with page numbers. A style sheet of the
// page's own making: the security policy allows no inline styles.

import { useEffect } from "react";

export type PaperSize = "A4" | "Letter";

export function usePageSize(paper: PaperSize): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRuleOf(paper));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [paper]);
}

function pageRuleOf(paper: PaperSize): string {
  const note = 'font: 8pt "IBM Plex Sans", sans-serif; color: #555';
  return `@page {
    size: ${paper};
    margin: 14mm 15mm 16mm;
    @bottom-left { content: "Nadir brief"; ${note}; }
    @bottom-right { content: counter(page) " / " counter(pages); ${note}; }
  }`;
}
