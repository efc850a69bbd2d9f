// A button that can do nothing just now. `disabled` would take the focus from whoever has pressed it.

/** The attributes of a `<button>` that is off for now: told as disabled, and still in the order of Tab. */
export function pressable(isOff: boolean, press: () => void) {
  return { "aria-disabled": isOff, onClick: isOff ? undefined : press };
}
