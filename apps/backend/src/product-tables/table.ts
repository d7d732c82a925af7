/** A file of rows and columns, as texts. */
export interface Table {
  /** The first row. */
  headings: string[];
  rows: TableRow[];
}

export interface TableRow {
  /** As a spreadsheet counts it: the headings are row 1. */
  number: number;
  cells: string[];
  /** Places of cells (from 0) that a spreadsheet would work out; what they come to is not read. */
  formulas: number[];
}

/** What a file may be, so that the memory that one takes is known before it is opened. */
export const TABLE_LIMITS = {
  bytes: 20_000_000,
  /** Of an XLSX once it is unpacked, all its parts together. */
  unpackedBytes: 80_000_000,
  parts: 200,
  /** Of an XML element: how deep it may lie, and its attributes. */
  depth: 60,
  attributes: 100,
  /** Below the headings. */
  rows: 10_000,
  columns: 60,
  /** Of one cell. */
  characters: 20_000,
} as const;
