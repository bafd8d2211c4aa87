import { useMutation } from '@tanstack/react-query';
import { writeApi } from '../../shared/api.ts';
import type { ImportRun } from './import-types.ts';

/** Sends a file; fields stand before it in the form, so that the server knows its kind when the bytes begin. */
export function useSendFile(done: (run: ImportRun) => unknown) {
  return useMutation({
    mutationFn: ({ kind, file }: { readonly kind: string; readonly file: File }) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', file);
      return writeApi<ImportRun>('POST', '/imports', form);
    },
    onSuccess: (run) => void done(run),
  });
}
