import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { FilerRow } from "../../monthly-returns/list-return-rows";
import { useChange } from "../market/use-change";

/** One tap writes to the seller's owners; said instead once it was done today. */
export const RemindButton = ({ filer, month }: { filer: FilerRow; month: string }) => {
  const { t } = useTranslation("market");
  const reminder = useChange({
    path: `/admin/monthly-returns/${month}/reminders`,
    done: t("returns.remindDone", { name: filer.name }),
  });
  if (filer.reminded) {
    return <span className="text-ui-fg-subtle">{t("returns.reminded")}</span>;
  }
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={reminder.isPending}
      onClick={() => reminder.mutate({ seller_id: filer.seller_id })}
    >
      {t("returns.remind")}
    </Button>
  );
};
