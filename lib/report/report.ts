/** Rows of a report: all at hand, or read while they are written, so that a million need no memory. */
export type Rows = Iterable<readonly string[]> | AsyncIterable<readonly string[]>;

/** A table of a report. Every cell is text as it is printed; dates are ISO days, so that they sort. */
export interface ReportTable {
  /** Also the name of its CSV file. */
  readonly id: string;
  readonly title: string;
  /** What the table shows and what it leaves out, in a sentence; empty where the title says it. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: Rows;
}

/** A report as it is shown, printed and written as CSV; every report has this one shape. */
export interface Report {
  readonly id: string;
  readonly title: string;
  /** What it is for and which article asks for it. */
  readonly about: string;
  /** Who, when, and what it covers: a term and its value a line. */
  readonly facts: readonly (readonly [term: string, value: string])[];
  readonly tables: readonly ReportTable[];
}
