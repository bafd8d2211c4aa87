import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';

interface Act<Body, Answer> {
  /** Sends what was filled in; the key belongs to this content of this form. */
  readonly send: (body: Body, idempotencyKey: string) => Promise<Answer>;
  readonly done: (answer: Answer) => void;
  /** What is said when it is done; read out, and gone by itself. */
  readonly say?: (answer: Answer) => string;
}

/**
 * A write of a form. One idempotency key belongs to one filled-in form: sending the same content again after a lost
 * answer repeats nothing, changed content is a new act.
 */
export function useAct<Body, Answer>({ send, done, say }: Act<Body, Answer>) {
  const { message } = App.useApp();
  const last = useRef({ content: '', key: '' });
  return useMutation<Answer, unknown, Body>({
    mutationFn: (body) => {
      const content = JSON.stringify(body);
      if (last.current.content !== content) last.current = { content, key: crypto.randomUUID() };
      return send(body, last.current.key);
    },
    onSuccess: (saved) => {
      last.current = { content: '', key: '' };
      if (say !== undefined) void message.success(say(saved));
      done(saved);
    },
  });
}
