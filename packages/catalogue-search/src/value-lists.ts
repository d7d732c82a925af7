import type { DocumentTable } from "./document-table";
import { PostingList } from "./posting-list";
import type { FieldValue } from "./types";

/** Documents by a value of theirs, listed as if a word stood in the fields given as bits; remembered. */
export class ValueLists {
  private readonly lists = new Map<string, PostingList>();

  constructor(
    private readonly table: DocumentTable,
    private readonly fields: number,
  ) {}

  /** The living documents with a value, or null for a field without a column. */
  get({ field, value }: FieldValue): PostingList | null {
    const column = this.table.columns.get(field);
    if (!column) return null;
    const key = JSON.stringify([field, value]);
    let list = this.lists.get(key);
    if (!list) {
      list = new PostingList();
      const wanted = column.find(value);
      const { living, documents } = this.table;
      for (let slot = 0; wanted !== undefined && slot < documents.length; slot++) {
        if (living[slot] === 1 && column.codesAt(slot).includes(wanted))
          list.add(slot, this.fields);
      }
      this.lists.set(key, list);
    }
    return list;
  }

  /** Documents have changed, or the day has. */
  forget(): void {
    this.lists.clear();
  }
}
