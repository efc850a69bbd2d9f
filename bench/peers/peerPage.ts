// What stands around every peer: the status line, two dates to type and a handle to drag, with the
// names and the behaviour of ours, so that all pages are driven and measured alike.

import "./peerPage.css";
import { encodeDay, parseDay, toDay } from "../../src/domain/day";
import { decodePeerColumns, type PeerColumns } from "../prepare/peerColumns";

/** Days since 1970-01-01, both inclusive. */
export interface ShownPeriod {
  readonly from: number;
  readonly to: number;
}

export interface PeerView {
  /** Shows the observations that may lie in the period, and settles when they are drawn. */
  show(period: ShownPeriod): void | Promise<void>;
}

export type OpenPeer = (columns: PeerColumns, element: HTMLElement, whole: ShownPeriod) => PeerView;

const WHOLE: ShownPeriod = { from: 11_688, to: 20_819 }; // 2002 to 2026

export async function startPeerPage(open: OpenPeer): Promise<void> {
  const columns = decodePeerColumns(await loadColumns());
  const page = buildPage();
  const view = open(columns, page.map, WHOLE);
  let period = WHOLE;
  let asked = 0;

  async function choose(next: ShownPeriod): Promise<void> {
    period = next;
    asked += 1;
    const own = asked;
    await view.show(next);
    if (own !== asked) return;
    page.status.textContent = summaryOf(columns, next);
    page.handle.style.left = `${shareOf(next.to) * 100}%`;
  }

  page.form.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter") return;
    const from = parseDay(page.from.value) ?? WHOLE.from;
    void choose({ from, to: parseDay(page.to.value) ?? WHOLE.to });
  });
  onDrag(page.handle, (clientX) => {
    const days = (clientX / window.innerWidth) * (WHOLE.to - WHOLE.from);
    const to = Math.max(period.from, WHOLE.from + Math.round(days));
    page.to.value = encodeDay(toDay(to));
    void choose({ from: period.from, to });
  });
  await choose(WHOLE);
}

/** Calls `visit` with every observation that may lie in the period. */
export function visitRows(
  { count, first, last }: PeerColumns,
  { from, to }: ShownPeriod,
  visit: (row: number) => void,
): void {
  for (let row = 0; row < count; row += 1) {
    if ((first[row] ?? 0) <= to && (last[row] ?? 0) >= from) visit(row);
  }
}

async function loadColumns(): Promise<ArrayBuffer> {
  const size = new URLSearchParams(location.search).get("size") ?? "";
  const answer = await fetch(`/catalogs/${size}/columns.bin`);
  if (!answer.ok) throw new Error(`No columns for the size "${size}".`);
  return answer.arrayBuffer();
}

function summaryOf(columns: PeerColumns, period: ShownPeriod): string {
  let observations = 0;
  const isUsed = new Uint8Array(columns.positions.length / 2);
  visitRows(columns, period, (row) => {
    observations += 1;
    isUsed[columns.sites[row] ?? 0] = 1;
  });
  const sites = isUsed.reduce((sum, used) => sum + used, 0);
  return `${observations.toLocaleString("en")} observations at ${sites} sites`;
}

function shareOf(day: number): number {
  return Math.min(1, (day - WHOLE.from) / (WHOLE.to - WHOLE.from));
}

/** Hears of a drag at most once per frame. */
function onDrag(handle: HTMLElement, onMove: (clientX: number) => void): void {
  let latest: number | null = null;
  handle.addEventListener("pointerdown", ({ pointerId }) => handle.setPointerCapture(pointerId));
  handle.addEventListener("pointermove", ({ clientX, buttons }) => {
    if (buttons === 0) return;
    if (latest === null) {
      requestAnimationFrame(() => {
        if (latest !== null) onMove(latest);
        latest = null;
      });
    }
    latest = clientX;
  });
}

function buildPage() {
  const element = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Readonly<Record<string, string>>,
  ) => {
    const built = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) built.setAttribute(name, value);
    return built;
  };
  const form = element("header", {});
  const from = element("input", { "aria-label": "From" });
  const to = element("input", { "aria-label": "To" });
  const status = element("p", { role: "status" });
  const map = element("section", { "aria-label": "Map" });
  const timeline = element("footer", { "aria-label": "Timeline" });
  const handle = element("div", { role: "slider", "aria-label": "End of period", tabindex: "0" });
  form.append(from, to, status);
  timeline.append(handle);
  document.body.append(form, map, timeline);
  return { form, from, to, status, map, handle };
}
