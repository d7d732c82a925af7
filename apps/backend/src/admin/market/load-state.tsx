import { Button, Container, Skeleton, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useProblemText } from "./use-problem-text";

interface LoadStateProps {
  error: unknown;
  onRetry: () => Promise<unknown>;
}

/** What stands in place of a page until its data is there, or when it did not come. */
export const LoadState = ({ error, onRetry }: LoadStateProps) => {
  const { t } = useTranslation("market");
  const problemText = useProblemText();
  if (!error) {
    return (
      <Container className="flex flex-col gap-y-3" aria-busy>
        <Skeleton className="h-7 w-1/3" />
        <Skeleton className="h-4 w-2/3" />
        <Skeleton className="h-4 w-1/2" />
      </Container>
    );
  }
  return (
    <Container className="flex flex-col items-start gap-y-3">
      <Text>{problemText(error)}</Text>
      <Button size="small" variant="secondary" onClick={() => void onRetry()}>
        {t("common.retry")}
      </Button>
    </Container>
  );
};
