// The composition root: settings, the address bar, loading and the page.

import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { App } from "./App";
import { startCatalogLoading } from "./state/catalogLoading";
import { startUrlSync } from "./state/urlSync";
import { startTheme } from "./ui/theme";

const baseUrl = import.meta.env.BASE_URL;
const catalogLink = document.querySelector<HTMLLinkElement>("link#catalog");
const root = document.getElementById("root");
if (!root || !catalogLink) throw new Error("index.html lacks #root or link#catalog.");

// Without its compiler, which a strict content policy forbids.
z.config({ jitless: true });

startTheme();
startUrlSync(baseUrl);
const loading = startCatalogLoading({ catalogUrl: catalogLink.href, baseUrl });

createRoot(root).render(
  <StrictMode>
    <App loading={loading} baseUrl={baseUrl} />
  </StrictMode>,
);

// Hangul has a hundred small files; its style sheet waits until the page stands.
void import("./styles/hangul.css");
