import { Badge, createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ObservationRow } from "../../api/admin/official-statistics/observation-row";
import { formatDay } from "../market/format";
import { inLanguage } from "./in-language";

const helper = createDataTableColumnHelper<ObservationRow>();

export function useObservationColumns() {
  const { t, i18n } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("series", {
        header: t("observation.series"),
        cell: ({ row }) => {
          const name = inLanguage(row.original.name, i18n.language);
          return (
            <span className="block max-w-[320px] truncate" title={name}>
              {name}{" "}
              {row.original.demonstration && (
                <Badge size="2xsmall">{t("common.demonstration")}</Badge>
              )}
            </span>
          );
        },
      }),
      helper.accessor("period", { header: t("observation.period") }),
      helper.accessor("value", {
        header: t("observation.value"),
        cell: ({ row }) => `${row.original.value} ${t(`unit.${row.original.unit}`)}`,
      }),
      helper.accessor("status", {
        header: t("observation.status"),
        cell: ({ getValue }) => <>{t(`observationStatus.${getValue()}`)}</>,
      }),
      helper.accessor("published_on", {
        header: t("observation.published_on"),
        cell: ({ getValue }) => formatDay(getValue()),
      }),
      helper.accessor("source", {
        header: t("observation.source_name"),
        cell: ({ getValue }) => (
          <a
            href={getValue().address}
            target="_blank"
            rel="noreferrer"
            className="text-ui-fg-interactive block max-w-[260px] truncate"
          >
            {getValue().name}
          </a>
        ),
      }),
    ],
    [t, i18n.language],
  );
}
