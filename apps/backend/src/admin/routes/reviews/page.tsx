import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubbleLeftRight } from "@medusajs/icons";
import { Select, useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReviewRows } from "../../../api/admin/reviews/list-reviews";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";
import { useReviewColumns } from "../../reviews/use-review-columns";

const STATUSES = ["reported", "shown", "removed"] as const;

const ReviewsPage = () => {
  const { t } = useTranslation("market");
  const [status, setStatus] = useState<string>("reported");
  const { query, controls } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<ReviewRows>(
    `/admin/reviews?${query}&status=${status}`,
  );
  const table = useDataTable({
    data: data?.reviews ?? [],
    columns: useReviewColumns(),
    getRowId: (review) => review.id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination: controls.pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  const choose = (chosen: string) => {
    setStatus(chosen);
    controls.pagination.onPaginationChange((page) => ({ ...page, pageIndex: 0 }));
  };
  return (
    <MarketTable
      table={table}
      title={t("reviews.title")}
      subtitle={t("reviews.subtitle")}
      empty={{ heading: t("reviews.empty"), description: t("reviews.emptyHint") }}
      action={
        <Select size="small" value={status} onValueChange={choose}>
          <Select.Trigger aria-label={t("reviews.status")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {STATUSES.map((one) => (
              <Select.Item key={one} value={one}>
                {t(`reviews.${one}`)}
                {one === "reported" && data ? ` (${data.reported})` : ""}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      }
    />
  );
};

export const config = defineRouteConfig({
  label: "reviews.menu",
  translationNs: "market",
  icon: ChatBubbleLeftRight,
  rank: 3,
});

export default ReviewsPage;
