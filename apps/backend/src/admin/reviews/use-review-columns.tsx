import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { ReviewRow } from "../../api/admin/reviews/list-reviews";
import { formatInstant } from "../market/format";
import { RemoveReview } from "./remove-review";

const helper = createDataTableColumnHelper<ReviewRow>();

export function useReviewColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("product", {
        header: t("reviews.product"),
        cell: ({ row: { original } }) => (
          <span className="block py-2">
            <Link className="text-ui-fg-interactive" to={`/orders/${original.order_id}`}>
              {original.product}
            </Link>
            <span className="block text-ui-fg-subtle">{original.seller}</span>
          </span>
        ),
      }),
      helper.accessor("text", {
        header: t("reviews.text"),
        cell: ({ row: { original } }) => <Said review={original} />,
      }),
      helper.accessor("name", {
        header: t("reviews.by"),
        cell: ({ row: { original } }) => (
          <span className="whitespace-nowrap">
            {original.name}
            <span className="block text-ui-fg-subtle">{formatInstant(original.written_at)}</span>
          </span>
        ),
      }),
      helper.accessor("report", {
        header: t("reviews.report"),
        cell: ({ getValue }) => <Words text={getValue() ?? "–"} />,
      }),
      helper.accessor("removed_for", {
        header: t("reviews.decision"),
        cell: ({ row: { original } }) =>
          original.removed_for === null ? (
            <RemoveReview review={original} />
          ) : (
            <Words
              text={`${t(`removal.${original.removed_for}`)}\n${original.removed_note ?? ""}`}
            />
          ),
      }),
    ],
    [t],
  );
}

const Words = ({ text }: { text: string }) => (
  <span className="block max-w-[280px] whitespace-pre-line break-words py-2">{text}</span>
);

const Said = ({ review }: { review: ReviewRow }) => (
  <span className="flex flex-col gap-1 py-2">
    <span className="font-medium">{review.score}/5</span>
    <Words text={review.text} />
    <span className="flex flex-wrap gap-1">
      {review.photos.map((name) => (
        <img
          key={name}
          src={`/static/${name}-320.webp`}
          alt=""
          width={64}
          height={64}
          className="size-16 rounded object-cover"
        />
      ))}
    </span>
  </span>
);
