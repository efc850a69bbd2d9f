// What the tests of accessibility look up in the page itself. Each function is sent there as it
// stands, and may therefore use nothing from outside.

/** Texts that are cut off where nothing scrolls them into sight and no tooltip tells them whole. */
export function cutTexts(): string[] {
  const SLACK_PX = 1.5;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const page = document.documentElement;

  const isDrawn = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    // Leaflet's map is cut off at its edge, as maps are.
    element.closest("script, style, noscript, option, .leaflet-container") === null;
  /** The side on which a box cuts, if it does. */
  const cutBy = (element: Element, text: DOMRect): string | null => {
    const [style, box] = [getComputedStyle(element), element.getBoundingClientRect()];
    if (box.width <= 1 || style.clipPath !== "none") return "hidden";
    const [hidesX, hidesY] = [style.overflowX, style.overflowY].map((way) =>
      ["hidden", "clip"].includes(way),
    );
    if (hidesX && text.right > box.right + SLACK_PX) return "right";
    if (hidesX && text.left < box.left - SLACK_PX) return "left";
    // Letters reach less high and deep than their line.
    const slackY = SLACK_PX + text.height / 5;
    if (hidesY && text.bottom > box.bottom + slackY) return "bottom";
    return hidesY && text.top < box.top - slackY ? "top" : null;
  };
  const cutOf = (start: Element, text: DOMRect): string | null => {
    let position = getComputedStyle(start).position;
    for (let each: Element | null = start; each !== null && each !== page; ) {
      const style = getComputedStyle(each);
      const isSkipped = each !== start && position === "absolute" && style.position === "static";
      const cut = isSkipped ? null : cutBy(each, text);
      if (cut !== null) return cut;
      const scrolls = [style.overflowX, style.overflowY].some((way) => /auto|scroll/.test(way));
      if (!isSkipped && scrolls) return null;
      if (!isSkipped) position = style.position;
      if (position === "fixed") break;
      each = each.parentElement;
    }
    if (text.left < -SLACK_PX) return "left of the page";
    return text.right > page.clientWidth + SLACK_PX ? "right of the page" : null;
  };

  const findings: string[] = [];
  while (texts.nextNode()) {
    const { parentElement: parent, textContent } = texts.currentNode;
    if (parent === null || !textContent?.trim() || !isDrawn(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const cuts = [...range.getClientRects()].map((text) => cutOf(parent, text));
    if (cuts.includes("hidden") || parent.closest("[title]") !== null) continue;
    const cut = cuts.find((each) => each !== null);
    if (cut) findings.push(`${cut}: ${textContent.trim().slice(0, 60)} <${parent.className}>`);
  }
  return findings;
}

/** Targets smaller than 24 × 24 CSS pixels that others stand too near to (WCAG 2.5.8). */
export function smallTargets(): string[] {
  const LEAST_PX = 24;
  const TARGETS =
    "a[href], button, input, select, textarea, summary, [role=slider], [role=tab], [role=button]";
  const isInSentence = (element: Element) =>
    getComputedStyle(element).display === "inline" &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ""),
    );
  /** A press on its label is a press on an input. */
  const boxOf = (element: Element): DOMRect =>
    (element.closest("label") ?? element).getBoundingClientRect();
  const nameOf = (element: Element) =>
    element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 50) ?? "";
  const isTarget = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(":disabled, [inert] *, [hidden]") &&
    element.getBoundingClientRect().width > 1 &&
    // Their size is their place on the map or in time; the list and the table do the same.
    element.closest(".leaflet-marker-pane") === null;

  // While a dialog is open, nothing else can be pressed.
  const root = document.querySelector("dialog:modal") ?? document;
  const all = [...root.querySelectorAll(TARGETS)].filter(isTarget);
  const boxes = all.map((element) => {
    const { x, y, width, height } = boxOf(element);
    const isSmall = Math.round(width) < LEAST_PX || Math.round(height) < LEAST_PX;
    return { element, x, y, width, height, middle: [x + width / 2, y + height / 2], isSmall };
  });
  const crowdedBy = (box: (typeof boxes)[number]) =>
    boxes.find((other) => {
      if (other === box || other.element.closest("label") === (box.element.closest("label") ?? 0))
        return false;
      const [x = 0, y = 0] = box.middle;
      const [otherX = 0, otherY = 0] = other.middle;
      const gapX = Math.max(other.x - x, 0, x - other.x - other.width);
      const gapY = Math.max(other.y - y, 0, y - other.y - other.height);
      if (Math.hypot(gapX, gapY) < LEAST_PX / 2) return true;
      return other.isSmall && Math.hypot(otherX - x, otherY - y) < LEAST_PX;
    });
  return boxes.flatMap((box) => {
    if (!box.isSmall || isInSentence(box.element)) return [];
    const neighbour = crowdedBy(box);
    if (neighbour === undefined) return [];
    const size = `${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
    return [`${nameOf(box.element)}: ${size} px, beside ${nameOf(neighbour.element)}`];
  });
}

/** What is wrong with the focus: nothing shows it, or something lies over it; null when all is well. */
export function focusFinding(): string | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const name = `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40)}`;
  const hasOutline = (each: Element | null) => {
    if (each === null) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    const isClear = /^(transparent|rgba\(.*, 0\))$/.test(outlineColor);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1 && !isClear;
  };
  // The search shows it around the field and its buttons.
  const around = [element, element.closest("label"), element.closest("search")];
  if (!around.some(hasOutline)) return `not shown: ${name}`;

  // Nothing that lets the pointer through can be asked for by a place on the screen.
  if (getComputedStyle(element).pointerEvents === "none") return null;
  const seen = element.getBoundingClientRect();
  const box = seen.width > 1 ? seen : (element.closest("label") ?? element).getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (left >= right || top >= bottom) return `off the screen: ${name}`;
  const shares = [0.1, 0.5, 0.9];
  const isUncovered = shares.some((across) =>
    shares.some((down) => {
      const x = left + (right - left) * across;
      const found = document.elementFromPoint(x, top + (bottom - top) * down);
      return found !== null && (element.contains(found) || found.contains(element));
    }),
  );
  return isUncovered ? null : `covered: ${name}`;
}

/** Animations and transitions that move something just now. */
export function runningAnimations(): string[] {
  return document
    .getAnimations()
    .filter(({ playState, effect }) => {
      const { duration } = effect?.getComputedTiming() ?? {};
      return playState === "running" && typeof duration === "number" && duration > 0;
    })
    .map((animation) => {
      const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
      return `${target?.tagName} ${target?.className}`;
    });
}

/** What has to be scrolled sideways to be read, and is neither a table nor a drawing in two directions. */
export function sidewaysScrollers(): string[] {
  return [...document.querySelectorAll("body *")]
    .filter((element) => {
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
      const isWide = element.scrollWidth > element.clientWidth + 1;
      const isExempt = element.querySelector("table") !== null || element.closest("table, pre");
      return scrolls && isWide && !isExempt && element.checkVisibility();
    })
    .map(({ tagName, className, scrollWidth, clientWidth }) => {
      return `${tagName} ${className}: ${scrollWidth} > ${clientWidth}`;
    });
}
