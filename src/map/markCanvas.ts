// A Leaflet layer that is one canvas over what the map shows. It moves with the map when that is
// dragged and grows with it while it zooms; only when the map rests is it painted anew.

import { DomUtil, Layer, type Map as LeafletMap, Point, type ZoomAnimEvent } from "leaflet";
import type { Pixel } from "./mercator";
import type { MapFrame } from "./useMapFrame";

const PANE = "painted-marks";
/** Leaflet's vectors lie at 400, its markers at 600. */
const PANE_Z = "590";

/** Paints on a context scaled to CSS pixels; `corner` of the canvas is in world pixels. */
export type PaintCanvas = (context: CanvasRenderingContext2D, corner: Pixel) => void;

export class MarkCanvas extends Layer {
  private readonly canvas = document.createElement("canvas");
  /** Where the picture belongs: its corner in world pixels of its zoom. */
  private corner = new Point(0, 0);
  private zoom = 0;

  override onAdd(map: LeafletMap): this {
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    pane.style.zIndex = PANE_Z;
    pane.style.pointerEvents = "none";
    this.canvas.className = "leaflet-zoom-animated";
    this.canvas.setAttribute("aria-hidden", "true");
    pane.append(this.canvas);
    map.on("zoom viewreset", this.followMap, this);
    map.on("zoomanim", this.followAnimation, this);
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off("zoom viewreset", this.followMap, this);
    map.off("zoomanim", this.followAnimation, this);
    this.canvas.remove();
    return this;
  }

  paint(frame: MapFrame, marginPx: number, paint: PaintCanvas): void {
    this.corner = new Point(frame.left - marginPx, frame.top - marginPx);
    this.zoom = frame.zoom;
    const width = frame.right - frame.left + 2 * marginPx;
    const height = frame.bottom - frame.top + 2 * marginPx;
    const density = Math.max(1, window.devicePixelRatio);
    const { canvas } = this;
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    this.followMap();
    const context = canvas.getContext("2d");
    if (context === null) return;
    context.scale(density, density);
    paint(context, this.corner);
  }

  private followMap(): void {
    this.moveTo(this._map.getPixelOrigin(), this._map.getZoom());
  }

  // The map is going there; where its pixels then begin is worked out as it will do itself.
  private followAnimation({ center, zoom }: ZoomAnimEvent): void {
    const origin = this._map
      .project(center, zoom)
      .subtract(this._map.getSize().divideBy(2))
      .add(DomUtil.getPosition(this._map.getPane("mapPane") ?? this.canvas))
      .round();
    this.moveTo(origin, zoom);
  }

  private moveTo(origin: Point, zoom: number): void {
    const scale = this._map.getZoomScale(zoom, this.zoom);
    DomUtil.setTransform(this.canvas, this.corner.multiplyBy(scale).subtract(origin), scale);
  }
}
