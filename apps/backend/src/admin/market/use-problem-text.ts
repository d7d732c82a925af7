import { useTranslation } from "react-i18next";
import { MarketProblem } from "./market-problem";

/** A sentence for the person about what went wrong, in the language of the panel. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation("market");
  return (error) => {
    if (!(error instanceof MarketProblem) || error.code === "unreachable") {
      return t("common.unreachable");
    }
    const text = i18n.language.startsWith("vi") ? error.texts.vi : error.texts.en;
    return text ?? t("common.unreachable");
  };
}
