import { answerFile as answerAtDoor } from "@/lib/doors/answer-file";
import { sellerDoor } from "@/messages/vi/seller-door";
import { sellerSelection } from "@/messages/vi/seller-selection";
import { sellerSteps } from "@/messages/vi/seller-steps";
import { sellerToken } from "./seller-cookie";

/**
 * Answers with a file of the person at the seller's door.
 *
 * @param here the file's address
 */
export async function answerFile(
  here: string,
  read: (token: string) => Promise<Response>,
): Promise<Response> {
  const { failure } = sellerSteps;
  return answerAtDoor(
    {
      token: await sellerToken(),
      login: `/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`,
      texts: { 403: failure.forbidden, 404: failure.not_found, 409: sellerSelection.cancelled },
      unreachable: sellerDoor.unreachable.text,
    },
    read,
  );
}
