import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubbleLeftRight } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ReviewRows } from "../../../api/admin/reviews/list-reviews";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useStatusList } from "../../market/use-status-list";
import { useReviewColumns } from "../../reviews/use-review-columns";

const STATUSES = ["reported", "shown", "removed"] as const;

const ReviewsPage = () => {
  const { t } = useTranslation("market");
  const { data, error, isLoading, refetch, pagination, choice } = useStatusList<ReviewRows>({
    path: "/admin/reviews",
    words: "reviews",
    statuses: STATUSES,
    waiting: ({ reported }) => reported,
  });
  const table = useDataTable({
    data: data?.reviews ?? [],
    columns: useReviewColumns(),
    getRowId: (review) => review.id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <MarketTable
      table={table}
      title={t("reviews.title")}
      subtitle={t("reviews.subtitle")}
      empty={{ heading: t("reviews.empty"), description: t("reviews.emptyHint") }}
      action={choice}
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
