// The HTML that shows a view inside another page. Everything in it stands escaped; without its
// script, which many editors remove, the frame keeps the height that was asked for.

export interface Embedding {
  /** The view's link, absolute. */
  readonly link: string;
  /** What screen readers call the frame. */
  readonly title: string;
  /** null: as wide as the page allows. */
  readonly widthPx: number | null;
  readonly heightPx: number;
  /** Whether the frame grows where its contents need more height. */
  readonly grows: boolean;
}

export interface PixelBounds {
  readonly least: number;
  readonly most: number;
}

export const WIDTH_BOUNDS: PixelBounds = { least: 280, most: 2000 };
export const HEIGHT_BOUNDS: PixelBounds = { least: 400, most: 2000 };

/**
 * Scripts for the page itself, its own origin for its threads, and new tabs that are ordinary pages.
 * Nothing that could move the host.
 */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** Listens to frames of Nadir alone, and to the frame that speaks. */
const SCRIPT = `<script>
addEventListener("message", ({ source, data }) => {
  for (const frame of document.querySelectorAll("iframe[data-nadir]"))
    if (frame.contentWindow === source && data?.type === "nadir:height" && data.height < 4000)
      frame.style.minHeight = data.height + "px";
});
</script>`;

export function embedAddressOf(link: string): string {
  return `${link}${link.includes("?") ? "&" : "?"}embed=1`;
}

export function embedCodeOf({ link, title, widthPx, heightPx, grows }: Embedding): string {
  const frame = [
    "<iframe data-nadir",
    `src="${escaped(embedAddressOf(link))}"`,
    `title="${escaped(title)}"`,
    `width="${widthPx ?? "100%"}" height="${heightPx}"`,
    `style="border:0;max-width:100%" loading="lazy"`,
    `sandbox="${SANDBOX}"></iframe>`,
  ].join("\n  ");
  return grows ? `${frame}\n${SCRIPT}` : frame;
}

/** Whole pixels within the bounds; null for anything else. */
export function parsePixels(text: string, { least, most }: PixelBounds): number | null {
  const pixels = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return pixels >= least && pixels <= most ? pixels : null;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
