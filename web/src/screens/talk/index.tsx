import { useParams } from 'react-router';
import { Conversation } from './Conversation';
import { Start } from './Start';

/** Talk: where a conversation begins, and where it goes on. */
export default function Talk() {
  const { conversationId } = useParams();
  return conversationId ? <Conversation key={conversationId} id={conversationId} /> : <Start />;
}
