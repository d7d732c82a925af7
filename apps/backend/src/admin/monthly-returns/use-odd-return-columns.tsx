import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { OddReturn } from "../../statistics-releases/list-odd-returns";
import { formatDong, formatInstant } from "../market/format";
import { ReviewReturn } from "./review-return";
import { SellerName } from "./seller-name";

const helper = createDataTableColumnHelper<OddReturn>();

/** The table of returns that stand out. */
export function useOddReturnColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("name", {
        header: t("returns.seller"),
        cell: ({ row: { original } }) => <SellerName seller={original} filed />,
      }),
      helper.accessor("flags", {
        header: t("oddReturns.why"),
        cell: ({ getValue }) => (
          <span className="block max-w-[260px] whitespace-normal">
            {getValue()
              .map((flag) => t(`oddReturns.${flag}`))
              .join("; ")}
          </span>
        ),
      }),
      helper.accessor("reported", {
        header: t("oddReturns.reported"),
        cell: ({ row: { original } }) => <Amounts odd={original} />,
      }),
      helper.accessor("review", {
        header: t("oddReturns.review"),
        cell: ({ row: { original } }) => <Review odd={original} />,
      }),
      helper.display({
        id: "act",
        cell: ({ row: { original } }) => <ReviewReturn odd={original} />,
      }),
    ],
    [t],
  );
}

/** What was reported, beside what can be compared with it. */
const Amounts = ({ odd }: { odd: OddReturn }) => {
  const { t } = useTranslation("market");
  const { other_floors_vnd, own_site_vnd } = odd.reported;
  const amounts = [
    ["otherFloors", other_floors_vnd],
    ["ownSite", own_site_vnd],
    ["before", odd.online_before_vnd],
    ["floor", odd.floor_vnd],
  ] as const;
  return (
    <span className="block py-2">
      {amounts.map(([name, amount]) => (
        <span key={name} className="block whitespace-nowrap">
          {t(`oddReturns.${name}`)}: {amount === null ? t("common.none") : formatDong(amount)}
        </span>
      ))}
    </span>
  );
};

const Review = ({ odd: { review } }: { odd: OddReturn }) => {
  const { t } = useTranslation("market");
  if (review === null) return <span>{t("oddReturns.open")}</span>;
  return (
    <span className="block max-w-[260px] whitespace-normal py-2">
      {t(`treatment.${review.treatment ?? "right"}`)}: {review.reason}
      <span className="text-ui-fg-subtle block">
        {review.by} · {formatInstant(review.at)}
      </span>
    </span>
  );
};
