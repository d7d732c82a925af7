import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import BankHook from "./models/bank-hook";
import Transfer from "./models/transfer";
import TransferEntry from "./models/transfer-entry";

export type StoredBankHook = InferTypeOf<typeof BankHook>;
export type StoredTransfer = InferTypeOf<typeof Transfer>;
export type StoredTransferEntry = InferTypeOf<typeof TransferEntry>;

type NewEntry = Omit<StoredTransferEntry, "id" | "created_at" | "updated_at" | "deleted_at">;

/** Money that arrived for nobody knows which order. */
export type UnknownEntry = NewEntry & { order_id: null };

/** A new entry, or the id of one without an order that an order was found for. */
export type CountedEntry = NewEntry & { id?: string; order_id: string };

/** An entry without an order that takes the place of one that a person wrote down for an order. */
export interface Replacement extends Pick<StoredTransferEntry, "id" | "verdict"> {
  order_id: string;
  said_id: string;
}

export default class TransferModuleService extends MedusaService({
  BankHook,
  Transfer,
  TransferEntry,
}) {
  /**
   * Writes an entry down and counts it in its order's sums, in one transaction: a killed process leaves both
   * or neither. The database refuses a reference or a request that is there already, and more sent back than
   * arrived.
   */
  @InjectManager()
  async count(
    entry: CountedEntry,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.count_(entry, context);
  }

  @InjectTransactionManager()
  protected async count_(
    { id, ...entry }: CountedEntry,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const [transfer] = await this.listTransfers({ order_id: entry.order_id }, {}, context);
    if (!transfer) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "The order is not paid by transfer",
      );
    }
    if (id) {
      await this.updateTransferEntries({ id, ...entry }, context);
    } else {
      await this.createTransferEntries(entry, context);
    }
    const { received_vnd, returned_vnd } = transfer;
    await this.updateTransfers(
      entry.kind === "received"
        ? { id: transfer.id, received_vnd: received_vnd + entry.amount_vnd }
        : { id: transfer.id, returned_vnd: returned_vnd + entry.amount_vnd },
      context,
    );
  }

  /** Puts an entry in the place of another of the same amount, in one transaction; the order's sums stay. */
  @InjectManager()
  async replace(
    replacement: Replacement,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.replace_(replacement, context);
  }

  @InjectTransactionManager()
  protected async replace_(
    { said_id, ...entry }: Replacement,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.softDeleteTransferEntries([said_id], {}, context);
    await this.updateTransferEntries(entry, context);
  }
}
