import { BrowseOrders } from "./browse-orders";
import { DocumentTable } from "./document-table";
import { FieldAccess } from "./field-access";
import { FieldWeights } from "./field-weights";
import { Searcher } from "./searcher";
import { TextIndex } from "./text-index";
import type { Document, IndexAnswer, IndexPlan, IndexQuery, SynonymGroup } from "./types";

/**
 * A catalogue held in memory and searched there: on a server or on a phone. It reads and writes nothing. Documents
 * must not be changed after they were put in.
 */
export class CatalogueIndex {
  private readonly table: DocumentTable;
  private readonly text: TextIndex;
  private readonly orders = new BrowseOrders();
  private readonly searcher: Searcher;

  /**
   * Throws RangeError for a plan of more than twelve searchable fields, a weight that is not above 0 or a field with
   * spans whose name is a path, and InvalidQuery for a tie-breaker that is not sortable.
   */
  constructor(plan: IndexPlan, { synonyms }: { readonly synonyms: readonly SynonymGroup[] }) {
    const weights = new FieldWeights(plan);
    const fields = new FieldAccess(plan, (this.table = new DocumentTable(plan)));
    this.text = new TextIndex(weights, synonyms);
    this.searcher = new Searcher({
      tieBreakers: plan.tieBreakers ?? [],
      table: this.table,
      text: this.text,
      weights,
      fields,
      orders: this.orders,
    });
  }

  get size(): number {
    return this.table.size;
  }

  /** Adds documents, each in place of the one with its id. Throws RangeError beyond a million of them. */
  put(documents: readonly Document[]): void {
    const added: number[] = [];
    for (const document of documents) {
      this.drop(document.id);
      added.push(this.table.add(document));
      this.text.add(document);
    }
    this.orders.insert(added);
    this.settle();
  }

  /** Removes the documents with these ids, as far as they are there. */
  remove(ids: readonly string[]): void {
    for (const id of ids) this.drop(id);
    this.settle();
  }

  /** Answers a query. Throws InvalidQuery for one that the plan does not allow; any text is allowed. */
  search(query: IndexQuery): IndexAnswer {
    return this.searcher.search(query);
  }

  private drop(id: string): void {
    const slot = this.table.slotOf(id);
    if (slot === undefined) return;
    this.text.remove(slot);
    this.table.remove(slot);
  }

  private settle(): void {
    this.searcher.forget();
    const newSlots = this.table.compact();
    if (newSlots === null) return;
    this.text.renumber(newSlots);
    this.orders.forget();
  }
}
