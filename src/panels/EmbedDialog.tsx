// The code that shows this view inside another page, with its size and how it will look.

import { useEffect, useId, useRef, useState } from "react";
import { embeddingWords } from "../i18n/english/embedding";
import { siteLabelOf } from "../i18n/siteName";
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
  const words = embeddingWords();
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
    <Dialog title={words.title} onClose={onClose}>
      <p className={styles.about}>{words.about}</p>
      <div className={styles.sizes}>
        <label>
          <input
            type="checkbox"
            checked={isFullWidth}
            onChange={({ target }) => setFullWidth(target.checked)}
          />
          {words.fullWidth}
        </label>
        {!isFullWidth && (
          <PixelInput name={words.width} text={width} bounds={WIDTH_BOUNDS} onType={setWidth} />
        )}
        <PixelInput name={words.height} text={height} bounds={HEIGHT_BOUNDS} onType={setHeight} />
        <label>
          <input
            type="checkbox"
            checked={grows}
            onChange={({ target }) => setGrows(target.checked)}
          />
          {words.grows}
        </label>
      </div>
      {code !== null && heightPx !== null && (
        <>
          {/* Scrolls when a line is long, so the keyboard must reach it. */}
          <pre
            className={styles.code}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
            tabIndex={0}
            aria-label={words.code}
            role="region"
          >
            {code}
          </pre>
          <p>
            <CopyButton key={code} text={code} label={words.copy} name={words.copyName} />
          </p>
          <h3 className={styles.heading}>{words.preview}</h3>
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
  if (chosenSite) return siteLabelOf(chosenSite).text;
  return chosenEvent?.name ?? embeddingWords().frame;
}

interface PixelInputProps {
  /** "Width", "Height". */
  name: string;
  text: string;
  bounds: PixelBounds;
  onType: (text: string) => void;
}

function PixelInput({ name, text, bounds, onType }: PixelInputProps) {
  const id = useId();
  const words = embeddingWords();
  const isWrong = parsePixels(text, bounds) === null;
  return (
    <div>
      <label htmlFor={id}>
        {words.inPixels(name)}{" "}
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
        {isWrong && words.needed(name, bounds.least, bounds.most)}
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
    <div
      className={styles.preview}
      role="region"
      aria-label={embeddingWords().preview}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
    >
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
