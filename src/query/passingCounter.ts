// How many of the first rows of an order pass the filter: a sum at every step of the order, worked
// out as far as somebody asks, and the few rows after the last step.

const STEP_ROWS = 1024;

export class PassingCounter {
  private readonly rows: Uint32Array;
  /** Entry `n`: what passes of the first `n * STEP_ROWS` rows. */
  private readonly sums: Uint32Array;
  private knownSums = 1;
  private failures: Uint8Array = new Uint8Array(0);

  /** `rows`: every row of the table in the order that is counted along. */
  constructor(rows: Uint32Array) {
    this.rows = rows;
    this.sums = new Uint32Array(Math.floor(rows.length / STEP_ROWS) + 1);
  }

  /** Begins again with other failures: one byte a row, 0 where it passes. */
  reset(failures: Uint8Array): void {
    this.failures = failures;
    this.knownSums = 1;
  }

  /** What passes of the first `position` rows. */
  upTo(position: number): number {
    const steps = Math.floor(position / STEP_ROWS);
    for (; this.knownSums <= steps; this.knownSums += 1) {
      const start = (this.knownSums - 1) * STEP_ROWS;
      const before = this.sums[this.knownSums - 1] ?? 0;
      this.sums[this.knownSums] = before + this.passingIn(start, start + STEP_ROWS);
    }
    return (this.sums[steps] ?? 0) + this.passingIn(steps * STEP_ROWS, position);
  }

  private passingIn(from: number, until: number): number {
    const { rows, failures } = this;
    let count = 0;
    for (let place = from; place < until; place += 1) {
      if (failures[rows[place] ?? 0] === 0) count += 1;
    }
    return count;
  }
}
