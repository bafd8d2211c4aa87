import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../shared/api.ts';
import type { ImportRun } from '../../shared/api-types.ts';

/** Sends a file; fields stand before it in the form, so that the server knows its kind when the bytes begin. */
export function useSendFile(done: (run: ImportRun) => unknown) {
  return useMutation({
    mutationFn: ({ kind, file }: { readonly kind: string; readonly file: File }) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', file);
      // The document has no form of a multipart body; the browser writes its boundary itself.
      return answer(api.POST('/api/imports', { body: form as never, bodySerializer: () => form }));
    },
    onSuccess: (run) => void done(run),
  });
}
