import { Badge, Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { callMarket } from "../market/call-market";
import { useProblemText } from "../market/use-problem-text";

interface Answer {
  broken_entry: number | null;
}

/** Reads the whole log and says whether somebody has tampered with it. */
export const CheckLog = () => {
  const { t } = useTranslation("market");
  const problemText = useProblemText();
  const [checking, setChecking] = useState(false);
  const [found, setFound] = useState<Answer | { problem: string } | null>(null);
  const check = async () => {
    setChecking(true);
    setFound(
      await callMarket<Answer>("/admin/acts/integrity").catch((error: unknown) => ({
        problem: problemText(error),
      })),
    );
    setChecking(false);
  };
  return (
    <div className="flex items-center gap-3" role="status">
      {found && "problem" in found && <Badge color="orange">{found.problem}</Badge>}
      {found && "broken_entry" in found && (
        <Badge color={found.broken_entry === null ? "green" : "red"}>
          {found.broken_entry === null
            ? t("acts.whole")
            : t("acts.broken", { entry: found.broken_entry })}
        </Badge>
      )}
      <Button size="small" variant="secondary" isLoading={checking} onClick={() => void check()}>
        {t("acts.check")}
      </Button>
    </div>
  );
};
