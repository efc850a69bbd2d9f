// The composition root: settings, the address bar, loading and the page.

import "./styles/base.css";
import "./styles/opening.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { App } from "./App";
import { startCatalogLoading } from "./state/catalogLoading";
import { type DashboardState, useDashboard } from "./state/dashboardStore";
import { startUrlSync } from "./state/urlSync";
import { LazyPart } from "./ui/LazyPart";
import { startTheme } from "./ui/theme";

const baseUrl = import.meta.env.BASE_URL;
const catalogLink = document.querySelector<HTMLLinkElement>("link#catalog");
const root = document.getElementById("root");
if (!root || !catalogLink) throw new Error("index.html lacks #root or link#catalog.");

// Without its compiler, which a strict content policy forbids.
z.config({ jitless: true });

startTheme();
const stopUrlSync = startUrlSync(baseUrl);
// In a frame the address is read once.
const isEmbedded = /[?&]embed=1\b/.test(window.location.search);
if (isEmbedded) stopUrlSync();
const loading = startCatalogLoading({ catalogUrl: catalogLink.href, baseUrl });

const loadEmbedPage = () => import("./EmbedPage");
createRoot(root).render(
  <StrictMode>
    {isEmbedded ? (
      <LazyPart load={loadEmbedPage} name="The page">
        {({ EmbedPage }) => <EmbedPage loading={loading} baseUrl={baseUrl} />}
      </LazyPart>
    ) : (
      <App loading={loading} baseUrl={baseUrl} />
    )}
  </StrictMode>,
);

// Hangul has a hundred small files; their long style sheet comes with the first record or search
// that may show some.
const showsHangul = ({ view }: DashboardState) =>
  view.site !== null || view.event !== null || /\p{Script=Hangul}/u.test(view.filter.text);
const bringHangul = (state: DashboardState) => {
  if (showsHangul(state)) void import("./styles/hangul.css");
};
bringHangul(useDashboard.getState());
useDashboard.subscribe(bringHangul);
