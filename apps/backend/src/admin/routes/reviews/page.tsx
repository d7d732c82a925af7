import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubbleLeftRight } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReviewRows } from "../../../api/admin/reviews/list-reviews";
import { ListChoice } from "../../market/list-choice";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";
import { useReviewColumns } from "../../reviews/use-review-columns";

const STATUSES = ["reported", "shown", "removed"] as const;

const ReviewsPage = () => {
  const { t } = useTranslation("market");
  const [status, setStatus] = useState<string>("reported");
  const { query, controls, toFirstPage } = useListControls();
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
    toFirstPage();
  };
  return (
    <MarketTable
      table={table}
      title={t("reviews.title")}
      subtitle={t("reviews.subtitle")}
      empty={{ heading: t("reviews.empty"), description: t("reviews.emptyHint") }}
      action={
        <ListChoice
          label={t("reviews.status")}
          value={status}
          choices={STATUSES.map((one) => ({
            value: one,
            text: `${t(`reviews.${one}`)}${one === "reported" && data ? ` (${data.reported})` : ""}`,
          }))}
          onChoose={choose}
        />
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
