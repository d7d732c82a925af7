import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubble } from "@medusajs/icons";
import { createDataTableColumnHelper, useDataTable } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { OutboxMessage } from "../../../api/admin/outbox/list-messages";
import { formatInstant } from "../../market/format";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";

const helper = createDataTableColumnHelper<OutboxMessage>();

function stateKey({ channel, state }: OutboxMessage): string {
  return state === "unsent" ? "outbox.unsent" : `outbox.${channel}.${state}`;
}

function useMessageColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("sent_at", {
        header: t("outbox.at"),
        cell: ({ getValue }) => (
          <span className="whitespace-nowrap">{formatInstant(getValue())}</span>
        ),
      }),
      helper.accessor("to", { header: t("outbox.to") }),
      helper.accessor("channel", {
        header: t("outbox.state"),
        cell: ({ row: { original } }) => (
          <span className="whitespace-nowrap">{t(stateKey(original))}</span>
        ),
      }),
      helper.accessor("text", {
        header: t("outbox.text"),
        cell: ({ getValue }) => <span className="whitespace-normal">{getValue()}</span>,
      }),
    ],
    [t],
  );
}

const OutboxPage = () => {
  const { t } = useTranslation("market");
  const { query, controls } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<{
    messages: OutboxMessage[];
    count: number;
  }>(`/admin/outbox?${query}`);
  const table = useDataTable({
    data: data?.messages ?? [],
    columns: useMessageColumns(),
    getRowId: (message) => message.id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination: controls.pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <MarketTable
      table={table}
      title={t("outbox.title")}
      subtitle={t("outbox.subtitle")}
      empty={{ heading: t("outbox.empty"), description: t("outbox.emptyHint") }}
    />
  );
};

export const config = defineRouteConfig({
  label: "outbox.menu",
  translationNs: "market",
  icon: ChatBubble,
  rank: 4,
});

export default OutboxPage;
