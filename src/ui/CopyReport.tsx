// What an analyst can send to those who run the page when something went wrong: version, link, browser
// and the message. Nothing is sent by itself, and nothing about the person is in it.

import { useState } from "react";
import { pageWords } from "../i18n/english/page";

interface CopyReportProps {
  message: string;
}

/** In English, whatever the page speaks: others have to read it. */
export function reportText(message: string, link: string, browser: string): string {
  return [
    `Nadir ${import.meta.env.NADIR_VERSION ?? "in development"}`,
    `Link: ${link}`,
    `Browser: ${browser}`,
    `Message: ${message}`,
  ].join("\n");
}

export function CopyReport({ message }: CopyReportProps) {
  const [shown, setShown] = useState<"copied" | string | null>(null);
  const words = pageWords().report;
  const copy = async () => {
    const text = reportText(message, window.location.href, navigator.userAgent);
    try {
      await navigator.clipboard.writeText(text);
      setShown("copied");
    } catch {
      setShown(text);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span aria-live="polite">{shown === "copied" && words.copied}</span>
      {shown !== null && shown !== "copied" && <pre>{shown}</pre>}
    </>
  );
}
