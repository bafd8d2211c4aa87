import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { writeApi } from './api.ts';

interface Act<Answer> {
  readonly path: string;
  readonly method?: 'POST' | 'PATCH';
  readonly done: (answer: Answer) => void;
  /** What is said when it is done; read out, and gone by itself. */
  readonly say?: (answer: Answer) => string;
}

/**
 * A write of a form. One idempotency key belongs to one filled-in form: sending the same content again after a lost
 * answer repeats nothing, changed content is a new act.
 */
export function useAct<Answer, Body = unknown>({ path, method = 'POST', done, say }: Act<Answer>) {
  const { message } = App.useApp();
  const last = useRef({ content: '', key: '' });
  return useMutation<Answer, unknown, Body>({
    mutationFn: (body) => {
      const content = JSON.stringify(body);
      if (last.current.content !== content) last.current = { content, key: crypto.randomUUID() };
      return writeApi<Answer>(method, path, body, last.current.key);
    },
    onSuccess: (answer) => {
      last.current = { content: '', key: '' };
      if (say !== undefined) void message.success(say(answer));
      done(answer);
    },
  });
}
