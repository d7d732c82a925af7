import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CreditCard } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrderPayments } from "../../../gateway-payments/list-order-payments";
import { ListChoice } from "../../market/list-choice";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";
import { usePaymentColumns } from "../../payments/use-payment-columns";

const SHOWN = ["refused", "all"] as const;

const PaymentsPage = () => {
  const { t } = useTranslation("market");
  const [show, setShow] = useState<string>("all");
  const { query, controls, toFirstPage } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<OrderPayments>(
    `/admin/gateway-payments/orders?${query}&show=${show}`,
  );
  const table = useDataTable({
    data: data?.payments ?? [],
    columns: usePaymentColumns(),
    getRowId: (payment) => payment.id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination: controls.pagination,
    search: controls.search,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  const choose = (chosen: string) => {
    setShow(chosen);
    toFirstPage();
  };
  return (
    <MarketTable
      table={table}
      title={t("payments.title")}
      subtitle={t("payments.subtitle")}
      search={t("payments.search")}
      empty={{ heading: t("payments.none"), description: t("payments.noneHint") }}
      action={
        <ListChoice
          label={t("payments.show")}
          value={show}
          choices={SHOWN.map((one) => ({
            value: one,
            text: `${t(`payments.${one}`)}${one === "refused" && data ? ` (${data.refused})` : ""}`,
          }))}
          onChoose={choose}
        />
      }
    />
  );
};

export const config = defineRouteConfig({
  label: "payments.menu",
  translationNs: "market",
  icon: CreditCard,
  rank: 3,
});

export default PaymentsPage;
