import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ReleaseRow } from "../../api/admin/statistics-releases/route";
import { formatDay, formatInstant } from "../market/format";
import { ReleaseActions } from "./release-actions";

const helper = createDataTableColumnHelper<ReleaseRow>();

export function useReleaseColumns() {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("period", {
        header: t("releases.period"),
        cell: ({ row: { original } }) => (
          <span title={original.reason ?? undefined}>
            {t("releases.version", { period: original.period, version: original.version })}
          </span>
        ),
      }),
      helper.accessor("state", {
        header: t("releases.state"),
        cell: ({ row: { original } }) => (
          <>
            {t(`releaseState.${original.state}`)}
            {original.release_on === null ? "" : ` ${formatDay(original.release_on)}`}
          </>
        ),
      }),
      helper.accessor("locked_at", {
        header: t("releases.lockedAt"),
        cell: ({ getValue }) => formatInstant(getValue()),
      }),
      helper.accessor("computed_by", { header: t("releases.computedBy") }),
      helper.accessor("checked_by", {
        header: t("releases.checkedBy"),
        cell: ({ getValue }) => <>{getValue() ?? t("common.none")}</>,
      }),
      helper.display({
        id: "actions",
        cell: ({ row: { original } }) => <ReleaseActions release={original} />,
      }),
    ],
    [t],
  );
}
