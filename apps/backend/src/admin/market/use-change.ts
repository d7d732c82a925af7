import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { callMarket } from "./call-market";
import { problemFields } from "./problem-fields";
import { useProblemText } from "./use-problem-text";

interface Change<Answer> {
  path: string;
  /** Said when it is done; null says nothing. */
  done: string | ((answer: Answer) => string | null);
  onDone?: (answer: Answer) => void;
}

/**
 * Sends one change. When it is done all lists and pages of the market are read again, because a seller's
 * change shows on certificates and the other way round; when it is refused the reason is said,
 * unless it belongs to fields: then it stands under them.
 */
export function useChange<Answer>({
  path,
  done,
  onDone,
}: Change<Answer>): UseMutationResult<Answer, Error, object> {
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: (body: object) => callMarket<Answer>(path, body),
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: ["market"] });
      const said = typeof done === "string" ? done : done(answer);
      if (said !== null) toast.success(said);
      onDone?.(answer);
    },
    onError: (error) => {
      if (Object.keys(problemFields(error)).length === 0) {
        toast.error(problemText(error));
      }
    },
  });
}
