// Hands on the plot: drag pans (and with a mouse scrolls the lanes), the wheel and two fingers zoom
// around the place they are at, a press without movement is a tap.
//
// A finger moving up or down is left to the browser (touch-action: pan-y), so that the page scrolls.

import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { Point } from "./hitTest";
import { momentAt, pixelsPerDayOf, type Scale } from "./scale";
import { boundsOf, panned, pinched, type Span, zoomed } from "./span";
import type { SpanReporter } from "./spanReporter";

interface PlotGestureOptions {
  /** The element that takes the gestures; points are told in pixels of its offset parent. */
  readonly surface: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scale: Scale;
  readonly extent: Span;
  readonly reporter: SpanReporter;
  readonly onTap: (point: Point, isTouch: boolean) => void;
  /** Where the pointer hovers; null once it left or drags. */
  readonly onHover: (point: Point | null) => void;
}

/** Zooming keeps what it began with: the shown span moves with every report. */
interface Press {
  readonly at: Point;
  readonly span: Span;
  readonly scrollTop: number;
  readonly moved: boolean;
}

const TAP_REACH_PIXELS = 4;
const LINE_PIXELS = 16;
const PAGE_PIXELS = 400;
const WHEEL_ZOOM_PER_PIXEL = 0.002;
/** A pinch on a touchpad arrives as small turns of the wheel with Ctrl. */
const PINCH_ZOOM_PER_PIXEL = 0.01;
const MOST_WHEEL_PIXELS = 150;

export function usePlotGestures(options: PlotGestureOptions) {
  const latest = useRef(options);
  latest.current = options;
  const { surface } = options;
  const pointers = useRef(new Map<number, Point>());
  const press = useRef<Press | null>(null);
  const pinch = useRef<readonly [number, number] | null>(null);
  // Kept while a hand is down: asking for it anew would make the browser lay out in every frame.
  const origin = useRef<Point>({ x: 0, y: 0 });

  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      turnWheel(event, pointOf(event, originOf(element)), latest.current);
    };
    // React listens passively and could not keep the page from scrolling.
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [surface]);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    origin.current = originOf(event.currentTarget);
    const at = pointOf(event, origin.current);
    pointers.current.set(event.pointerId, at);
    const [first, second] = [...pointers.current.values()];
    if (first && second) {
      const { scale } = latest.current;
      pinch.current = [momentAt(scale, first.x), momentAt(scale, second.x)];
      press.current = null;
    } else press.current = pressAt(at, latest.current);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const isDown = pointers.current.has(event.pointerId);
    const at = pointOf(event, isDown ? origin.current : originOf(event.currentTarget));
    if (!isDown) return latest.current.onHover(at);
    pointers.current.set(event.pointerId, at);
    if (pinch.current) movePinch(pinch.current, [...pointers.current.values()], latest.current);
    else if (press.current) {
      const isTouch = event.pointerType === "touch";
      press.current = movePress(press.current, at, isTouch, latest.current);
    }
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (!pointers.current.delete(event.pointerId)) return;
    const { reporter, onTap } = latest.current;
    if (press.current && !press.current.moved) {
      onTap(press.current.at, event.pointerType === "touch");
    }
    reporter.flush();
    pinch.current = null;
    press.current = null;
    const [left] = pointers.current.values();
    // The finger that is left goes on panning; lifting it is no tap.
    if (left) press.current = { ...pressAt(left, latest.current), moved: true };
  };

  const onPointerCancel = (event: PointerEvent<HTMLElement>) => {
    // The browser took the finger for scrolling: what it moved on its way does not count.
    if (press.current?.moved) latest.current.reporter.push(press.current.span);
    if (press.current) press.current = { ...press.current, moved: true };
    onPointerUp(event);
  };

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel,
    onPointerLeave: () => latest.current.onHover(null),
  };
}

function pressAt(at: Point, { reporter, scroller }: PlotGestureOptions): Press {
  const scrollTop = scroller.current?.scrollTop ?? 0;
  return { at, span: reporter.current(), scrollTop, moved: false };
}

/** Where the offset parent of the surface begins, in pixels of the window. */
function originOf(surface: HTMLElement): Point {
  const box = surface.getBoundingClientRect();
  return { x: box.left - surface.offsetLeft, y: box.top - surface.offsetTop };
}

function pointOf(event: { clientX: number; clientY: number }, origin: Point): Point {
  return { x: event.clientX - origin.x, y: event.clientY - origin.y };
}

function movePress(
  press: Press,
  at: Point,
  isTouch: boolean,
  { scale, extent, reporter, scroller, onHover }: PlotGestureOptions,
): Press {
  const [right, down] = [at.x - press.at.x, at.y - press.at.y];
  if (!press.moved && Math.hypot(right, down) < TAP_REACH_PIXELS) return press;
  if (!press.moved) onHover(null);
  const days = -right / pixelsPerDayOf({ ...scale, span: press.span });
  reporter.push(panned(press.span, days, boundsOf(press.span, extent)));
  if (!isTouch && scroller.current) scroller.current.scrollTop = press.scrollTop - down;
  return { ...press, moved: true };
}

function movePinch(
  moments: readonly [number, number],
  [first, second]: readonly Point[],
  { scale, extent, reporter, onHover }: PlotGestureOptions,
): void {
  if (!first || !second) return;
  onHover(null);
  const width = scale.right - scale.left;
  const places = [(first.x - scale.left) / width, (second.x - scale.left) / width] as const;
  const span = reporter.current();
  reporter.push(pinched(span, moments, places, boundsOf(span, extent)));
}

function turnWheel(
  event: WheelEvent,
  at: Point,
  { scale, extent, reporter }: PlotGestureOptions,
): void {
  const line = event.deltaMode === 1 ? LINE_PIXELS : 1;
  const size = event.deltaMode === 2 ? PAGE_PIXELS : line;
  const [across, down] = [event.deltaX * size, event.deltaY * size];
  const span = reporter.current();
  const shown = { ...scale, span };
  const bounds = boundsOf(span, extent);
  if (!event.ctrlKey && (event.shiftKey || Math.abs(across) > Math.abs(down))) {
    reporter.push(panned(span, (across || down) / pixelsPerDayOf(shown), bounds));
    return;
  }
  const turn = Math.min(MOST_WHEEL_PIXELS, Math.max(-MOST_WHEEL_PIXELS, down));
  const rate = event.ctrlKey ? PINCH_ZOOM_PER_PIXEL : WHEEL_ZOOM_PER_PIXEL;
  reporter.push(zoomed(span, Math.exp(turn * rate), momentAt(shown, at.x), bounds));
}
