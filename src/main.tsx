// The composition root: settings, the address bar, loading and the page.

import "./ui/trustedTypesFirst";
import "./styles/base.css";
import "./styles/opening.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { App } from "./App";
import type { LanguageTag } from "./domain/language";
import { pageWords } from "./i18n/english/page";
import { currentLanguage, speak } from "./i18n/language";
import { loadLanguage, readersLanguage, rememberLanguage } from "./i18n/loadLanguage";
import { startCatalogLoading } from "./state/catalogLoading";
import {
  chooseLanguage,
  type DashboardState,
  noticeLink,
  useDashboard,
} from "./state/dashboardStore";
import { PAGE_BASE } from "./state/pageBase";
import { startUrlSync } from "./state/urlSync";
import { LazyPart } from "./ui/LazyPart";
import { startTheme } from "./ui/theme";

const baseUrl = PAGE_BASE;
const LINKS_THAT_STAY =
  "link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest], link[rel=alternate]";
const OFFLINE_DELAY_MS = 2_000;
const catalogLink = document.querySelector<HTMLLinkElement>("link#catalog");
const root = document.getElementById("root");
if (!root || !catalogLink) throw new Error("index.html lacks #root or link#catalog.");

// Without its compiler, which a strict content policy forbids.
z.config({ jitless: true });

startTheme();
// Icons and feeds are named relative to the address that the page was opened at, which changes.
for (const link of document.querySelectorAll<HTMLLinkElement>(LINKS_THAT_STAY)) {
  link.setAttribute("href", link.href);
}
const stopUrlSync = startUrlSync(baseUrl);
// In a frame the address is read once.
const isEmbedded = /[?&]embed=1\b/.test(window.location.search);
if (isEmbedded) stopUrlSync();
const loading = startCatalogLoading({ catalogUrl: catalogLink.href, baseUrl });

// Hangul has a hundred small files; their long style sheet comes with the first record or search
// that may show some.
const showsHangul = ({ view }: DashboardState) =>
  currentLanguage().tag === "ko" ||
  view.site !== null ||
  view.event !== null ||
  /\p{Script=Hangul}/u.test(view.filter.text);
const bringHangul = (state: DashboardState) => {
  if (showsHangul(state)) void import("./styles/hangul.css");
};
useDashboard.subscribe(bringHangul);

const loadEmbedPage = () => import("./EmbedPage");
const reactRoot = createRoot(root);

// Words are asked for while drawing: another language is another page on the same store.
const draw = () => {
  const { tag } = currentLanguage();
  bringHangul(useDashboard.getState());
  document.documentElement.lang = tag;
  reactRoot.render(
    <StrictMode key={tag}>
      {isEmbedded ? (
        <LazyPart load={loadEmbedPage} name={pageWords().rooms.page}>
          {({ EmbedPage }) => <EmbedPage loading={loading} baseUrl={baseUrl} />}
        </LazyPart>
      ) : (
        <App loading={loading} baseUrl={baseUrl} />
      )}
    </StrictMode>,
  );
};

const wishedLanguage = ({ view }: DashboardState) => view.language ?? readersLanguage();

/** Gives whether the language could be loaded; without it the page is drawn in the one before. */
const speakAndDraw = async (tag: LanguageTag): Promise<boolean> => {
  let isLoaded = true;
  try {
    const language = await loadLanguage(tag);
    // Another one may have been chosen while its file was on its way.
    if (wishedLanguage(useDashboard.getState()) !== tag) return true;
    speak(language);
  } catch {
    isLoaded = false;
    noticeLink({ parameter: "lang", message: "the file of this language could not be loaded" });
  }
  draw();
  return isLoaded;
};

const firstLanguage = wishedLanguage(useDashboard.getState());
if (firstLanguage === currentLanguage().tag) draw();
else void speakAndDraw(firstLanguage);
useDashboard.subscribe(({ view }, previous) => {
  if (view.language === previous.view.language) return;
  if (view.language !== null) rememberLanguage(view.language);
  void speakAndDraw(wishedLanguage(useDashboard.getState())).then((isLoaded) => {
    // It can be chosen again.
    if (!isLoaded) chooseLanguage(currentLanguage().tag);
  });
});

// Who works with keys finds the focus kept; where that does not come, everything else works.
const keepFocus = async () => {
  const { startFocusKeeping } = await import("./ui/focusHeir");
  startFocusKeeping();
};
document.addEventListener("keydown", () => void keepFocus().catch(() => undefined), { once: true });

// What works without a network comes after what is seen first.
if (import.meta.env.PROD && !isEmbedded) {
  setTimeout(
    () => void import("./panels/connectionParts").then(({ startOffline }) => startOffline(baseUrl)),
    OFFLINE_DELAY_MS,
  );
}
