// The code that shows this view inside another page, with its size and how it will look.

import { useEffect, useId, useRef, useState } from "react";
import { useDashboard } from "../state/dashboardStore";
import { selectCatalog } from "../state/selectors";
import { linkOf } from "../state/urlSync";
import { Dialog } from "../ui/Dialog";
import { CopyButton } from "./CopyButton";
import styles from "./EmbedDialog.module.css";
import {
  embedAddressOf,
  embedCodeOf,
  HEIGHT_BOUNDS,
  type PixelBounds,
  parsePixels,
  WIDTH_BOUNDS,
} from "./embedCode";

interface EmbedDialogProps {
  baseUrl: string;
  onClose: () => void;
}

export function EmbedDialog({ baseUrl, onClose }: EmbedDialogProps) {
  const view = useDashboard((state) => state.view);
  const title = `${useNameOfView()} · Nadir`;
  const [isFullWidth, setFullWidth] = useState(true);
  const [grows, setGrows] = useState(true);
  const [width, setWidth] = useState("720");
  const [height, setHeight] = useState("640");
  const widthPx = isFullWidth ? null : parsePixels(width, WIDTH_BOUNDS);
  const heightPx = parsePixels(height, HEIGHT_BOUNDS);
  const hasSize = heightPx !== null && (isFullWidth || widthPx !== null);
  const link = linkOf(view, baseUrl);
  const code = hasSize ? embedCodeOf({ link, title, widthPx, heightPx, grows }) : null;
  return (
    <Dialog title="Embed this view" onClose={onClose}>
      <p className={styles.about}>
        Map and timeline of this view inside another page, with the map’s attribution and a link
        that leads here, to the sources. It shows the catalog of the day on which it is read.
      </p>
      <div className={styles.sizes}>
        <label>
          <input
            type="checkbox"
            checked={isFullWidth}
            onChange={({ target }) => setFullWidth(target.checked)}
          />
          As wide as the page allows
        </label>
        {!isFullWidth && (
          <PixelInput name="Width" text={width} bounds={WIDTH_BOUNDS} onType={setWidth} />
        )}
        <PixelInput name="Height" text={height} bounds={HEIGHT_BOUNDS} onType={setHeight} />
        <label>
          <input
            type="checkbox"
            checked={grows}
            onChange={({ target }) => setGrows(target.checked)}
          />
          Grow where the contents need more height (adds a script)
        </label>
      </div>
      {code !== null && heightPx !== null && (
        <>
          {/* Scrolls when a line is long, so the keyboard must reach it. */}
          <pre
            className={styles.code}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
            tabIndex={0}
            aria-label="The code of the frame"
            role="region"
          >
            {code}
          </pre>
          <p>
            <CopyButton key={code} text={code} label="Copy" name="Copy the code" />
          </p>
          <h3 className={styles.heading}>Preview</h3>
          <Preview {...{ link, title, widthPx, heightPx, grows }} />
        </>
      )}
    </Dialog>
  );
}

/** Of what is open. */
function useNameOfView(): string {
  const catalog = useDashboard(selectCatalog);
  const { site, event } = useDashboard((state) => state.view);
  const chosenSite = site === null ? undefined : catalog?.siteById.get(site);
  const chosenEvent = event === null ? undefined : catalog?.eventById.get(event);
  return chosenSite?.label ?? chosenEvent?.name ?? "Places watched from orbit";
}

interface PixelInputProps {
  name: "Width" | "Height";
  text: string;
  bounds: PixelBounds;
  onType: (text: string) => void;
}

function PixelInput({ name, text, bounds, onType }: PixelInputProps) {
  const id = useId();
  const isWrong = parsePixels(text, bounds) === null;
  return (
    <div>
      <label htmlFor={id}>
        {name} in pixels{" "}
        <input
          id={id}
          type="text"
          inputMode="numeric"
          size={5}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-problem`}
          onChange={({ target }) => onType(target.value)}
        />
      </label>
      <p id={`${id}-problem`} className={styles.problem} aria-live="polite">
        {isWrong && `${name}: a whole number from ${bounds.least} to ${bounds.most} is needed.`}
      </p>
    </div>
  );
}

interface PreviewProps {
  link: string;
  title: string;
  widthPx: number | null;
  heightPx: number;
  grows: boolean;
}

/** Grows as the host's page will: by what the frame says of itself. */
function Preview({ link, title, widthPx, heightPx, grows }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [needed, setNeeded] = useState(0);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.type !== "nadir:height") return;
      setNeeded(Number(data.height) || 0);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <div className={styles.preview} role="region" aria-label="Preview" tabIndex={0}>
      <iframe
        ref={frame}
        src={embedAddressOf(link)}
        title={title}
        width={widthPx ?? "100%"}
        height={grows ? Math.max(heightPx, needed) : heightPx}
      />
    </div>
  );
}
