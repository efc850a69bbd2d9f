// Measures in words, in no more digits than the precision of what they were measured on allows.

/** "1.24 km", "320 m", "12 m": rounded to the precision in metres. */
export function lengthWordsOf(metres: number, precisionM: number): string {
  const step = stepOf(precisionM);
  // What is rounded up to a kilometre is one.
  if (Math.round(metres / step) * step < 1000) return `${decimalsOf(metres, step)} m`;
  return `${decimalsOf(metres / 1000, step / 1000)} km`;
}

/** "4.1 ha", "0.32 km²", "240 m²". */
export function areaWordsOf(squareMetres: number, precisionM: number): string {
  // An edge that is a pixel off moves the area by its length.
  const step = stepOf(Math.sqrt(squareMetres) * precisionM);
  if (squareMetres < 10_000) return `${decimalsOf(squareMetres, step)} m²`;
  if (squareMetres < 1_000_000) return `${decimalsOf(squareMetres / 1e4, step / 1e4)} ha`;
  return `${decimalsOf(squareMetres / 1e6, step / 1e6)} km²`;
}

/** "143°": whole degrees, as long as the leg is shorter than a thousand pixels. */
export function azimuthWordsOf(degrees: number): string {
  return `${String(Math.round(degrees) % 360).padStart(3, "0")}°`;
}

/** The power of ten that is not finer than the precision. */
function stepOf(precision: number): number {
  return 10 ** Math.ceil(Math.log10(Math.max(precision, 1e-3)) - 1e-9);
}

function decimalsOf(value: number, step: number): string {
  const digits = Math.max(0, -Math.round(Math.log10(step)));
  return (Math.round(value / step) * step).toFixed(Math.min(6, digits));
}
