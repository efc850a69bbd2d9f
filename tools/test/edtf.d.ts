// The part of the edtf library that the date tests ask for a second opinion; it brings no types.

declare module "edtf" {
  /** Bounds in milliseconds since 1970, both inclusive. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
