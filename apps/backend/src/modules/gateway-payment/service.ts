import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import GatewayEvent from "./models/gateway-event";
import GatewayPayment from "./models/gateway-payment";
import PaymentAllocation from "./models/payment-allocation";
import PaymentRefund from "./models/payment-refund";

export type StoredGatewayPayment = InferTypeOf<typeof GatewayPayment>;
export type StoredAllocation = InferTypeOf<typeof PaymentAllocation>;
export type StoredRefund = InferTypeOf<typeof PaymentRefund>;

/** A payment to begin, with what each of the basket's orders gets of it. */
export interface NewPayment {
  basket_id: string;
  provider: string;
  reference: string;
  amount_vnd: number;
  pay_by: Date;
  shares: { order_id: string; seller_id: string; agreed_vnd: number }[];
}

/** What arrived; of one whose buyer pays in cash instead, all goes back. */
export interface TakenMoney {
  id: string;
  status: "paid" | "replaced";
  paid_at: Date;
  data: Record<string, unknown>;
}

export interface NewRefund {
  allocation_id: string;
  request_id: string;
  /** Whole đồng. */
  amount_vnd: number;
  reason: string;
}

/** In one statement, so that none is lost that is counted at the same moment. Takes the amount and the row. */
const COUNT_REFUND = `UPDATE payment_allocation SET refunded_vnd = refunded_vnd + ?, updated_at = now()
  WHERE id = ?`;

export default class GatewayPaymentModuleService extends MedusaService({
  GatewayPayment,
  PaymentAllocation,
  PaymentRefund,
  GatewayEvent,
}) {
  /**
   * Writes a payment down with all its rows, in one transaction; a basket has one open payment at most, and after
   * one that was paid or changed to cash none any more.
   */
  @InjectManager()
  async begin(
    payment: NewPayment,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return this.begin_(payment, context);
  }

  @InjectTransactionManager()
  protected async begin_(
    { shares, ...payment }: NewPayment,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    const [latest] =
      (await context.transactionManager?.execute<{ status: string }[]>(
        `SELECT status FROM gateway_payment WHERE basket_id = ? AND deleted_at IS NULL
         ORDER BY created_at DESC, id DESC LIMIT 1 FOR UPDATE`,
        [payment.basket_id],
      )) ?? [];
    if (latest && latest.status !== "failed") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The last payment is ${latest.status}`);
    }
    await context.transactionManager?.execute(
      `UPDATE gateway_payment SET followed_at = now()
       WHERE basket_id = ? AND status = 'failed' AND followed_at IS NULL`,
      [payment.basket_id],
    );
    const { id } = await this.createGatewayPayments({ ...payment, data: {} }, context);
    await this.createPaymentAllocations(
      shares.map((share) => ({ ...share, payment_id: id })),
      context,
    );
    return id;
  }

  /** Writes down that a payment's money is there, in all its rows, in one transaction; its orders have to follow. */
  @InjectManager()
  async take(
    payment: TakenMoney,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.take_(payment, context);
  }

  @InjectTransactionManager()
  protected async take_(
    payment: TakenMoney,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.updateGatewayPayments({ ...payment, followed_at: null }, context);
    await context.transactionManager?.execute(
      `UPDATE payment_allocation SET authorised_vnd = agreed_vnd, captured_vnd = agreed_vnd, updated_at = now()
       WHERE payment_id = ? AND deleted_at IS NULL`,
      [payment.id],
    );
  }

  /**
   * Writes a refund down and counts it in its row, in one transaction. The database refuses one that is there
   * already, and what is more than the row still holds, however many ask at once.
   */
  @InjectManager()
  async askRefund(
    refund: NewRefund,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return this.askRefund_(refund, context);
  }

  @InjectTransactionManager()
  protected async askRefund_(
    refund: NewRefund,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    const { id } = await this.createPaymentRefunds(refund, context);
    await context.transactionManager?.execute(COUNT_REFUND, [
      refund.amount_vnd,
      refund.allocation_id,
    ]);
    return id;
  }

  /** The gateway did not do a refund: its row holds the money again, in one transaction. */
  @InjectManager()
  async refuseRefund(
    refundId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.refuseRefund_(refundId, context);
  }

  @InjectTransactionManager()
  protected async refuseRefund_(
    refundId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const { status, amount_vnd, allocation_id } = await this.retrievePaymentRefund(
      refundId,
      {},
      context,
    );
    if (status !== "refused") {
      await this.updatePaymentRefunds({ id: refundId, status: "refused" }, context);
      await context.transactionManager?.execute(COUNT_REFUND, [-amount_vnd, allocation_id]);
    }
  }
}
