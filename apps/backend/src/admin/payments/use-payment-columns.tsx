import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { OrderPayment } from "../../gateway-payments/list-order-payments";
import { formatDong, formatInstant } from "../market/format";
import { EndRefund } from "./end-refund";
import { PayBack } from "./pay-back";

const helper = createDataTableColumnHelper<OrderPayment>();

/** What a refund that nobody typed a reason for says of itself. */
const OWN_REASONS: Partial<Record<string, string>> = {
  "order cancelled": "payments.orderCancelled",
  "paid in cash instead": "payments.inCashInstead",
  "goods paid back": "payments.goodsPaidBack",
  "more than the order comes to": "payments.overpaid",
};

export function usePaymentColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("code", {
        header: t("payments.order"),
        cell: ({ row: { original } }) => (
          <span className="block py-2">
            <Link className="text-ui-fg-interactive" to={`/orders/${original.order_id}`}>
              {original.code}
            </Link>
            <span className="block text-ui-fg-subtle">{original.seller}</span>
          </span>
        ),
      }),
      helper.accessor("provider", {
        header: t("payments.way"),
        cell: ({ row: { original } }) => (
          <span className="whitespace-nowrap">
            {t(`gateway.${original.provider}`)}
            <span className="block text-ui-fg-subtle">{formatInstant(original.begun_at)}</span>
          </span>
        ),
      }),
      helper.accessor("status", {
        header: t("payments.status"),
        cell: ({ getValue }) => (
          <span className="whitespace-nowrap">{t(`paymentStatus.${getValue()}`)}</span>
        ),
      }),
      helper.accessor("captured_vnd", {
        header: t("payments.captured"),
        cell: ({ getValue }) => <Amount vnd={getValue()} />,
      }),
      helper.accessor("refunded_vnd", {
        header: t("payments.refunded"),
        cell: ({ getValue }) => <Amount vnd={getValue()} />,
      }),
      helper.accessor("refunds", {
        header: t("payments.refunds"),
        cell: ({ row: { original } }) => <Refunds payment={original} />,
      }),
    ],
    [t],
  );
}

const Amount = ({ vnd }: { vnd: number }) => (
  <span className="whitespace-nowrap tabular-nums">{formatDong(vnd)}</span>
);

const Refunds = ({ payment }: { payment: OrderPayment }) => {
  const { t } = useTranslation("market");
  const { refunds, refused_vnd, captured_vnd, refunded_vnd } = payment;
  return (
    <span className="block min-w-[220px] whitespace-normal py-2">
      {refused_vnd !== null && (
        <strong className="block text-ui-fg-error">
          {t("payments.owed", { amount: formatDong(refused_vnd) })}
        </strong>
      )}
      {refunds.map((refund) => (
        <Refund key={refund.id} refund={refund} code={payment.code} />
      ))}
      {captured_vnd > refunded_vnd && <PayBack payment={payment} />}
      {captured_vnd === 0 && "–"}
    </span>
  );
};

interface RefundProps {
  refund: OrderPayment["refunds"][number];
  /** The order's. */
  code: string;
}

const Refund = ({ refund, code }: RefundProps) => {
  const { t } = useTranslation("market");
  const { amount_vnd, reason, status, asked_at, unclear, asked_until } = refund;
  const amount = formatDong(amount_vnd);
  return (
    <span className="block break-words">
      {unclear && (
        <strong className="block text-ui-fg-error">{t("payments.unclear", { amount })}</strong>
      )}
      {amount} {t(`refundStatus.${status}`)} · {formatInstant(asked_at)} ·{" "}
      {t(OWN_REASONS[reason] ?? "", reason)}
      {asked_until !== null && (
        <span className="block text-ui-fg-subtle">
          {t("payments.askedUntil", { until: formatInstant(asked_until) })}
        </span>
      )}
      {unclear && <EndRefund refundId={refund.id} title={`${code}: ${amount}`} />}
    </span>
  );
};
