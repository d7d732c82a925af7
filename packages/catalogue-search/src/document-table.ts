import { Column } from "./column";
import { fieldValues } from "./field-values";
import { grow } from "./grow";
import { MAX_SLOTS } from "./posting-list";
import { spanValue } from "./span-value";
import type { Document, FieldPlan, IndexPlan } from "./types";

/** Removed documents are kept until they are so many more than half of the others. */
const MOST_REMOVED = 1000;

/** The documents by slot, with a column for every field that is filtered, sorted or counted by. */
export class DocumentTable {
  /** By slot; null where the document was removed. */
  documents: (Document | null)[] = [];
  /** By slot, removed documents' too. */
  ids: string[] = [];
  /** By slot: 1 when its document is there. */
  living = new Uint8Array(64);
  readonly columns = new Map<string, Column>();
  private readonly slots = new Map<string, number>();
  private readonly spans: readonly [field: string, path: string][];
  /** The day for which fields with spans are worked out. */
  private day = "";

  /** Throws RangeError for a field with spans whose name is a path. */
  constructor(private readonly plan: IndexPlan) {
    const fields = Object.entries(plan.fields);
    for (const [path, field] of fields) if (hasColumn(field)) this.columns.set(path, new Column());
    this.spans = fields.flatMap(([path, { spans }]) =>
      spans === undefined ? [] : [[path, spans]],
    );
    for (const [field] of this.spans) {
      if (field.includes(".")) throw new RangeError(`a field with spans is no path: ${field}`);
    }
  }

  get size(): number {
    return this.slots.size;
  }

  /** The columns that are counted. */
  facetColumns(): Column[] {
    return [...this.columns].flatMap(([path, column]) =>
      this.plan.fields[path]?.facetable ? [column] : [],
    );
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id);
  }

  /** Adds a document that is not there under the next slot. Throws RangeError when there is no more room. */
  add(document: Document): number {
    const slot = this.documents.length;
    if (slot >= MAX_SLOTS) throw new RangeError(`more than ${MAX_SLOTS} documents`);
    this.documents.push(document);
    this.ids.push(document.id);
    this.slots.set(document.id, slot);
    this.living = grow(this.living, slot + 1);
    this.living[slot] = 1;
    for (const [path, column] of this.columns) {
      const spans = this.plan.fields[path]?.spans;
      if (spans === undefined) column.set(slot, fieldValues(document, path));
      else this.setSpan(column, slot, document, spans);
    }
    return slot;
  }

  remove(slot: number): void {
    this.slots.delete(this.ids[slot] ?? "");
    this.documents[slot] = null;
    this.living[slot] = 0;
    for (const column of this.columns.values()) column.discount(slot);
  }

  /** Works the fields with spans out for a day; true when that changed the day. */
  turnTo(day: string): boolean {
    if (day === this.day || this.spans.length === 0) return false;
    this.day = day;
    for (const [field, path] of this.spans) {
      const column = this.columns.get(field);
      if (!column) continue;
      this.documents.forEach((document, slot) => {
        if (!document) return;
        column.discount(slot);
        this.setSpan(column, slot, document, path);
      });
    }
    return true;
  }

  /**
   * The document in a slot as it is on the day. Told which fields are wanted, it may have others too, and those of
   * another day: most documents then are told without a copy of them.
   */
  onDay(slot: number, fields?: readonly string[]): Document {
    const id = this.ids[slot] ?? "";
    const document = this.documents[slot] ?? { id };
    const spans = fields ? this.spans.filter(([field]) => fields.includes(field)) : this.spans;
    if (spans.length === 0) return document;
    const shown: Record<string, unknown> & { id: string } = { ...document };
    for (const [field, path] of spans) shown[field] = spanValue(document, path, this.day);
    return shown;
  }

  /**
   * When so many documents were removed that it is worth it, gives the others new slots in the same order and
   * answers with them by old slot, −1 for the removed; else null.
   */
  compact(): Int32Array | null {
    const removed = this.documents.length - this.slots.size;
    if (removed < MOST_REMOVED + this.slots.size / 2) return null;
    const old = this.documents;
    const newSlots = new Int32Array(old.length).fill(-1);
    this.documents = [];
    this.ids = [];
    this.living.fill(0);
    for (const path of this.columns.keys()) this.columns.set(path, new Column());
    old.forEach((document, slot) => {
      if (document) newSlots[slot] = this.add(document);
    });
    return newSlots;
  }

  private setSpan(column: Column, slot: number, document: Document, path: string): void {
    const value = spanValue(document, path, this.day);
    column.set(slot, value === null ? [] : [value]);
  }
}

function hasColumn({ filterable, sortable, facetable }: FieldPlan): boolean {
  return filterable || sortable || facetable;
}
