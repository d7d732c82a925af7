import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RequirementView } from "../../applications/application-view";
import { formatInstant } from "../market/format";
import { useChange } from "../market/use-change";
import { OverridePrompt } from "./override-prompt";

const COLOURS = { missing: "red", waiting: "orange", met: "green", overridden: "blue" } as const;

type Mark = "verified" | "overridden" | "none";

function marksFor({ status, kind, mark }: RequirementView): Mark[] {
  if (status === "overridden" || (kind === "review" && mark)) {
    return ["none"];
  }
  return kind === "review" ? ["verified"] : status === "met" ? [] : ["overridden"];
}

/** One requirement: where the seller stands with it, and what the operator can note. */
export const RequirementItem = ({ sellerId, row }: { sellerId: string; row: RequirementView }) => {
  const { t } = useTranslation("market");
  const [overriding, setOverriding] = useState(false);
  const path = `/admin/sellers/${sellerId}/requirements/${row.id}`;
  const change = useChange({ path, done: t("applications.marked") });
  const noted = row.mark && `${row.mark.by}, ${formatInstant(row.mark.at)}`;
  const facts = [row.why && t(`requirementWhy.${row.why}`), noted, row.mark?.reason];
  return (
    <li className="flex items-start justify-between gap-4 px-6 py-3">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Text size="small" weight="plus">
          {row.title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {facts.filter(Boolean).join(" · ")}
        </Text>
      </div>
      <div className="flex shrink-0 items-center gap-2">
        <StatusBadge color={COLOURS[row.status]}>
          {t(`requirementStatus.${row.status}`)}
        </StatusBadge>
        {marksFor(row).map((mark) => (
          <Button
            key={mark}
            size="small"
            variant="secondary"
            isLoading={change.isPending}
            onClick={() => (mark === "overridden" ? setOverriding(true) : change.mutate({ mark }))}
          >
            {t(`requirementAction.${mark}`)}
          </Button>
        ))}
      </div>
      {overriding && (
        <OverridePrompt path={path} title={row.title} onClose={() => setOverriding(false)} />
      )}
    </li>
  );
};
